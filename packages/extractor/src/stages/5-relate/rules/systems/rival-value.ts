import type { SystemRule } from "../../result-rule.ts";
import { unnamed } from "../../results/system.ts";

/** "90.9%, against 90.2% for another": the value behind is no value of who acts, and nobody is named. */
export const rivalValue: SystemRule = {
  id: "rival-value",
  read({ at, kind }, { context }) {
    if (kind !== "absolute") return undefined;
    const before = context.view.tokens[at - 1]?.text ?? "";
    return /^(?:against|versus|vs\.?|than|compared (?:to|with))$/.test(before)
      ? unnamed(false, false)
      : undefined;
  },
};
