import { actingNames } from "../../acting-names.ts";
import type { describedNames } from "../../described-names.ts";
import { findingsFrom, subjectPartner } from "../../find-partner.ts";
import type { RuleContext } from "../../link-rule.ts";
import { isNamedThing } from "../../name-phrase.ts";
import type { RelationFinding, RelationRule } from "../../relation-rule.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { isDirectObject, prepositionsOf } from "../../way-to-verb.ts";

const verbs: Readonly<Record<string, readonly string[]>> = {
  base: ["on", "upon"],
  build: ["on", "upon", "on top of", "from"],
  develop: ["on top of", "upon"],
  construct: ["upon", "on top of"],
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
  inspire: ["by"],
  inherit: ["from"],
  start: ["from"],
};
const changing = new Set(["enhance", "complement", "modify", "augment"]);
const taking = new Set(["extend", "generalize", "generalise", "adapt", "upgrade"]);

/** "X is based on Y", "X, built upon Y", "Building on Y, X …", "X extends Y", "X, which continues pre-training Y". */
export const basedOn: RelationRule = {
  id: "based-on/verb",
  type: "based-on",
  cues: [
    ...Object.keys(verbs),
    ...taking,
    ...changing,
    "pre-train",
    "continue",
    "pre-training",
    "pretraining",
    "take",
    "draw",
  ],
  read(place, context) {
    // Tasks and ideas are based on nothing, and nothing on them.
    return readBase(place, context).filter(
      ({ from, to }) => !from.startsWith("concept:") && !to.startsWith("concept:"),
    );
  },
};

function readBase(place: Place, context: RuleContext): readonly RelationFinding[] {
  if (place.negated || !isNamedThing(place, context.view.tokens)) return [];
  const { verb, phraseEnd } = place.governor;
  const lemma = verb?.lemma ?? "";
  const [first, ...rest] = prepositionsOf(place);
  if (first !== undefined && rest.length === 0) {
    const isInspired =
      first.word === "from" && first.noun?.text === "inspiration" && (lemma === "take" || lemma === "draw");
    if ((first.noun === undefined && verbs[lemma]?.includes(first.word)) || isInspired)
      return findingsFrom(likeNames(actingNames(place, context), place), place);
    // "We build X from Y", "we initialise X from Y".
    const object = first.noun?.mentions?.[0];
    if (object !== undefined && verbs[lemma]?.includes(first.word) && first.word !== "by")
      return findingsFrom(likeNames([object], place), place);
  }
  if (isDirectObject(place) && taking.has(lemma) && verb?.form !== "past")
    return findingsFrom(likeNames(actingNames(place, context), place), place);
  // "X enhances Y by …", "by complementing Y with …".
  const behind = context.view.tokens[phraseEnd]?.text;
  const isChanged = isDirectObject(place) && changing.has(lemma) && (behind === "by" || behind === "with");
  if (isChanged && verb?.form !== "past")
    return findingsFrom(likeNames(actingNames(place, context), place), place);
  // "We upgrade Y to X".
  const isTarget = first?.word === "to" && rest.length === 0 && taking.has(lemma);
  const source = isTarget ? first.noun?.mentions?.[0] : undefined;
  if (source !== undefined) return reversed(findingsFrom(likeNames([source], place), place));
  const subject = continuesTraining(place, context) ? subjectPartner(place, context) : undefined;
  return findingsFrom(subject === undefined ? [] : likeNames([subject], place), place);
}

function reversed(findings: readonly RelationFinding[]): RelationFinding[] {
  return findings.map((finding) => ({ ...finding, from: finding.to, to: finding.from }));
}

/** Data grows out of data, and systems out of systems. */
function likeNames(names: ReturnType<typeof describedNames>, place: Place) {
  const isData = (type: string) => type === "dataset" || type === "benchmark";
  return names.filter(({ candidate }) => isData(candidate.type) === isData(place.mention.candidate.type));
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
