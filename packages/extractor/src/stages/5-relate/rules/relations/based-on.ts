import { actingNames } from "../../acting-names.ts";
import type { describedNames } from "../../described-names.ts";
import { findingsFrom, subjectPartner } from "../../find-partner.ts";
import type { RuleContext } from "../../link-rule.ts";
import { isNamedThing } from "../../name-phrase.ts";
import { introducedHere } from "../../own-thing.ts";
import { isAppositive } from "../../part-pairs.ts";
import type { RelationFinding, RelationRule } from "../../relation-rule.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { isDirectObject, prepositionsOf } from "../../way-to-verb.ts";

const verbs: Readonly<Record<string, readonly string[]>> = {
  base: ["on", "upon"],
  build: ["on", "upon", "on top of", "from"],
  develop: ["on top of", "upon"],
  construct: ["upon", "on top of", "from"],
  create: ["from"],
  craft: ["from"],
  curate: ["from"],
  collect: ["from"],
  compile: ["from"],
  source: ["from"],
  sample: ["from"],
  extract: ["from"],
  select: ["from"],
  convert: ["from"],
  translate: ["from"],
  derive: ["from"],
  adapt: ["from"],
  train: ["from"],
  "pre-train": ["from"],
  pretrain: ["from"],
  continue: ["from"],
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
const taking = new Set([
  "extend",
  "generalize",
  "generalise",
  "adapt",
  "upgrade",
  "refine",
  "repurpose",
  "expand",
]);
/** "we fine-tune Y to create X", "we take Y to build X". */
const made = new Set([
  "fine-tune",
  "finetune",
  "tune",
  "take",
  "modify",
  "distill",
  "distil",
  "prune",
  "quantize",
  "merge",
  "scale",
  "post-train",
]);
/** "we obtain X by fine-tuning Y": what is tuned becomes what is made. */
const tuning = new Set([
  "fine-tune",
  "finetune",
  "tune",
  "instruction-tune",
  "post-train",
  "modify",
  "augment",
  "complement",
  "scale",
]);

/** "X is based on Y", "X, built upon Y", "Building on Y, X …", "X extends Y", "X, which continues pre-training Y". */
export const basedOn: RelationRule = {
  id: "based-on/verb",
  type: "based-on",
  cues: [
    ...Object.keys(verbs),
    ...taking,
    ...changing,
    ...tuning,
    ...made,
    "pre-train",
    "continue",
    "pre-training",
    "pretraining",
    "take",
    "draw",
  ],
  read(place, context) {
    if (isAppositive(place, context) || isExampleOfWorks(place)) return [];
    // Tasks and ideas are based on nothing, and nothing on them.
    return readBase(place, context).filter(
      ({ from, to }) =>
        !from.startsWith("concept:") && (!to.startsWith("concept:") || isIdea(place, context)),
    );
  },
};

function readBase(place: Place, context: RuleContext): readonly RelationFinding[] {
  if (
    place.negated ||
    !(isNamedThing(place, context.view.tokens) || isOwnedDesign(place, context) || isWay(place, context))
  )
    return [];
  const { verb, phraseEnd } = place.governor;
  const lemma = verb?.lemma ?? "";
  const [first, ...rest] = prepositionsOf(place);
  if (first !== undefined && rest.length === 0) {
    const isInspired =
      (first.word === "from" &&
        first.noun?.text === "inspiration" &&
        (lemma === "take" || lemma === "draw")) ||
      (first.word === "of" && first.noun?.text === "advantage" && isOwnedDesign(place, context));
    if ((first.noun === undefined && verbs[lemma]?.includes(first.word)) || isInspired)
      return findingsFrom(likeNames(actingNames(place, context), place), place);
    // "We build X from Y", "we initialise X from Y".
    const object = first.noun?.mentions?.[0];
    if (object !== undefined && verbs[lemma]?.includes(first.word) && first.word !== "by")
      return findingsFrom(likeNames([object], place), place);
  }
  // "We adapt LoRA to the UNet" makes no new thing.
  const isMoved = lemma === "adapt" && context.view.tokens[phraseEnd]?.text === "to";
  if (isDirectObject(place) && taking.has(lemma) && !place.passive && !isMoved)
    return findingsFrom(likeNames(actingNames(place, context), place), place);
  if (isDirectObject(place) && tuning.has(lemma) && verb?.form === "gerund") {
    return isMeans(place, context) ? findingsFrom(likeNames(introducedHere(context), place), place) : [];
  }
  const makes = made.has(lemma) && isDirectObject(place) && place.subject.kind === "own";
  if (makes && verb?.form !== "gerund") {
    const behind = introducedHere(context).filter(({ start }) => start > place.mention.end);
    return findingsFrom(likeNames(behind, place), place);
  }
  // "X enhances Y by …", "by complementing Y with …".
  const behind = context.view.tokens[phraseEnd]?.text;
  const isChanged = isDirectObject(place) && changing.has(lemma) && (behind === "by" || behind === "with");
  if (isChanged && verb?.form !== "past")
    return findingsFrom(likeNames(actingNames(place, context), place), place);
  // "We upgrade Y to X".
  const isTarget = first?.word === "to" && rest.length === 0 && lemma === "upgrade";
  const source = isTarget ? first.noun?.mentions?.[0] : undefined;
  if (source !== undefined) return reversed(findingsFrom(likeNames([source], place), place));
  const subject = continuesTraining(place, context) ? subjectPartner(place, context) : undefined;
  return findingsFrom(subject === undefined ? [] : likeNames([subject], place), place);
}

/** "we extend the Y process". */
function isWay({ at, governor, token }: Place, { view }: RuleContext): boolean {
  const last = view.tokens[governor.phraseEnd - 1]?.text ?? "";
  const isNext = governor.phraseEnd - at === 2 && token.possessive !== true;
  return (
    isNext && /^(?:process|objective|paradigm|formulation|theory|framework|procedure|recipe)$/.test(last)
  );
}

/** "inspired by Y's framework". */
function isOwnedDesign({ token, at, governor }: Place, { view }: RuleContext): boolean {
  const isWhole =
    /^(?:frameworks?|architecture|design|approach|method|success|structure|pipeline|weights|checkpoint)$/;
  const behind = view.tokens.slice(at + 1, at + 3).map(({ text }) => text);
  return (
    token.possessive === true && governor.phraseEnd - at <= 3 && behind.some((word) => isWhole.test(word))
  );
}

/** "by fine-tuning Y", or a participle in front or behind a comma; "for fine-tuning Y" makes nothing. */
function isMeans({ governor, clause }: Place, { view }: RuleContext): boolean {
  const before = view.tokens[governor.verbAt - 1];
  return before?.kind === "preposition"
    ? /^(?:by|through|via)$/.test(before.text)
    : clause.opening === "fronted" || clause.opening === "participle";
}

/** "inspired by Global Workspace Theory": an idea with a proper name. */
function isIdea({ mention, governor }: Place, { view }: RuleContext): boolean {
  const isInspired =
    governor.verb?.lemma === "inspire" || view.tokens.some(({ text }) => text === "inspiration");
  return isInspired && /^(?:\p{Lu}\S* )+\p{Lu}/u.test(mention.surface);
}

/** "recent advances such as Y": what a field has done is no base. */
function isExampleOfWorks({ governor }: Place): boolean {
  return governor.steps.some(
    (step) =>
      step.kind === "example" &&
      /^(?:advances|advancements|works?|progress|studies|research|breakthroughs?|success|successes|efforts)$/.test(
        step.noun?.text ?? "",
      ),
  );
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
