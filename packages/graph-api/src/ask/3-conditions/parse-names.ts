import type { QuestionToken } from "../2-tokens/question-token.ts";
import type { TokenReader } from "../2-tokens/token-reader.ts";

/** Names in a row and what joins them: "DPO or GRPO", "MATH, GSM8K and miniF2F". */
export interface NameList {
  readonly tokens: readonly Extract<QuestionToken, { kind: "name" }>[];
  readonly joinedBy: "and" | "or";
}

const articles = new Set(["a", "an", "the", "both", "either", "any", "some", "of"]);
const typeNouns = new Set([
  "benchmark",
  "dataset",
  "model",
  "method",
  "algorithm",
  "technique",
  "concept",
  "corpus",
  "problem",
  "family",
]);

/** Reads a list of names; undefined, with nothing taken, when no name comes next (articles and type nouns aside). */
export function parseNames(reader: TokenReader): NameList | undefined {
  const first = nameAhead(reader, 0);
  if (first === undefined) return undefined;
  reader.take(first.ahead + 1);
  const tokens = [first.token];
  let joinedBy: NameList["joinedBy"] = "and";
  for (;;) {
    const joint = jointAhead(reader);
    if (joint === undefined) break;
    const next = nameAhead(reader, joint.length);
    if (next === undefined) break;
    if (joint.or) joinedBy = "or";
    tokens.push(next.token);
    reader.take(next.ahead + 1);
  }
  skipTypeNouns(reader);
  return { tokens, joinedBy };
}

function nameAhead(
  reader: TokenReader,
  from: number,
): { token: Extract<QuestionToken, { kind: "name" }>; ahead: number } | undefined {
  let ahead = from;
  for (;;) {
    const token = reader.peek(ahead);
    if (token?.kind === "name") return { token, ahead };
    if (token?.kind !== "word" || !(articles.has(token.root) || typeNouns.has(token.root))) return undefined;
    ahead += 1;
  }
}

/** A comma, `and`, `or`, `nor`, or a comma with one of these; type nouns in front ("the MATH benchmark and GSM8K") belong to it. */
function jointAhead(reader: TokenReader): { length: number; or: boolean } | undefined {
  let length = 0;
  while (isTypeNoun(reader.peek(length))) length += 1;
  const nouns = length;
  if (reader.sees([","], length)) length += 1;
  if (reader.sees(["and"], length)) return { length: length + 1, or: false };
  if (reader.sees(["or"], length) || reader.sees(["nor"], length)) return { length: length + 1, or: true };
  return length > nouns ? { length, or: false } : undefined;
}

function skipTypeNouns(reader: TokenReader): void {
  while (isTypeNoun(reader.peek())) reader.take();
}

function isTypeNoun(token: QuestionToken | undefined): boolean {
  return token?.kind === "word" && typeNouns.has(token.root);
}
