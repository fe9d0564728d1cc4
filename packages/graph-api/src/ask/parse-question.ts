import type { Ambiguity, Query } from "@methodscape/graph-model";
import type { AskVocabulary } from "./1-vocabulary/ask-vocabulary.ts";
import { readTokens, type TokenReader } from "./2-tokens/token-reader.ts";
import { tokeniseQuestion } from "./2-tokens/tokenise-question.ts";
import { noProblems } from "./3-conditions/parse-problems.ts";
import { parseEntitiesQuestion } from "./4-forms/entities/parse-entities-question.ts";
import { parseAuthorsQuestion } from "./4-forms/parse-authors-question.ts";
import { parseGapsQuestion } from "./4-forms/parse-gaps-question.ts";
import { parseMatrixQuestion } from "./4-forms/parse-matrix-question.ts";
import { parsePapersQuestion } from "./4-forms/parse-papers-question.ts";
import { parsePathQuestion } from "./4-forms/parse-path-question.ts";
import { parseRelatedQuestion } from "./4-forms/parse-related-question.ts";
import { parseTaughtQuestion } from "./4-forms/parse-taught-question.ts";
import { parseVersusQuestion } from "./4-forms/parse-versus-question.ts";
import { parseViewQuestion } from "./4-forms/parse-view-question.ts";
import type { QuestionForm } from "./4-forms/question-form.ts";
import { parseResultsQuestion } from "./4-forms/results/parse-results-question.ts";

/** What was made of a question. `query` lacks whatever is in `unknown` or `ambiguous`: it is not to be run then. */
export interface ParsedQuestion {
  readonly query: Query | undefined;
  readonly unknown: readonly string[];
  readonly ambiguous: readonly Ambiguity[];
  /** People whom no paper names. */
  readonly strangers: readonly string[];
  readonly notes: readonly string[];
}

/** The forms in the order in which they are tried; papers come last because they take anything. */
const forms: readonly QuestionForm[] = [
  parsePathQuestion,
  parseMatrixQuestion,
  parseGapsQuestion,
  parseTaughtQuestion,
  parseVersusQuestion,
  parseAuthorsQuestion,
  parseViewQuestion,
  parseRelatedQuestion,
  parseResultsQuestion,
  parseEntitiesQuestion,
  parsePapersQuestion,
];

/**
 * Words to Query, by grammar and what the store can name; nothing is guessed. `choices` settles ambiguous words.
 */
export function parseQuestion(
  question: string,
  vocabulary: AskVocabulary,
  choices: Readonly<Record<string, string>> = {},
): ParsedQuestion {
  const tokens = tokeniseQuestion(question, vocabulary, choices);
  for (const form of forms) {
    const problems = noProblems();
    const reader = readTokens(tokens, vocabulary);
    const read = form(reader, problems);
    if (read === undefined && problems.unknown.length + problems.strangers.length === 0) continue;
    const query = read === "unresolved" ? undefined : read;
    return {
      query,
      unknown: [...problems.unknown, ...leftOver(reader)],
      ambiguous: distinctTexts(problems.ambiguous),
      strangers: problems.strangers,
      notes: [...new Set(problems.notes)],
    };
  }
  return { ...noProblems(), query: undefined, unknown: [question] };
}

/** Words that a form left over: what was not read is said, never dropped. */
function leftOver(reader: TokenReader): string[] {
  const words: string[] = [];
  for (let token = reader.peek(); token !== undefined; token = reader.peek()) {
    if (token.kind !== "sign") words.push(token.text);
    reader.take();
  }
  return words.length === 0 ? [] : [words.join(" ")];
}

function distinctTexts(ambiguous: readonly Ambiguity[]): Ambiguity[] {
  return [...new Map(ambiguous.map((one) => [one.text, one])).values()];
}
