import { isGroundable } from "../../results/benchmark/benchmark-places.ts";
import { mainSystem } from "../../results/main-own.ts";
import { metricAt } from "../../results/metric/metric-phrase.ts";
import { isOtherNoun } from "../../results/system/is-other-noun.ts";
import { areStudied } from "../../results/system/people.ts";
import { asSystem, unnamed } from "../../results/system.ts";
import type { SentenceView } from "../../sentence/sentence-view.ts";
import type { SystemRule } from "../result-rule.ts";

/**
 * "This leads to better images, setting record FIDs of 1.01": a value whose owner the sentence leaves out stays without
 * one, unless a name stands in front that may be the owner.
 */
export const leftOut: SystemRule = {
  id: "left-out",
  read(score, { context, scores }) {
    const { view, paper, pastBackground } = context;
    const mayOwn = view.places.some(
      ({ mention, at }) =>
        at < score.at &&
        (paper.isOwn(mention) || !(isGroundable(mention) || mention.candidate.type === "concept")),
    );
    // A "null model": what stands in quotation marks may be a name.
    const quoted = view.tokens.slice(0, score.at).some(({ text }) => /^["“”]$/.test(text));
    // Of those who took part in a study a value may be about something else than the benchmark.
    const studied = view.tokens.slice(0, score.at).some(({ text }) => areStudied(text));
    if (
      mayOwn ||
      quoted ||
      studied ||
      isUnknownName(score.at, view) ||
      score.kind === "gain" ||
      !pastBackground
    )
      return undefined;
    // Without a measure it need not be a score at all: "84.9% focus on one region".
    if (scores.every(({ metric }) => metric === undefined)) return undefined;
    const ofOthers = view.tokens.slice(0, score.at).some(({ text }) => isOtherNoun(text));
    const own = score.kind === "absolute" && !ofOthers && !paper.bringsBenchmark;
    const main = mainSystem(paper);
    // "This results in a model that reaches …" in a paper that is about one system.
    return own && main?.certain === true && (yieldsModel(view, score.at) || goesOn(view))
      ? { ...asSystem(main.mention), own, certain: true }
      : unnamed(own);
  },
};

/** "This leads to a recall of 71%", "These changes allow us to …": what the sentences before told of brings the value about. */
function goesOn({ tokens }: SentenceView): boolean {
  const first = tokens[0]?.kind === "adverb" ? tokens[1] : tokens[0];
  return /^(?:this|these|such|it)$/.test(first?.text ?? "");
}

function yieldsModel({ tokens }: SentenceView, at: number): boolean {
  return tokens
    .slice(0, at)
    .some(
      ({ text }, from, front) =>
        /^(?:a|an)$/.test(text) &&
        front
          .slice(from + 1, from + 4)
          .some((noun) => /^(?:model|system|architecture|network)$/.test(noun.text)),
    );
}

/** "Specifically, WB-Reward achieves …": a clause that begins with a word in capitals which nobody recognised. */
function isUnknownName(at: number, view: SentenceView): boolean {
  const { clauses, tokens, text } = view;
  const clause = clauses.find(({ start, end }) => at >= start && at < end);
  const from = clause?.start ?? 0;
  return tokens.slice(from, Math.min(from + 5, at)).some((token, step) => {
    if (metricAt(view, from + step) !== undefined) return false;
    const written = text.slice(token.start, token.end);
    return (
      token.kind === "word" && /\p{Lu}.*\p{Lu}/u.test(written) && !/LMs?$|^(?:SOTA|AI|RL)$/.test(written)
    );
  });
}
