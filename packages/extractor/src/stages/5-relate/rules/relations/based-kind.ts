import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { actingNames } from "../../own/acting-names.ts";
import { describedNames } from "../../own/described-names.ts";
import { findingsFrom, subjectPartner } from "../../place/find-partner.ts";
import { isSystem } from "../../place/part-pairs.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { usingVerbs } from "../../sentence/verb-senses.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const kinds =
  /^(?:models?|llms?|lms?|mllms?|vlms?|lvlms?|slms?|architectures?|backbones?|networks?|agents?|assistants?|systems?|tokenizer|tokeniser|encoder|decoder|generator|verifier|policy|transformer|algorithm|tracker|detector|framework|codec|pipeline)$/;

const groups =
  /^(?:suite|family|series|set|collection|group|our|are|a (?:series|family|suite|set|collection) of)$/;

/** "our Y-based tracking algorithm" is what the paper is about. */
function isOwnPhrase({ governor }: Place, { view }: RuleContext): boolean {
  const first = view.tokens[governor.phraseStart];
  return /^(?:our|this)$/.test(first?.text ?? "");
}

/** "X: A Fast Y-based Traversal": in a title the phrase behind the name tells of it, whatever its noun is. */
function isTitled({ governor }: Place, { view, paper }: RuleContext): boolean {
  const before = view.tokens[governor.phraseStart - 1];
  const named = view.tokens[governor.phraseStart - 2]?.mentions?.[0];
  return (
    view.part === "title" &&
    before?.kind === "opener" &&
    named !== undefined &&
    paper.mainSystem?.entity === named.entity
  );
}

const inner =
  /^(?:conditioning|guidance|attention|fusion|decoding|encoding|module|branch|blocks?|layers?|adapter|denoiser|denoising|refinement|generation|loss|regularization|sampler|prior|features?|embeddings?|planner|controller)$/;

/** "X adapts Z with Y-based conditioning": a piece that is made of Y. */
function conditionedBy(place: Place, context: RuleContext): readonly ResolvedMention[] {
  const { governor } = place;
  const last = context.view.tokens[governor.phraseEnd - 1]?.text ?? "";
  const [tie, ...rest] = prepositionsOf(place);
  const isInside = rest.length === 0 && (tie === undefined || /^(?:with|via|through)$/.test(tie.word));
  if (!inner.test(last) || !isInside || !holding.has(governor.verb?.lemma ?? "") || place.negated) return [];
  return actingNames(place, context).filter((name) => isSystem(name) && context.paper.isOwn(name));
}

const holding = new Set([
  ...usingVerbs,
  ..."adapt extend adopt incorporate integrate combine introduce feature improve enhance augment equip".split(
    " ",
  ),
]);

function mainOf({ paper }: RuleContext): readonly ResolvedMention[] {
  return paper.mainSystem === undefined ? [] : [paper.mainSystem];
}

/** "Y-based models such as X and Z". */
function examplesOf(noun: Token | undefined, { view }: RuleContext): readonly ResolvedMention[] {
  const isExample = ({ governor: { steps } }: Place) => {
    const step = steps.find(({ kind }) => kind !== "list");
    return step?.kind === "example" && !step.bracket && step.noun === noun;
  };
  return view.places
    .filter((place) => isExample(place) && isSystem(place.mention))
    .map(({ mention }) => mention);
}

/** "As a Y-based model, X …". */
function isFrontedKind({ governor: { verb, steps }, at, subject }: Place): boolean {
  const [tie, ...others] = steps;
  const isAs = tie?.kind === "preposition" && tie.word === "as" && tie.noun === undefined;
  return verb === undefined && isAs && others.length === 0 && (subject.at ?? 0) > at;
}

function namedSubject(place: Place, context: RuleContext): readonly ResolvedMention[] {
  const named = subjectPartner(place, context);
  return named !== undefined && isSystem(named) ? [named] : [];
}

/** "X, a Y-based model": what it is made from. */
export const basedKind: RelationRule = {
  id: "based-on/kind",
  type: "based-on",
  cues: ["-based", "based"],
  read(place, context) {
    const { tokens } = context.view;
    const behind = tokens[place.at + 1];
    const { type } = place.mention.candidate;
    const isBase = behind?.text === "-based" || behind?.text === "based";
    const last = place.governor.phraseEnd - 1;
    if (!isBase || type === "concept") return [];
    if (isTitled(place, context)) return findingsFrom(mainOf(context), place);
    if (!kinds.test(tokens[last]?.text ?? "")) return findingsFrom(conditionedBy(place, context), place);
    const examples = examplesOf(tokens[last], context);
    if (examples.length > 0) return findingsFrom(examples, place);
    if (isFrontedKind(place)) return findingsFrom(namedSubject(place, context), place);
    const described = isOwnPhrase(place, context) ? mainOf(context) : describedNames(last, context);
    // "the first attack targeting Y-based agents": one thing is not many.
    const isMany = tokens[last]?.text.endsWith("s") === true;
    const inFront = tokens.slice(Math.max(place.at - 12, 0), place.at);
    if (isMany && described.length === 1 && !inFront.some(({ text }) => groups.test(text))) return [];
    return findingsFrom(
      described.filter(({ candidate }) => candidate.type === "model" || candidate.type === "method"),
      place,
    );
  },
};
