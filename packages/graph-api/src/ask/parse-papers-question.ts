import { parseQuery, type Query } from "@methodscape/graph-model";
import { parsePaperFilter } from "./parse-paper-filter.ts";
import type { ParseProblems } from "./parse-problems.ts";
import type { TokenReader } from "./token-reader.ts";

/** Openers of questions that want a yes, a reason or a way, none of which papers are. */
const otherQuestions = [
  "is",
  "are",
  "was",
  "were",
  "do",
  "does",
  "did",
  "can",
  "could",
  "should",
  "will",
  "would",
  "why",
  "how",
];
const paperNouns = [
  "paper",
  "article",
  "publication",
  "reading",
  "read",
  "study",
  "anyone",
  "anybody",
  "many",
];

const orders: readonly (readonly [readonly string[], "newest" | "oldest"])[] = [
  [["newest", "latest", "most recent", "recent", "new"], "newest"],
  [["oldest", "earliest"], "oldest"],
];

/** "papers using PRMs on MATH", "oldest papers on DPO", "GRPO papers since 2025"; anything that holds a condition. */
export function parsePapersQuestion(reader: TokenReader, problems: ParseProblems): Query | undefined {
  if (onlySigns(reader)) return undefined;
  if (wantsNoPapers(reader)) {
    problems.unknown.push(restOf(reader));
    return undefined;
  }
  const order = acceptOrder(reader);
  const filter = parsePaperFilter(reader, problems);
  return parseQuery({
    kind: "papers",
    ...(filter !== undefined && { filter }),
    ...(order !== undefined && { order }),
  });
}

function acceptOrder(reader: TokenReader): "newest" | "oldest" | undefined {
  while (reader.accept("show", "me", "list", "give", "find", "what", "which", "are", "is", "'s", "the"));
  return orders.find(([texts]) => reader.accept(...texts))?.[1];
}

/** True when there is nothing to hold on to: an empty question, or signs only. */
function onlySigns(reader: TokenReader): boolean {
  for (let ahead = 0; ; ahead += 1) {
    const token = reader.peek(ahead);
    if (token === undefined) return true;
    if (token.kind !== "sign") return false;
  }
}

/** "Is DPO better than PPO?", "why does GRPO work": papers are no answer, unless the question speaks of papers. */
function wantsNoPapers(reader: TokenReader): boolean {
  const first = reader.peek();
  if (first?.kind !== "word" || !otherQuestions.includes(first.text.toLowerCase())) return false;
  for (let ahead = 1; ; ahead += 1) {
    if (reader.peek(ahead) === undefined) return true;
    if (paperNouns.some((noun) => reader.sees([noun], ahead))) return false;
  }
}

function restOf(reader: TokenReader): string {
  const words: string[] = [];
  for (let token = reader.peek(); token !== undefined; token = reader.peek()) {
    if (token.kind !== "sign") words.push(token.text);
    reader.take();
  }
  return words.join(" ");
}
