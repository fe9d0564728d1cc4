import { longestQuestion } from "@methodscape/graph-model";
import { CliError } from "../errors/cli-error.ts";

/**
 * The words of the command line as one question; empty when there are none.
 * @throws {CliError} when it is longer than a question may be.
 */
export function askedQuestion(words: readonly string[]): string {
  const question = words.join(" ").trim();
  if (question.length <= longestQuestion) return question;
  throw new CliError(
    `the question has ${question.length} characters, and one may have ${longestQuestion}; ask a shorter one`,
  );
}
