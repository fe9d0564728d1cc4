import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { isDirectObject } from "../../place/way-to-verb.ts";
import { isOtherNoun } from "../../results/system/is-other-noun.ts";
import { systemAt } from "../../results/system/system-at.ts";
import { asSystem, isMethod, isModel, unnamed } from "../../results/system.ts";
import type { Token } from "../../sentence/token.ts";
import { verbGroupOf, verbGroupsOf } from "../../sentence/verb-table.ts";
import type { RuleContext } from "../link-rule.ts";
import type { SystemRule } from "../result-rule.ts";

/** "surpassing GPT-4o (76.6%)", "outperforms DiT (FID 2.74 vs. 3.04)": the name before the bracket has the value in it; of two, the second. */
export const bracketedName: SystemRule = {
  id: "bracketed-name",
  read(score, { context }) {
    const { tokens } = context.view;
    const open = bracketBefore(tokens, score.at);
    if (open === undefined || score.kind === "gain") return undefined;
    // "(vs. 7.9 for GPT-3.5)" says itself whose it is.
    const [joint, owner] = tokens.slice(score.at + 1, score.at + 3);
    if (joint?.text === "for" && owner?.kind === "mention") return undefined;
    const versus = tokens.findIndex(
      ({ text }, at) => at > open && (text === "vs" || text === "vs." || text === "versus"),
    );
    const close = tokens.findIndex(({ kind }, at) => at > open && kind === "close");
    const isOfTwo = versus > open && versus < close;
    if (isOfTwo && versus > score.at) return undefined;
    const before = tokens[open - 1]?.mentions?.[0];
    const rival = isOfTwo ? undefined : describedRival(open, context);
    if (rival === "unnamed") return unnamed(false);
    if (before !== undefined && isSystem(before)) return systemAt(open - 1, before, context);
    const name = isOfTwo ? rivalOf(open, context) : rival;
    // "on MMLU (73.1 vs. 68.9)": the second is that of a rival whom the text need not name.
    if (name === undefined) return isOfTwo ? unnamed(false, false) : undefined;
    return { ...asSystem(name), own: context.paper.isOwn(name), certain: true };
  },
};

const reaching = verbGroupsOf("reach", "improve");

function isSystem(mention: ResolvedMention): boolean {
  return isModel(mention) || isMethod(mention);
}

/** The one name that is outdone before the bracket: "outperforms X on MMLU (73.1 vs. 68.9)". */
function rivalOf(open: number, { view }: RuleContext): ResolvedMention | undefined {
  const rivals = view.places.filter(
    (place) =>
      place.at < open && place.verbGroup === "compare" && isDirectObject(place) && isSystem(place.mention),
  );
  return rivals.length === 1 ? rivals[0]?.mention : undefined;
}

/** "surpasses X trained on Y (38.5%) and the prior best approach (57.8%)": who is outdone, with words behind his name. */
function describedRival(open: number, { view }: RuleContext): ResolvedMention | "unnamed" | undefined {
  const { tokens } = view;
  const start = tokens.findLastIndex(
    ({ kind, lemma }, at) =>
      at < open &&
      (kind === "comma" || kind === "conjunction" || kind === "close" || verbGroupOf(lemma) === "compare"),
  );
  const outdone = tokens.slice(0, start + 1).some(({ lemma }) => verbGroupOf(lemma) === "compare");
  const phrase = tokens.slice(start + 1, open);
  const reached = phrase.some(({ lemma }) => reaching.has(verbGroupOf(lemma)));
  const placed = phrase.some(({ text }) => text === "on" || text === "in");
  // "beats X on MATH (70%)" is a value of who wins.
  if (!outdone || reached || placed || phrase.length < 2) return undefined;
  const named = phrase.flatMap(({ mentions }) => mentions?.slice(0, 1) ?? []).find(isSystem);
  if (named !== undefined) return named;
  return phrase.some(({ text }) => isOtherNoun(text) || /^(?:best|prior|previous)$/.test(text))
    ? "unnamed"
    : undefined;
}

/** The bracket that the value stands in, if no more than measures and other values stand before it. */
function bracketBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let place = at - 1; place >= Math.max(0, at - 6); place -= 1) {
    const kind = tokens[place]?.kind ?? "";
    if (kind === "open") return place;
    if (!["word", "number", "preposition", "mark", "adverb", "comma", "conjunction"].includes(kind))
      return undefined;
  }
  return undefined;
}
