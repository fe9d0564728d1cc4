import { parseQuery } from "@methodscape/graph-model";
import { atEnd } from "../2-tokens/at-end.ts";
import { comparingVerbs, whoWins, wins } from "../2-tokens/role-phrases.ts";
import { comparedWith } from "../3-conditions/parse-named-condition.ts";
import { parseNames } from "../3-conditions/parse-names.ts";
import type { QuestionForm } from "./question-form.ts";

const openers = ["how do", "how does", "how is", "is", "are", "do", "does", "did", "can"];
const held = [...comparingVerbs, "compared to", "compared with", ...wins];

/**
 * "Is DPO better than PPO", "how does DPO compare to PPO": the papers that hold one against the other. Which of them
 * is better depends on the paper, and is said by its sentence alone.
 */
export const parseVersusQuestion: QuestionForm = (reader, problems) => {
  if (!reader.accept(...openers)) return undefined;
  const first = parseNames(reader);
  if (first === undefined || !reader.accept(...held)) return undefined;
  const second = parseNames(reader);
  if (second === undefined || !atEnd(reader)) return undefined;
  problems.notes.push(whoWins);
  const filter = comparedWith(first, second, problems);
  return problems.ambiguous.length > 0 ? "unresolved" : parseQuery({ kind: "papers", filter });
};
