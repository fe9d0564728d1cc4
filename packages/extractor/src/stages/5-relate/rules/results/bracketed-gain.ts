import { valueBefore } from "../../results/scored-sentence.ts";
import type { GroundRule } from "../result-rule.ts";

/** "80.5% on GLUE (7.7 point absolute improvement)", "82.1% (+3.4%) on MMLU": a gain in brackets is one in the value before them. */
export const bracketedGain: GroundRule = {
  id: "result/bracketed-gain",
  read(score, sentence, grounded) {
    const { context, scores } = sentence;
    const { tokens } = context.view;
    const open = tokens[score.at - 1]?.kind === "open" ? score.at - 1 : score.at - 2;
    if (score.kind !== "gain" || tokens[open]?.kind !== "open") return undefined;
    const value = valueBefore(open, sentence);
    // "S3DIS (+9.1), MultiScan (+9.3)": a value in a bracket of its own is none of this one's.
    const isClosed = tokens.slice((value?.at ?? open) + 1, open).some(({ kind }) => kind === "close");
    const isNear =
      value !== undefined &&
      !isClosed &&
      !scores.some(({ at }) => at > value.at && at < score.at) &&
      open - value.at <= 8;
    return isNear ? grounded.get(value) : undefined;
  },
};
