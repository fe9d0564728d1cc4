import { describedPartner, findingFrom, subjectPartner } from "../../find-partner.ts";
import type { RuleContext } from "../../link-rule.ts";
import { isNamedThing } from "../../name-phrase.ts";
import type { RelationFinding, RelationRule } from "../../relation-rule.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { isDirectObject, prepositionsOf } from "../../way-to-verb.ts";

const participles: Readonly<Record<string, readonly string[]>> = {
  base: ["on", "upon"],
  build: ["on", "upon", "on top of"],
  derive: ["from"],
  adapt: ["from"],
  initialize: ["from", "with"],
  initialise: ["from", "with"],
  "fine-tune": ["from"],
  finetune: ["from"],
  distill: ["from"],
  distil: ["from"],
  originate: ["from"],
  evolve: ["from"],
  stem: ["from"],
};
const taking = new Set(["extend", "generalize", "generalise"]);

/** "X is based on Y", "X, built upon Y", "X extends Y", "X, which continues pre-training Y". */
export const basedOn: RelationRule = {
  id: "based-on/verb",
  type: "based-on",
  cues: [...Object.keys(participles), ...taking, "pre-train", "continue", "pre-training", "pretraining"],
  read(place, context) {
    const found = readBase(place, context);
    // Tasks and ideas are based on nothing, and nothing on them.
    return found === undefined || found.from.startsWith("concept:") || found.to.startsWith("concept:")
      ? undefined
      : found;
  },
};

function readBase(place: Place, context: RuleContext): RelationFinding | undefined {
  const { type } = place.mention.candidate;
  if (
    type === "benchmark" ||
    type === "dataset" ||
    place.negated ||
    !isNamedThing(place, context.view.tokens)
  )
    return undefined;
  const { verb } = place.governor;
  const lemma = verb?.lemma ?? "";
  const [first, ...rest] = prepositionsOf(place);
  if (
    first !== undefined &&
    rest.length === 0 &&
    first.noun === undefined &&
    participles[lemma]?.includes(first.word)
  ) {
    return findingFrom(describedPartner(place, context), place);
  }
  if (isDirectObject(place) && taking.has(lemma) && verb?.form !== "past")
    return findingFrom(subjectPartner(place, context), place);
  return continuesTraining(place, context) ? findingFrom(subjectPartner(place, context), place) : undefined;
}

/** "continues pre-training Y", "further pre-trained from Y". */
function continuesTraining(place: Place, context: RuleContext): boolean {
  const { tokens } = context.view;
  const before = tokens[place.governor.phraseStart - 1]?.text ?? "";
  const earlier = tokens[place.governor.phraseStart - 2]?.lemma ?? "";
  if (/^(?:pre-?training)$/.test(before) && earlier === "continue") return true;
  const training = tokens[place.at - 1]?.text ?? "";
  return /^(?:pre-?training)$/.test(training) && tokens[place.at - 2]?.lemma === "continue";
}
