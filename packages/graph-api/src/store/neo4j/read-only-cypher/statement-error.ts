import type { TextPlace } from "@methodscape/graph-model";
import { Neo4jError } from "neo4j-driver";
import { GraphApiError } from "../../../graph-api-error.ts";

/** What is put in front of a statement to get its plan: on a line of its own, so that columns stay as they are. */
export const explainPrefix = "EXPLAIN\n";
const prefixLines = explainPrefix.split("\n").length - 1;

const placeOfError = /\(line (\d+), column (\d+) \(offset: \d+\)\)/;

/**
 * What a person can do about an error in their statement; errors of another kind are given back as they are.
 * @param isExplained Whether the statement was sent with {@link explainPrefix} in front of it.
 */
export function explainStatementError(error: unknown, isExplained: boolean, seconds: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (/TransactionTimedOut|\.Transaction\.Terminated|LockClientStopped/.test(error.code)) {
    return new GraphApiError(
      "bad-request",
      `the statement took longer than ${seconds} seconds; give it more conditions, or a LIMIT further in`,
      { cause: error },
    );
  }
  if (/MemoryPoolOutOfMemoryError|TransactionOutOfMemory|MemoryLimit/i.test(error.code)) {
    return new GraphApiError(
      "bad-request",
      "the statement needs more memory than the server gives one; ask for less at once",
      { cause: error },
    );
  }
  if (/ForbiddenDueToTransactionType/.test(error.code)) {
    const said =
      "this statement is refused: it is a command to the server; only statements that read are run";
    return new GraphApiError("bad-request", said, { cause: error });
  }
  if (!/\.ClientError\.(Statement|Procedure|General|Request|Database)\./.test(error.code)) return error;
  const place = placeIn(error.message, isExplained);
  const where = place === undefined ? "" : `line ${place.line}, column ${place.column}: `;
  return new GraphApiError("bad-request", `${where}${sentenceOf(error.message)}`, {
    cause: error,
    ...(place !== undefined && { place }),
  });
}

function placeIn(message: string, isExplained: boolean): TextPlace | undefined {
  const found = placeOfError.exec(message);
  if (found === null) return undefined;
  const line = Number(found[1]) - (isExplained ? prefixLines : 0);
  return line < 1 ? { line: 1, column: 1 } : { line, column: Math.max(1, Number(found[2])) };
}

/** The server's words without the place and the statement that it repeats below them. */
function sentenceOf(message: string): string {
  const [words = ""] = message.split(placeOfError);
  const line = words.replace(/\s+/g, " ").trim();
  if (/conflicting values for execution mode/.test(line))
    return "leave EXPLAIN and PROFILE out; only rows are given";
  return line.length > 400 ? `${line.slice(0, 400)}…` : line;
}
