import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { RuleContext } from "../link-rule.ts";
import type { Score } from "./score.ts";

/** "GPT-4 (17.6%)", "InternVL, which …": the model right before the bracket that holds the value. */
function modelBeforeBracket(score: Score, context: RuleContext): ResolvedMention | undefined {
  const { tokens } = context.view;
  const open =
    tokens[score.at - 1]?.kind === "open"
      ? score.at - 1
      : tokens[score.at - 2]?.kind === "open"
        ? score.at - 2
        : -1;
  const before = tokens[open - 1]?.mentions?.[0];
  return before !== undefined && isModel(before) ? before : undefined;
}

/** The model that a value is said to be of: "GPT-4 (17.6%)", "90.2% for GPT-4o", "above GPT-4o with 76.6%". */
export function holderOf(score: Score, context: RuleContext): ResolvedMention | undefined {
  return modelBeforeBracket(score, context) ?? modelBesideValue(score, context);
}

function modelBesideValue(
  { at, kind }: Score,
  { view: { tokens } }: RuleContext,
): ResolvedMention | undefined {
  if (kind === "gain") return undefined;
  const [joint, behind] = tokens.slice(at + 1, at + 3);
  if ((joint?.text === "for" || joint?.text === "by") && behind?.mentions?.[0] !== undefined)
    return isModel(behind.mentions[0]) ? behind.mentions[0] : undefined;
  const [comparer, model, link] = tokens.slice(Math.max(0, at - 3), at);
  const compared = comparer?.kind === "conjunction" || rivalWords.has(comparer?.text ?? "");
  const named = model?.mentions?.[0];
  return compared && named !== undefined && isModel(named) && (link?.text === "with" || link?.text === "at")
    ? named
    : undefined;
}

const rivalWords = new Set([
  "against",
  "above",
  "below",
  "past",
  "behind",
  "than",
  "versus",
  "vs",
  "vs.",
  "ahead of",
  "compared to",
  "compared with",
  "better than",
  "higher than",
]);

/** "90.9%, against 90.2% for another": the value behind is no value of who acts. */
export function isRivalValue({ at, kind }: Score, { view: { tokens } }: RuleContext): boolean {
  return kind === "absolute" && ["against", "versus", "vs", "vs."].includes(tokens[at - 1]?.text ?? "");
}

function isModel(mention: ResolvedMention): boolean {
  return mention.entity.startsWith("model:");
}
