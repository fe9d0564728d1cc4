import { isOtherSubject } from "../../own/who-acts.ts";
import { wordsBehind } from "../../place/name-phrase.ts";
import type { LinkRule } from "../link-rule.ts";

const scores = new Set(
  "accuracy score scores performance results pass@1 f1 miou map perplexity fid iou psnr ssim bleu rouge wer auc error recall precision".split(
    " ",
  ),
);

/** "raises MATH accuracy", "a GSM8K score of 80": the name stands before the measure. */
export const evaluatesOnScore: LinkRule = {
  id: "evaluates-on/score",
  role: "evaluates-on",
  polarity: "affirmed",
  cues: [...scores, "("],
  read(place, context) {
    const { type } = place.mention.candidate;
    if (type !== "benchmark" && type !== "dataset") return undefined;
    const { tokens } = context.view;
    const value = tokens[place.at + 1]?.kind === "open" && tokens[place.at + 2]?.number?.unit === "%";
    if (!value && !wordsBehind(place, tokens).some(({ text }) => scores.has(text))) return undefined;
    if (isOtherSubject(place, context) || !context.pastBackground) return undefined;
    return "shown";
  },
};
