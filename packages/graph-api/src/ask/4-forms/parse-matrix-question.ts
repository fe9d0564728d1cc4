import { type PaperFilter, parseQuery } from "@methodscape/graph-model";
import { typeWordAhead } from "../2-tokens/type-words.ts";
import { parsePaperFilter } from "../3-conditions/parse-paper-filter.ts";
import type { QuestionForm } from "./question-form.ts";

const openers = ["show me", "show", "draw", "give me", "a", "the"];
const crossing = ["by", "×", "x", "against", "versus", "vs"];

/** "matrix of methods and benchmarks", "methods by benchmarks", "methods × benchmarks", then conditions on the papers. */
export const parseMatrixQuestion: QuestionForm = (reader, problems) => {
  while (reader.accept(...openers));
  const named = reader.accept("matrix", "table");
  while (reader.accept("of", "which", "the"));
  const rows = typeWordAhead(reader, 0);
  const joints = named ? [...crossing, "and", "on"] : crossing;
  const columns = typeWordAhead(reader, 2);
  if (rows === undefined || columns === undefined || !joints.some((joint) => reader.sees([joint], 1)))
    return undefined;
  reader.take(3);
  if (!named) reader.accept("matrix", "table");
  const papers: PaperFilter | undefined = reader.done ? undefined : parsePaperFilter(reader, problems);
  return parseQuery({ kind: "matrix", rows, columns, ...(papers !== undefined && { papers }) });
};
