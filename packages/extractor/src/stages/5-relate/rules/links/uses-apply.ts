import { isDescriptiveCoinage, mayBeCoinage } from "../../own/may-be-coinage.ts";
import { describesOurs, isMerelyPossible, isOtherSubject, isOwnDoing } from "../../own/who-acts.ts";
import { isHead } from "../../place/name-phrase.ts";
import { isDirectObject, prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { makingVerbs } from "../../sentence/verb-senses.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import { isDoingFoundOut } from "../../voice/found-out.ts";
import { isOfRegarded } from "../../voice/part-of-doing.ts";
import type { LinkRule } from "../link-rule.ts";

/** Verbs whose tool stands behind a preposition: "rely on PRMs", "equip it with LoRA", "apply it to LLaMA". */
const toolPrepositions: Readonly<Record<string, readonly string[]>> = {
  rely: ["on", "upon"],
  draw: ["on", "upon", "from"],
  base: ["on", "upon"],
  apply: ["to", "on"],
  combine: ["with"],
  integrate: ["with", "into"],
  incorporate: ["into"],
  equip: ["with"],
  augment: ["with"],
  adapt: ["from"],
  source: ["from"],
  couple: ["with"],
  pair: ["with"],
  implement: ["on", "in", "with"],
  instantiate: ["with", "on"],
  fuse: ["with"],
};

/** "we use X", "by utilizing the MCTS framework", "adopts MLA and DeepSeekMoE", "applied to Qwen2". */
export const usesApply: LinkRule = {
  id: "uses/apply",
  role: "uses",
  polarity: "affirmed",
  weighs: "work",
  cues: "use utilize utilise apply employ leverage adopt exploit harness incorporate integrate rely draw source adapt combine implement instantiate prompt base deploy embed equip augment couple pair run query fuse merge quantize quantise prune compress reuse repurpose choose select".split(
    " ",
  ),
  read(place, context) {
    if (!describesOurs(place, context) || isDoingFoundOut(place, context)) return undefined;
    if (isOfRegarded(place, context.view.tokens)) return undefined;
    if (place.verbGroup !== "use" || place.negated || context.paper.isOwn(place.mention)) return undefined;
    if (!isDirectObject(place) && !isTool(place) && !isPowerOf(place)) return undefined;
    if (isOtherSubject(place, context) || isDescriptiveCoinage(place, context)) return undefined;
    // "better than using X"
    if (context.view.tokens[place.governor.verbAt - 1]?.text.endsWith("than") === true) return undefined;
    if (place.passive && isDirectObject(place)) return undefined;
    const own = isOwnDoing(place, context) || (place.subject.kind === "unknown" && context.pastBackground);
    if (!own) return undefined;
    const isBasis = place.governor.verb?.lemma === "base";
    const builds = context.view.tokens.some(
      ({ kind, lemma = "" }) =>
        kind === "verb" && (building.has(lemma) || (isBasis && verbGroupOf(lemma) === "introduce")),
    );
    const atTrial = place.mention.candidate.type === "benchmark" && !builds;
    return atTrial ||
      isMerelyPossible(place, context) ||
      mayBeCoinage(place, context) ||
      !isHead(place, context.view.tokens)
      ? "possible"
      : "shown";
  },
};

const powers = new Set(
  "capability capabilities knowledge power strength strengths ability abilities priors prior potential expertise output outputs skills use combination".split(
    " ",
  ),
);

/** "leveraging the knowledge of GPT-4o". */
function isPowerOf(place: Place): boolean {
  const prepositions = prepositionsOf(place);
  return (
    prepositions.length > 0 &&
    prepositions.every(({ word, noun }) => (word === "of" || word === "from") && powers.has(noun?.text ?? ""))
  );
}

/** A benchmark that something is built from is used; else it may only be the place of a trial. */
const building = new Set([...makingVerbs, "generate", "synthesize", "derive"]);

function isTool(place: Place): boolean {
  const [first, ...rest] = prepositionsOf(place);
  const tools = toolPrepositions[place.governor.verb?.lemma ?? ""] ?? [];
  // "relies on A and on B"
  return (
    first !== undefined &&
    [first, ...rest].every(({ word }) => tools.includes(word)) &&
    first.noun === undefined
  );
}
