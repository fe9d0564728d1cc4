import { conjunctions, fillers, negations } from "../2-tokens/filler-words.ts";
import type { TokenReader } from "../2-tokens/token-reader.ts";
import { phraseAhead } from "./accept-phrase.ts";
import { parseDates } from "./dates/parse-dates.ts";
import { parseListed } from "./parse-listed.ts";
import type { ParseProblems } from "./parse-problems.ts";
import { parseSession } from "./parse-session.ts";

/** A filler is passed over; any other word is said to be not understood, together with its like neighbours: true then. Call it where no condition starts. */
export function skipWords(reader: TokenReader, problems: ParseProblems): boolean {
  const words: string[] = [];
  while (!reader.done) {
    const token = reader.peek();
    if (token === undefined || token.kind === "name" || token.kind === "author" || isFiller(reader)) break;
    if (words.length > 0 && (startsCondition(reader) || starts(reader, parseDates))) break;
    words.push(token.text);
    reader.take();
  }
  if (words.length > 0) problems.unknown.push(words.join(" "));
  else if (!reader.done && isFiller(reader)) reader.take();
  return words.length > 0;
}

/** True where a word stands that is no filler and starts no condition: nobody understands it. */
export function startsUnknown(reader: TokenReader): boolean {
  return (
    reader.peek()?.kind === "word" &&
    !isFiller(reader) &&
    !startsCondition(reader) &&
    !starts(reader, parseDates) &&
    !starts(reader, parseSession) &&
    !starts(reader, parseListed)
  );
}

function startsCondition(reader: TokenReader): boolean {
  const starters = ["or", ...conjunctions, ...negations].map((text) => text.split(" "));
  return phraseAhead(reader) !== undefined || starters.some((words) => reader.sees(words));
}

function starts(reader: TokenReader, parse: (reader: TokenReader) => unknown): boolean {
  let found = false;
  reader.attempt(() => {
    found = parse(reader) !== undefined;
    return undefined;
  });
  return found;
}

function isFiller(reader: TokenReader): boolean {
  const token = reader.peek();
  if (token?.kind === "sign") return fillers.has(token.text);
  return token?.kind === "word" && (fillers.has(token.root) || fillers.has(token.text.toLowerCase()));
}
