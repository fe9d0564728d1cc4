import type { SystemRule } from "./result-rule.ts";
import { acting } from "./rules/systems/acting.ts";
import { besideValue } from "./rules/systems/beside-value.ts";
import { bracketedName } from "./rules/systems/bracketed-name.ts";
import { leftOut } from "./rules/systems/left-out.ts";
import { listedNames } from "./rules/systems/listed-names.ts";
import { pairedName } from "./rules/systems/paired-name.ts";
import { rivalValue } from "./rules/systems/rival-value.ts";

/** Asked in this order for each value that has a benchmark; the first that finds a system wins. A value whose owner the text leaves out has none. */
export const systemRules: readonly SystemRule[] = [
  bracketedName,
  pairedName,
  besideValue,
  rivalValue,
  listedNames,
  acting,
  leftOut,
];
