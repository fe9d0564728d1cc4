import type { Query } from "@methodscape/graph-model";
import type { TokenReader } from "../2-tokens/token-reader.ts";
import type { ParseProblems } from "../3-conditions/parse-problems.ts";

/**
 * A way to read a question: takes tokens from the reader and gives a Query; undefined when the question is not
 * of its form (then nothing it took or noted counts); "unresolved" when it is, but a name in it may mean several.
 */
export type QuestionForm = (reader: TokenReader, problems: ParseProblems) => Query | "unresolved" | undefined;
