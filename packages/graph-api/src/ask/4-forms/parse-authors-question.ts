import { type PaperFilter, parseQuery, type QueryOf } from "@methodscape/graph-model";
import { atEnd } from "../2-tokens/at-end.ts";
import type { TokenReader } from "../2-tokens/token-reader.ts";
import { parsePaperFilter } from "../3-conditions/parse-paper-filter.ts";
import type { ParseProblems } from "../3-conditions/parse-problems.ts";
import { acceptCount } from "./parse-paper-order.ts";
import type { QuestionForm } from "./question-form.ts";

const openers = [
  "show me",
  "show",
  "list",
  "find",
  "give me",
  "which",
  "what",
  "who is",
  "who are",
  "who be",
  "is",
  "are",
  "the",
  "all",
];
const superlatives = [
  "most prolific",
  "most active",
  "most productive",
  "most frequent",
  "most common",
  "lead",
  "leading",
  "top",
  "main",
  "prolific",
];
const nouns = ["author", "researcher", "scientist"];
/** What says it behind the noun: "authors with the most papers on DPO"; the conditions stand behind it. */
const mostPapers = [
  "with the most paper",
  "with most paper",
  "who have the most paper",
  "with the most publication",
  "with most publication",
  "by number of paper",
];
/** What "who …" says of people who write about something; "on" and "with" are left to the condition behind it. */
const working = ["work", "research", "publish", "write about", "specialise", "specialize"];
const company = [
  "coauthor of",
  "co-author of",
  "collaborator of",
  "coauthor with",
  "who publish with",
  "who write with",
  "who work with",
  "who collaborate with",
];
const companyOf = ["work with", "publish with", "write with", "collaborate with"];

/** "who works on PRMs", "most prolific authors on MATH", "how many authors use DPO", "coauthors of Ada Lee". */
export const parseAuthorsQuestion: QuestionForm = (reader, problems) =>
  reader.attempt(() => parseCoauthors(reader)) ??
  reader.attempt(() => parseWorking(reader, problems)) ??
  reader.attempt(() => parseNoun(reader, problems));

function parseCoauthors(reader: TokenReader): QueryOf<"authors"> | undefined {
  while (reader.accept(...openers));
  const isAsked = reader.accept(...company);
  if (!isAsked && !(reader.accept("who") && reader.accept("do", "does", "did", "has", "have")))
    return undefined;
  const author = reader.peek();
  if (author?.kind !== "author") return undefined;
  reader.take();
  reader.accept("'s");
  if (!isAsked && !reader.accept(...companyOf)) return undefined;
  return atEnd(reader)
    ? authorsOf({ op: "author", names: author.names }, undefined, author.names)
    : undefined;
}

function parseWorking(reader: TokenReader, problems: ParseProblems): QueryOf<"authors"> | undefined {
  if (!reader.accept("who")) return undefined;
  while (reader.accept("is", "are", "be", "has", "have", "else", "also"));
  if (!reader.accept(...working)) return undefined;
  const isMost = reader.accept("the most paper", "most paper", "the most", "most", "a lot", "often");
  const papers = parsePaperFilter(reader, problems);
  return papers === undefined && !(isMost && reader.done) ? undefined : authorsOf(papers);
}

function parseNoun(reader: TokenReader, problems: ParseProblems): QueryOf<"authors"> | undefined {
  reader.accept("how many", "number of", "the number of");
  while (reader.accept(...openers));
  const before = acceptCount(reader, nouns);
  reader.accept(...superlatives);
  const limit = before ?? acceptCount(reader, nouns);
  if (!reader.accept(...nouns)) return undefined;
  // "Authors of DPO" are those of the paper that brings it in.
  if (reader.sees(["of"]) && !["paper", "work", "article"].some((noun) => reader.sees(["of", noun])))
    return undefined;
  reader.accept(...mostPapers);
  while (reader.accept("that", "who", "are", "is", "be", "have", "has", "there", "active", ...working));
  return authorsOf(reader.done ? undefined : parsePaperFilter(reader, problems), limit);
}

function authorsOf(
  papers: PaperFilter | undefined,
  limit?: number,
  except?: readonly string[],
): QueryOf<"authors"> {
  return parseQuery({
    kind: "authors",
    ...(papers !== undefined && { papers }),
    ...(except !== undefined && { except: [...except] }),
    ...(limit !== undefined && { limit }),
  });
}
