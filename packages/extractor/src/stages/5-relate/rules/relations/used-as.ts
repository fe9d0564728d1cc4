import type { RelationType } from "@methodscape/graph-model";
import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { actingNames } from "../../own/acting-names.ts";
import { findingsFrom } from "../../place/find-partner.ts";
import { isAppositive, isHoldable, isSystem } from "../../place/part-pairs.ts";
import { isDirectObject, prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { phraseAround } from "../../sentence/trace-governor.ts";
import { trainingVerbs, usingVerbs } from "../../sentence/verb-senses.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationFinding, RelationRule } from "../relation-rule.ts";

const taking = [...usingVerbs, "adopt", "take", "select", "choose", "have"];
const bases =
  /^(?:backbones?|base|foundation|foundations|foundational|initialization|initialisation|starting)$/;
const pieces =
  /^(?:encoders?|decoders?|generator|module|component|tokenizer|neck|head|core|planner|controller|retriever|connector|prior)$/;

/** "X employs Y as its backbone", "with Y as the base model": X is based on Y. */
export const usedAsBase: RelationRule = ruleOf("based-on", "based-on/used-as", bases);

/** "X employs Y as the visual encoder": Y is part of X. */
export const usedAsPart: RelationRule = ruleOf("part-of", "part-of/used-as", pieces);

function ruleOf(type: RelationType, id: string, nouns: RegExp): RelationRule {
  return {
    id,
    type,
    cues: ["as", "backbone", "backbones", "architecture"],
    read(place, context) {
      if (!isSystem(place.mention) || place.negated || !isTaken(place) || isAppositive(place, context))
        return [];
      if (!isHoldable(place, context)) return [];
      const isNamed = type === "based-on" && isBackbone(place, context);
      const role = roleEnd(place, context, nouns);
      if (!isNamed && role === undefined) return [];
      const whole = wholeServed(role, place, context);
      const found = findingsFrom(whole === undefined ? holders(place, context) : [whole], place);
      return type === "part-of" ? found.map(reversed) : found;
    },
  };
}

function isTaken(place: Place): boolean {
  const [first, ...rest] = prepositionsOf(place);
  const lemma = place.governor.verb?.lemma ?? "";
  if (first === undefined) return isDirectObject(place) && taking.includes(lemma);
  // "Y as its encoder and Z as its decoder"
  const isSecond = first.word === "as" && first.noun?.kind === "mention" && rest.length === 0;
  if (isSecond && place.governor.steps[0]?.kind === "list") return taking.includes(lemma);
  const isApart = rest.every(({ at }) => at < first.at) && place.governor.steps.indexOf(first) === 0;
  return first.word === "with" && (rest.length === 0 || (isApart && place.governor.verb === undefined));
}

function holders(place: Place, context: RuleContext): readonly ResolvedMention[] {
  const isTheirs = place.subject.kind === "mention";
  return actingNames(place, context).filter(
    (name) => isSystem(name) && (context.paper.isOwn(name) || isTheirs),
  );
}

/** "as the backbone of X", "as X backbones", "For X, we use Y as …": what the text itself says to have it. */
function wholeServed(
  end: number | undefined,
  place: Place,
  { view, paper }: RuleContext,
): ResolvedMention | undefined {
  const { tokens, places } = view;
  const tie = end === undefined ? undefined : tokens[end];
  const isTied = tie?.kind === "preposition" && /^(?:of|for|in|within)$/.test(tie.text);
  const served = places.find(
    ({ at, governor, mention }) =>
      end !== undefined && isSystem(mention) && governor.phraseStart === end + 1 && at <= end + 3 && isTied,
  );
  const inFront = places.find(
    ({ clauseIndex, governor: { steps, verb }, mention, clause }) =>
      clauseIndex === place.clauseIndex - 1 &&
      clause.opening === "fronted" &&
      verb === undefined &&
      steps.length === 1 &&
      steps[0]?.kind === "preposition" &&
      /^(?:for|in)$/.test(steps[0].word) &&
      isSystem(mention) &&
      paper.isOwn(mention),
  );
  return (served ?? inFront)?.mention;
}

/** Where the phrase ends that "as" puts behind the name, or behind what describes it between commas, if it holds one of the nouns. */
function roleEnd({ governor }: Place, { view }: RuleContext, nouns: RegExp): number | undefined {
  const { tokens } = view;
  // "uses Y pre-trained on D as its backbone"
  const isTrained = trainingVerbs.has(tokens[governor.phraseEnd]?.lemma ?? "");
  const from = isTrained ? governor.phraseEnd + 1 : governor.phraseEnd;
  for (let at = from; at < Math.min(from + 9, tokens.length); at += 1) {
    const token = tokens[at];
    if (token === undefined || ["verb", "be", "break", "relative"].includes(token.kind)) return undefined;
    if (token.text !== "as") continue;
    const { end } = phraseAround(tokens, at + 1, at + 1, tokens.length);
    const words = tokens.slice(at + 1, end).map(({ text }) => text);
    // "as our foundational large model": a word before "model" tells.
    const isGeneral = /^(?:models?|network|llms?|architecture|point)$/.test(words.at(-1) ?? "");
    const isRole = isGeneral ? words.some((word) => nouns.test(word)) : nouns.test(words.at(-1) ?? "");
    return isRole ? end : undefined;
  }
  return undefined;
}

/** "utilises a shared Y backbone", "with the Y backbone". */
function isBackbone({ governor, at }: Place, { view }: RuleContext): boolean {
  const last = governor.phraseEnd - 1;
  return last > at && /^(?:backbones?|architecture)$/.test(view.tokens[last]?.text ?? "");
}

function reversed(finding: RelationFinding): RelationFinding {
  return { ...finding, from: finding.to, to: finding.from };
}
