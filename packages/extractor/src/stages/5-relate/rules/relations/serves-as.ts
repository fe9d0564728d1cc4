import type { RelationType } from "@methodscape/graph-model";
import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { isHoldable, isSystem, partFinding } from "../../place/part-pairs.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { phraseAround } from "../../sentence/trace-governor.ts";
import { usingVerbs } from "../../sentence/verb-senses.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const serving = ["serve", "act", "function"];
const choosing = [...usingVerbs, "adopt", "choose", "select", "take"];
const bases = /^(?:backbones?|base|foundation|initialization|initialisation)$/;
const pieces =
  /^(?:encoders?|decoders?|generator|module|component|tokenizer|neck|head|core|planner|controller|retriever|connector)$/;

/** "Y serves as the backbone of X", "Y is chosen as our base model": X is based on Y. */
export const servesAsBase: RelationRule = ruleOf("based-on", "based-on/serves-as", bases);

/** "Y serves as the visual encoder of X": Y is part of X. */
export const servesAsPart: RelationRule = ruleOf("part-of", "part-of/serves-as", pieces);

function ruleOf(type: RelationType, id: string, nouns: RegExp): RelationRule {
  return {
    id,
    type,
    cues: [...serving, ...choosing, "is", "are", "was", "were"],
    read(place, context) {
      if (
        !isSystem(place.mention) ||
        place.negated ||
        !isHoldable(place, context) ||
        !isServing(place, context)
      )
        return [];
      const whole = wholeServed(place, context, nouns);
      if (whole === undefined || !isSystem(whole)) return [];
      return type === "part-of"
        ? partFinding(place.mention, whole)
        : partFinding(whole, place.mention, place.mention);
    },
  };
}

/** "Y serves", "Y is chosen". */
function isServing({ predicate, predicateAt, governor }: Place, { view: { tokens } }: RuleContext): boolean {
  const lemma = predicate?.lemma ?? "";
  if (governor.steps.some(({ kind }) => kind === "preposition") || governor.verb !== undefined) return false;
  if (serving.includes(lemma)) return predicate?.form !== "gerund";
  if (predicate?.kind === "be") return true;
  const isPassive = tokens[predicateAt - 1]?.kind === "be" || tokens[predicateAt - 2]?.kind === "be";
  return choosing.includes(lemma) && predicate?.form === "past" && isPassive;
}

/** What stands behind "as the encoder of", or the paper's own where "our" or "its" says so. */
function wholeServed(
  { predicateAt }: Place,
  { view: { tokens }, paper, topic }: RuleContext,
  nouns: RegExp,
): ResolvedMention | undefined {
  const isBeing = tokens[predicateAt]?.kind === "be";
  if (!isBeing && tokens[predicateAt + 1]?.text !== "as") return undefined;
  const first = predicateAt + (isBeing ? 1 : 2);
  const { start, end } = phraseAround(tokens, first, first, tokens.length);
  const words = tokens.slice(start, end).map(({ text }) => text);
  const isCalled =
    nouns.test(words.at(-1) ?? "") || (words.at(-1) === "model" && nouns.test(words.at(-2) ?? ""));
  if (!isCalled) return undefined;
  const behind = tokens[end];
  const named = tokens.slice(end + 1, end + 5).find(({ kind }) => kind === "mention")?.mentions?.[0];
  const isTied = behind?.kind === "preposition" && /^(?:of|for|in|within)$/.test(behind.text);
  if (isTied && named !== undefined) return paper.isOwn(named) ? named : undefined;
  const isOurs = words[0] === "our" || words[0] === "its";
  return isOurs ? (topic ?? paper.mainSystem) : undefined;
}
