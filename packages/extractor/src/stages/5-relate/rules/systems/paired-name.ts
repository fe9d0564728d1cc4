import { systemAt } from "../../results/system/system-at.ts";
import { isMethod, isModel } from "../../results/system.ts";
import type { SystemRule } from "../result-rule.ts";

/** "(GPT-4o: 80.1, Gemini Pro: 75.3)": a colon, "=" or a bracket of its own joins name and value. */
export const pairedName: SystemRule = {
  id: "paired-name",
  read(score, { context }) {
    const { tokens } = context.view;
    const joint = tokens[score.at - 1];
    const name = tokens[score.at - 2]?.mentions?.[0];
    // "(AutoNav, 18.2%)"
    const isInBrackets =
      joint?.kind === "comma" &&
      tokens[score.at - 3]?.kind === "open" &&
      tokens[score.at + 1]?.kind === "close";
    const isJoined = joint?.kind === "opener" || joint?.text === "=" || isInBrackets;
    if (name === undefined || !isJoined) return undefined;
    if (!isModel(name) && !isMethod(name)) return undefined;
    return systemAt(score.at - 2, name, context);
  },
};
