import type { PaperFilter } from "@methodscape/graph-model";
import type { QuestionToken } from "../2-tokens/question-token.ts";
import { phraseWords, type TokenReader } from "../2-tokens/token-reader.ts";
import { joinConditions } from "./combine-conditions.ts";
import type { ParseProblems } from "./parse-problems.ts";

type AuthorToken = Extract<QuestionToken, { kind: "author" }>;

const openers = [
  "",
  "by",
  "write by",
  "author by",
  "coauthor by",
  "co-author by",
  "publish by",
  "present by",
  "introduce by",
  "propose by",
  "from",
  "of",
  "author",
];
const namedOpeners = ["by", "write by", "author by", "coauthor by", "co-author by"];
/** Verbs that say no more than that a person wrote it. */
const closers = [
  "et al",
  "has write",
  "have write",
  "has publish",
  "have publish",
  "write",
  "publish",
  "author",
  "coauthor",
  "co-author",
  "be an author of",
];

/** Reads "by Ada Lee", "Ada Lee's", "did Ada Lee write", "written by Ada Lee and Bo Ma", "by Ada Lee or Bo Ma". */
export function parseAuthors(reader: TokenReader, problems: ParseProblems): PaperFilter | undefined {
  const opener = openers.find((text) => reader.peek(lengthOf(text))?.kind === "author" && sees(reader, text));
  if (opener === undefined) return parseStranger(reader, problems);
  reader.take(lengthOf(opener));
  const first = takeAuthor(reader);
  if (first === undefined) return undefined;
  const tokens = [first];
  let isOr = false;
  for (;;) {
    const joint = jointAhead(reader);
    if (joint === undefined) break;
    isOr ||= reader.sees(["or"], joint - 1);
    reader.take(joint);
    const next = takeAuthor(reader);
    if (next === undefined) break;
    tokens.push(next);
  }
  acceptClosers(reader);
  if (isOr) return { op: "author", names: [...new Set(tokens.flatMap(({ names }) => names))] };
  return joinConditions(
    "and",
    tokens.map(({ names }) => ({ op: "author", names })),
  );
}

/** "By Somebody Unknown": capital letters behind "by" are a person, whom no paper names. */
function parseStranger(reader: TokenReader, problems: ParseProblems): PaperFilter | undefined {
  const opener = namedOpeners.find((text) => sees(reader, text) && isCapital(reader.peek(lengthOf(text))));
  if (opener === undefined) return undefined;
  reader.take(lengthOf(opener));
  const words: string[] = [];
  for (let token = reader.peek(); token !== undefined && isCapital(token); token = reader.peek()) {
    words.push(token.text);
    reader.take();
  }
  problems.strangers.push(words.join(" "));
  acceptClosers(reader);
  return { op: "and", of: [] };
}

function isCapital(token: QuestionToken | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}/u.test(token.text);
}

function takeAuthor(reader: TokenReader): AuthorToken | undefined {
  const token = reader.peek();
  if (token?.kind !== "author") return undefined;
  reader.take();
  return token;
}

/** Tokens up to the next author: a comma, `and`, `or`, or a comma with one of these. */
function jointAhead(reader: TokenReader): number | undefined {
  const comma = Number(reader.sees([","]));
  const word = Number(["and", "or", "&"].some((text) => reader.sees([text], comma)));
  const by = Number(reader.sees(["by"], comma + word));
  const length = comma + word + by;
  return comma + word > 0 && reader.peek(length)?.kind === "author" ? length : undefined;
}

/** "Ada Lee wrote CoT" says what she brought in: then the verb is left for it. */
function acceptClosers(reader: TokenReader): void {
  reader.accept("'s", "'");
  const closer = closers.find((text) => sees(reader, text));
  if (closer === undefined || isNameBehind(reader, lengthOf(closer))) return;
  reader.take(lengthOf(closer));
}

function isNameBehind(reader: TokenReader, from: number): boolean {
  let ahead = from;
  while (reader.sees(["the"], ahead)) ahead += 1;
  return reader.peek(ahead)?.kind === "name";
}

function sees(reader: TokenReader, text: string): boolean {
  return reader.sees(phraseWords(text));
}

function lengthOf(text: string): number {
  return phraseWords(text).length;
}
