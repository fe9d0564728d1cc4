import { isOtherSubject } from "../../own/who-acts.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { verbGroupsOf } from "../../sentence/verb-table.ts";
import type { LinkRule } from "../link-rule.ts";

const telling = verbGroupsOf("reach", "improve", "compare", "evaluate", "show");
const training = /(?:training|tuning|finetuning|trained|tuned|pretraining)$/;

/** "On CALVIN, X demonstrates …", "outperforms others on the benchmarks A and B", "is evident on benchmarks such as C". */
export const evaluatesOnStated: LinkRule = {
  id: "evaluates-on/stated",
  role: "evaluates-on",
  polarity: "affirmed",
  cues: ["on", "across"],
  read(place, context) {
    const { type } = place.mention.candidate;
    if ((type !== "benchmark" && type !== "dataset") || place.negated || !context.pastBackground)
      return undefined;
    if (place.verbGroup === "train" || isOtherSubject(place, context)) return undefined;
    const [first, ...rest] = prepositionsOf(place);
    if (first === undefined || (first.word !== "on" && first.word !== "across") || rest.some(isAway))
      return undefined;
    if (first.noun !== undefined && training.test(first.noun.text)) return undefined;
    if (place.governor.steps.some(isOfVersion)) return undefined;
    const told = isFronted(place, first.at) || telling.has(place.verbGroup);
    return told ? "shown" : undefined;
  },
};

/** "compared to models on X", "than that on X": measured there, but maybe by others. */
function isAway({ word }: { readonly word: string }): boolean {
  return (
    /^(?:than|unlike|from|like|based on)$/.test(word) || word.startsWith("compared") || word.endsWith("than")
  );
}

/** "on X, a version of Y" measures nothing on Y. */
function isOfVersion(step: Place["governor"]["steps"][number]): boolean {
  return (
    step.kind === "preposition" &&
    step.word === "of" &&
    /^(?:version|subset|variant|split)$/.test(step.noun?.text ?? "")
  );
}

/** "On X, …": the preposition opens the clause, and a clause with its subject follows. */
function isFronted({ clause, governor }: Place, at: number): boolean {
  return governor.verb === undefined && clause.opening === "fronted" && at - clause.start <= 2;
}
