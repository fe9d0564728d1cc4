import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import type { RuleContext } from "../../rules/link-rule.ts";
import { plainText } from "../../sentence/plain-text.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import { metricAt } from "../metric/metric-phrase.ts";
import type { Score } from "../score.ts";

/** The models that who acts works on: "improves GPT-4o from …", "applied to Qwen2", "70% on MATH with Qwen2", "In Llama-3, X …". */
export function modelsWorkedOn(score: Score, context: RuleContext): readonly ResolvedMention[] {
  const { view, paper } = context;
  const paired = modelOfPair(score.at, view.tokens);
  if (paired !== undefined && !paper.isOwn(paired)) return [paired];
  const index = view.clauses.findIndex(({ start, end }) => score.at >= start && score.at < end);
  const models = view.places.filter(
    ({ mention }) => mention.candidate.type === "model" && !paper.isOwn(mention),
  );
  const before = models.filter(
    (place) => place.at < score.at && index - place.clauseIndex <= 2 && isWorkedOn(place, context),
  );
  const behind = before.length > 0 ? undefined : models.find(({ at }) => at > score.at);
  const used = behind !== undefined && isUsedBehind(behind, score, context) ? [behind] : [];
  return [...before, ...used].map(({ mention }) => mention);
}

/** "from 6.1% to 43% for GLM-4": the model that stands right behind a value before and one after. */
function modelOfPair(at: number, tokens: readonly Token[]): ResolvedMention | undefined {
  const final = tokens[at + 1]?.text === "to" ? at + 2 : at;
  if (tokens[final - 1]?.text !== "to" || tokens[final - 2]?.kind !== "number") return undefined;
  const mention = tokens[final + 1]?.text === "for" ? tokens[final + 2]?.mentions?.[0] : undefined;
  return mention?.candidate.type === "model" ? mention : undefined;
}

const madeOn =
  /\b(?:improv|enhanc|boost)\w* [^,;]{0,80}\b(?:models?|llms?|policy|policies|agents?|systems?) (?:trained|based|built|fine-?tuned) (?:on|upon|from|with) $/i;

/** "improves a reward model trained on X": what is improved stands on the model. */
function isMadeOn({ token }: Place, view: RuleContext["view"]): boolean {
  return madeOn.test(plainText(view, view.span.start, token.start));
}

/** "For instance, in W4A4 (4-bit) X, our method …": the name that a phrase in front of who acts ends with. */
function endsFront({ at }: Place, { tokens }: RuleContext["view"]): boolean {
  if (tokens[at + 1]?.kind !== "comma") return false;
  const front = tokens.slice(0, at);
  const open = front.findIndex(({ kind }) => kind === "open");
  const close = front.findLastIndex(({ kind }) => kind === "close");
  const outside = front.filter((_, place) => open < 0 || place < open || place > close);
  const start = outside.findLastIndex(({ kind }) => kind === "comma") + 1;
  const isLed = /^(?:in|with|on|for|using)$/.test(outside[start]?.text ?? "");
  return (
    isLed &&
    start <= 4 &&
    outside.slice(start + 1).every(({ kind }) => /^(?:word|determiner|adverb|number|mention)$/.test(kind))
  );
}

function isWorkedOn(place: Place, { view }: RuleContext): boolean {
  if (isMadeOn(place, view) || endsFront(place, view)) return true;
  const { governor } = place;
  const group = verbGroupOf(governor.verb?.lemma);
  const [first, ...others] = governor.steps.filter((step) => step.kind === "preposition");
  if (first?.kind !== "preposition")
    return group === "improve" || group === "train" || governor.verb?.lemma === "prompt";
  const alone = others.length === 0;
  if (alone && governor.verb?.lemma === "apply") return first.word === "to" || first.word === "on";
  // "an improvement of Llama-3 from 22.9% to 39.4%"
  if (first.word === "of") {
    const noun = first.noun?.text ?? "";
    // "boosts the accuracy of Llama-3 on GSM8K"
    const measured =
      noun === "performance" || metricAt(view, view.tokens.indexOf(first.noun ?? place.token)) !== undefined;
    return /^(?:improvement|gain|increase|boost)$/.test(noun) || (group === "improve" && measured);
  }
  // "With Qwen2.5-7B it reaches 79.6%", "In 4-bit Llama-3, X reaches 7.43"
  const isFronted = place.clause.opening === "fronted" && first.noun === undefined;
  return alone && isFronted && /^(?:with|in|on|for)$/.test(first.word) && !playsPart(place, view.tokens);
}

/** "70.8% on MATH with Qwen2", "48.6% based on Llama-3": no verb, value or rival between. */
function isUsedBehind(place: Place, score: Score, { view }: RuleContext): boolean {
  const between = view.tokens.slice(score.at + 1, place.at);
  const joint = between.findLastIndex(({ kind, text }) => kind === "preposition" || text === "using");
  const link = between[joint]?.text ?? "";
  const basing = link === "on" && between[joint - 1]?.text === "based";
  if (place.at - score.at > 14 || !(basing || /^(?:with|using|in|for)$/.test(link))) return false;
  // "42.7% on MATH and 78.8% on GSM8K with Qwen2"
  const listed = isListOfValues(between.slice(0, joint));
  const plain = between.every(
    ({ kind, text }) =>
      (listed && (kind === "number" || kind === "comma")) ||
      (!["number", "break", "comma", "relative", "be"].includes(kind) &&
        (kind !== "verb" || text === "based" || text === "using")),
  );
  const compared = between.some(
    ({ text }) => /^(?:than|over|against|versus|vs\.?)$/.test(text) || / (?:to|with|than)$/.test(text),
  );
  const near = between.slice(joint + 1).every(({ kind }) => kind === "determiner" || kind === "word");
  return plain && !compared && near && !playsPart(place, view.tokens);
}

/** More values with their places, joined by "and" or commas. */
function isListOfValues(tokens: readonly Token[]): boolean {
  const parts = new Set<string>(["word", "mention", "comma", "conjunction", "number", "determiner"]);
  return (
    tokens.some(({ kind }) => kind === "number") &&
    tokens.every(({ kind, text }) => parts.has(kind) || text === "on")
  );
}

/** "with GPT-4 as the judge" */
function playsPart({ at }: Place, tokens: readonly { readonly text: string }[]): boolean {
  return tokens
    .slice(at + 1, at + 4)
    .some(({ text }) =>
      /^(?:as|evaluator|evaluation|judge|judges|judging|annotations?|feedback)$/.test(text),
    );
}
