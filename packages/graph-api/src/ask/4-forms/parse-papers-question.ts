import { type PaperFilter, type PaperKind, parseQuery, type Query } from "@methodscape/graph-model";
import type { TokenReader } from "../2-tokens/token-reader.ts";
import { combineConditions } from "../3-conditions/combine-conditions.ts";
import { parsePaperFilter } from "../3-conditions/parse-paper-filter.ts";
import type { ParseProblems } from "../3-conditions/parse-problems.ts";
import { startsUnknown } from "../3-conditions/skip-words.ts";
import { acceptPaperOrder } from "./parse-paper-order.ts";

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

const kinds: readonly (readonly [readonly string[], PaperKind])[] = [
  [["blog post", "blog"], "blog"],
  [["video"], "video"],
  [["book"], "book"],
];

/** "papers using PRMs on MATH", "oldest papers on DPO", "GRPO papers since 2025"; anything that holds a condition. */
export function parsePapersQuestion(reader: TokenReader, problems: ParseProblems): Query | undefined {
  if (onlySigns(reader)) return undefined;
  if (wantsNoPapers(reader)) {
    problems.unknown.push(restOf(reader));
    return undefined;
  }
  const order = acceptPaperOrder(reader);
  const kind = acceptKind(reader);
  const met = parsePaperFilter(reader, problems);
  const filter = combineConditions([[kind, met].filter((part) => part !== undefined)]);
  return parseQuery({ kind: "papers", ...(filter !== undefined && { filter }), ...order });
}

/** "Videos about RAG", "blog posts in the syllabus": a kind of work in the place of papers. */
function acceptKind(reader: TokenReader): PaperFilter | undefined {
  return reader.attempt(() => {
    const kind = kinds.find(([texts]) => reader.accept(...texts))?.[1];
    if (kind === undefined || startsUnknown(reader)) return undefined;
    return { op: "kind", kind };
  });
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
