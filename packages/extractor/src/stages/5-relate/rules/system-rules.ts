import type { SystemRule } from "./result-rule.ts";
import { acting } from "./systems/acting.ts";
import { besideValue } from "./systems/beside-value.ts";
import { bracketedName } from "./systems/bracketed-name.ts";
import { leftOut } from "./systems/left-out.ts";
import { listedNames } from "./systems/listed-names.ts";
import { pairedName } from "./systems/paired-name.ts";
import { rivalValue } from "./systems/rival-value.ts";

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
