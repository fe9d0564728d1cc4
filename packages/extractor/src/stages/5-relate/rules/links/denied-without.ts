import { isOtherSubject } from "../../own/who-acts.ts";
import { isHead } from "../../place/name-phrase.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import { isFiniteVerb } from "../../sentence/finite-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

/** "without GPT-4", "without relying on PRMs", "even without human labels or GPT-4". */
export const deniedWithout: LinkRule = {
  id: "denied/without",
  role: "uses",
  polarity: "denied",
  cues: ["without", "even without", "no need for"],
  read(place, context) {
    if (!isWithout(place, context.view.tokens) || !isHead(place, context.view.tokens)) return undefined;
    const isTitle = context.view.part === "title";
    if ((!isTitle && isOtherSubject(place, context)) || reachesOverList(place)) return undefined;
    // What a paper brings is left out to see what it is worth, not because the paper does without.
    if (namesCondition(place, context) || context.paper.isOwn(place.mention)) return undefined;
    const own = context.speaksOfOwn || context.pastBackground || isTitle;
    if (!own || place.mention.candidate.type === "benchmark") return undefined;
    return place.mention.candidate.type === "concept" || isInBrackets(place, context) ? "possible" : "shown";
  },
};

/** "the student alone (without guidance) imitates its teacher": said of what stands before it, and not of the whole paper. */
function isInBrackets({ at }: Place, { view }: RuleContext): boolean {
  const without = view.tokens.slice(0, at).findLastIndex(({ text }) => deniers.has(text));
  return view.tokens[without - 1]?.kind === "open";
}

/** "Without a retriever, models like X": the example belongs to what follows the comma. */
function reachesOverList(place: Place): boolean {
  const example = place.governor.steps.findIndex((step) => step.kind === "example");
  return example >= 0 && place.governor.steps.slice(example).some((step) => step.kind === "list");
}

/** "fast thinking without CoT leads to": a condition that was tried, not what the paper does without. */
function namesCondition(place: Place, { view }: RuleContext): boolean {
  // "generating the answer without CoT leads to"
  if (isFiniteVerb(view.tokens, place.governor.phraseEnd)) return true;
  const without = prepositionsOf(place).find(({ word }) => deniers.has(word));
  return place.governor.verb === undefined && place.predicate !== undefined && without?.noun !== undefined;
}

const deniers = new Set(["without", "even without", "no need for"]);
const neutralNouns = new Set([
  "use",
  "usage",
  "access",
  "help",
  "aid",
  "reliance",
  "need",
  "support",
  "supervision",
  "annotations",
  "data",
  "distillation",
  "assistance",
]);

function isWithout(place: Parameters<LinkRule["read"]>[0], tokens: Parameters<typeof isHead>[1]): boolean {
  const prepositions = prepositionsOf(place);
  const first = prepositions[0];
  if (first !== undefined && deniers.has(first.word)) return true;
  // "without the use of GPT-4", "without access to GPT-4"
  const second = prepositions[1];
  if (
    first !== undefined &&
    second !== undefined &&
    deniers.has(second.word) &&
    neutralNouns.has(first.noun?.text ?? "")
  )
    return true;
  const { verb, verbAt } = place.governor;
  if (verb?.form !== "gerund" || prepositions.length > 1) return false;
  const group = verbGroupOf(verb.lemma);
  return (
    (group === "use" || verb.lemma === "require" || verb.lemma === "need") &&
    deniers.has(tokens[verbAt - 1]?.text ?? "")
  );
}
