import { plainText } from "../../sentence/plain-text.ts";
import type { ScoredSentence } from "../scored-sentence.ts";
import { isMethod, isModel, type System } from "../system.ts";
import { type Condition, readCondition } from "./read-condition.ts";

const opening = /^(?:when|without|under|given|after|with|using|in|at|on|for)\s/i;
const passed =
  /^(?:on|for|notably|specifically|moreover|furthermore|in particular|for (?:example|instance))\b/i;

/** "Without a retriever, …", "On MATH, with a small backbone, …": what a sentence opens with, up to who acts. */
export function frontedCondition(system: System, sentence: ScoredSentence): Condition {
  const told: string[] = [];
  for (const phrase of phrasesInFront(sentence)) {
    const condition = onSeveral(phrase, system, sentence) ?? readCondition(phrase);
    if (condition === "unclear") return condition;
    if (condition !== undefined) told.push(condition);
  }
  const [first, ...others] = [...told, ...runningIn(sentence), ...judgedBy(sentence), ...doing(sentence)];
  return first === undefined ? undefined : [first, ...others].join(", ");
}

/** The phrases with a preposition or "when" that stand in front of the first value and of who acts. */
function phrasesInFront({ context: { view }, scores }: ScoredSentence): readonly string[] {
  const phrases: string[] = [];
  const first = scores[0]?.at ?? 0;
  let from = view.span.start;
  let depth = 0;
  for (const { kind, start, end } of view.tokens.slice(0, first)) {
    if (kind === "open") depth += 1;
    if (kind === "close") depth -= 1;
    if (kind !== "comma" || depth > 0) continue;
    const phrase = plainText(view, from, start)
      .trim()
      .replace(/^even (?=when|without|with|under)/i, "");
    if (!opening.test(phrase) && !passed.test(phrase)) break;
    phrases.push(phrase.charAt(0).toLowerCase() + phrase.slice(1));
    from = end;
  }
  return phrases;
}

/** "When applied to A and B, …": several models are no one system, and are told as they stand. */
function onSeveral(
  phrase: string,
  { model }: System,
  { context: { view } }: ScoredSentence,
): string | undefined {
  if (model !== undefined || !/^when (?:applied to|combined with|paired with|built on)\s/.test(phrase))
    return undefined;
  const named = view.places.filter(
    ({ mention }) => (isModel(mention) || isMethod(mention)) && phrase.includes(mention.surface),
  );
  return named.length > 0 && phrase.split(" ").length <= 10 ? phrase : undefined;
}

/** "Experiments with A (teacher) and B (student) on MATH show that …": several models that are tried together. */
function runningIn({ context: { view } }: ScoredSentence): readonly string[] {
  const text = plainText(view);
  const found =
    /^(?:our |extensive )?(?:experiments|evaluations) ((?:with|using) .{3,80}?) (?:on|across|demonstrate|show|reveal)\b/i.exec(
      text,
    )?.[1];
  const named = view.places.filter(
    ({ mention }) => isModel(mention) && found?.includes(mention.surface) === true,
  );
  return found !== undefined && named.length > 1 ? [found] : [];
}

/** "Human evaluation reveals that …" */
function judgedBy({ context: { view } }: ScoredSentence): readonly string[] {
  return /^(?:in |by )?human evaluations?\b/i.test(view.text.slice(view.span.start, view.span.end))
    ? ["human evaluation"]
    : [];
}

const gerund =
  /^((?:Fine-?tuning|Training|Pre-?training|Scaling|Distilling|Quanti[sz]ing|Pruning|Prompting) [^,;:]{3,70}?) (?:(?:further|also|significantly|consistently) )*(?:enhances|improves|boosts|increases|raises|yields|leads|results|achieves|brings|reaches)\b/;

/** "Fine-tuning X on seen data further improves …": what was done with the system that has the value. */
function doing({ context: { view } }: ScoredSentence): readonly string[] {
  const found = gerund.exec(plainText(view))?.[1];
  return found === undefined || found.split(" ").length > 9 || /\b(?:our|this|these|it)\b/.test(found)
    ? []
    : [found.charAt(0).toLowerCase() + found.slice(1)];
}
