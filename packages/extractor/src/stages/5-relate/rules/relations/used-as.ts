import type { RelationType } from "@methodscape/graph-model";
import { actingNames } from "../../own/acting-names.ts";
import { findingsFrom } from "../../place/find-partner.ts";
import { isAppositive, isHoldable, isSystem } from "../../place/part-pairs.ts";
import { isDirectObject, prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { phraseAround } from "../../sentence/trace-governor.ts";
import { usingVerbs } from "../../sentence/verb-senses.ts";
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
      if (!isNamed && !isCalled(place, context, nouns)) return [];
      const found = findingsFrom(
        actingNames(place, context).filter(
          (name) => isSystem(name) && (context.paper.isOwn(name) || place.subject.kind === "mention"),
        ),
        place,
      );
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

/** "as" behind the name, or behind what describes it between commas, with one of the nouns in its phrase. */
function isCalled({ governor }: Place, { view }: RuleContext, nouns: RegExp): boolean {
  const { tokens } = view;
  for (let at = governor.phraseEnd; at < Math.min(governor.phraseEnd + 9, tokens.length); at += 1) {
    const token = tokens[at];
    if (token === undefined || ["verb", "be", "break", "relative"].includes(token.kind)) return false;
    if (token.text !== "as") continue;
    const { end } = phraseAround(tokens, at + 1, at + 1, tokens.length);
    const words = tokens.slice(at + 1, end).map(({ text }) => text);
    // "as our foundational large model": a word before "model" tells.
    const isGeneral = /^(?:models?|network|llms?|architecture|point)$/.test(words.at(-1) ?? "");
    return isGeneral ? words.some((word) => nouns.test(word)) : nouns.test(words.at(-1) ?? "");
  }
  return false;
}

/** "utilises a shared Y backbone", "with the Y backbone". */
function isBackbone({ governor, at }: Place, { view }: RuleContext): boolean {
  const last = governor.phraseEnd - 1;
  return last > at && /^(?:backbones?|architecture)$/.test(view.tokens[last]?.text ?? "");
}

function reversed(finding: RelationFinding): RelationFinding {
  return { ...finding, from: finding.to, to: finding.from };
}
