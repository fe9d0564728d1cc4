import { isLikelyOwn } from "../../own/likely-own.ts";
import { isOtherSubject } from "../../own/who-acts.ts";
import { isBracketOfName } from "../../place/name-phrase.ts";
import { measureNouns, prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { isComparedAmongOthers } from "../../voice/among-others.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

/** Prepositions that always hold two things against each other. */
const comparing = new Set(
  "than compared-to compared-with when-compared-to when-compared-with ahead-of versus vs vs. on-par-with better-than higher-than lower-than greater-than worse-than larger-than stronger-than faster-than more-than less-than fewer-than superior-to comparable-to comparable-with competitive-with in-comparison-to in-comparison-with in-contrast-to in-contrast-with relative-to"
    .split(" ")
    .map((word) => word.replaceAll("-", " "))
    .concat("on-par with"),
);
/** "better accuracy than SFT", "compared to GRPO", "improvements over DPO", "on par with o1". */
export const comparesWithThan: LinkRule = {
  id: "compares-with/than",
  role: "compares-with",
  polarity: "affirmed",
  cues: [
    ...comparing,
    "comparison",
    "comparably",
    "favorably",
    "favourably",
    "competitively",
    "over",
    "preferred",
    "preferable",
    "preference",
    "comparable",
    "similar",
    "competitive",
    "equivalent",
  ],
  read(place, context) {
    const { type } = place.mention.candidate;
    if (
      context.paper.isOwn(place.mention) ||
      isBracketOfName(place) ||
      (type !== "model" && type !== "method")
    )
      return undefined;
    const ties = prepositionsOf(place);
    const index = ties.findIndex(
      (step) =>
        comparing.has(step.word) ||
        step.word === "over" ||
        isLikeness(step, context) ||
        isPreference(step, place, context) ||
        isComparison(step.noun?.text) ||
        isManner(step.noun?.text),
    );
    const step = ties[index];
    if (step === undefined || index > 1) return undefined;
    // "from more than 2000 LoRA models" counts.
    if (context.view.tokens[step.at + 1]?.kind === "number") return undefined;
    // "than that of X", "over the performance of X": at most one "of" in between.
    if (index === 1 && ties[0]?.word !== "of") return undefined;
    if (step.word === "over" && !isPreference(step, place, context) && !hasGain(place)) return undefined;
    if (isComparedAmongOthers(place, context)) return undefined;
    if (isLikelyOwn(place, context)) return "shown";
    if (isOtherSubject(place, context) || isAmongOthers(place, step.at, context))
      return context.pastBackground ? "possible" : undefined;
    return context.pastBackground ? "shown" : "possible";
  },
};

/** "an improvement over X", "works better over X" */
function hasGain({ governor, verbGroup }: Place): boolean {
  return governor.steps.some(({ noun }) => isManner(noun?.text) || isGain(noun?.text, noun?.kind, verbGroup));
}

/** "ideas of GPT-4 are closer to ours than those of X": both sides are other people's, and nothing of the paper's acts. */
function isAmongOthers({ clause }: Place, at: number, { view, paper }: RuleContext): boolean {
  const before = view.places.filter((other) => other.at >= clause.start && other.at < at);
  const hasOther = before.some(({ mention }) => mention.candidate.type === "model" && !paper.isOwn(mention));
  return (
    hasOther &&
    !before.some(({ mention }) => paper.isOwn(mention)) &&
    !view.tokens.slice(clause.start, at).some(({ text }) => /^(?:we|our|ours)$/i.test(text))
  );
}

/** "comparable performance to X". */
function isLikeness(
  { word, at, noun }: { readonly word: string; readonly at: number; readonly noun?: Token | undefined },
  { view }: RuleContext,
): boolean {
  const adjective = view.tokens[at - 2]?.text ?? "";
  return (
    (word === "to" || word === "with") &&
    measureNouns.has(noun?.text ?? "") &&
    /^(?:comparable|similar|competitive|equivalent|equal|matching)$/.test(adjective)
  );
}

/** "preferred over X", "preferable by humans to X". */
function isPreference(
  { word, at }: { readonly word: string; readonly at: number },
  { clause }: Place,
  { view }: RuleContext,
): boolean {
  if (word !== "over" && word !== "to") return false;
  const chosen = word === "over" ? /^(?:preferred|preferable|preference|favou?red)$/ : /^preferable$/;
  return view.tokens.slice(clause.start, at).some(({ text }) => chosen.test(text));
}

/** "performs comparably to X", "favourably against X". */
function isManner(noun: string | undefined): boolean {
  return noun === "comparably" || noun === "favorably" || noun === "favourably" || noun === "competitively";
}

function isComparison(noun: string | undefined): boolean {
  return noun === "comparison" || noun === "comparisons";
}

function isGain(noun: string | undefined, kind: string | undefined, verbGroup: string | undefined): boolean {
  return (
    kind === "number" ||
    measureNouns.has(noun ?? "") ||
    verbGroup === "improve" ||
    noun === "speedup" ||
    noun === "acceleration"
  );
}
