import type { TextSpan } from "@methodscape/graph-model";
import { findStop } from "./text/find-stop.ts";
import { isSpace } from "./text/is-space.ts";

/**
 * Splits a part of a text into sentences: spans in order that do not overlap, carry no white space at their
 * ends and together cover everything of the part but white space. Blank lines and bullets end a sentence too.
 *
 *   … into an INT32 output.We propose …   scores 3.5 (e.g. on MATH). o1 follows.
 *                         ^ split             ^      ^             ^ split
 */
export function splitSentences(text: string, part: TextSpan): TextSpan[] {
  const piece = text.slice(part.start, part.end);
  const sentences: TextSpan[] = [];
  const stops = /[.!?。！？]|\n(?=[ \t]*(?:\n|[-+*•][ \t]))/g;
  let start = 0;
  for (let stop = stops.exec(piece); stop !== null; stop = stops.exec(piece)) {
    const end = stop[0] === "\n" ? stop.index : findStop(piece, stop.index, start);
    if (end === undefined) continue;
    push(sentences, piece, start, end);
    start = end;
    stops.lastIndex = Math.max(end, stop.index + 1);
  }
  push(sentences, piece, start, piece.length);
  return sentences.map((sentence) => ({
    start: sentence.start + part.start,
    end: sentence.end + part.start,
  }));
}

/** Adds a sentence without the white space around it; nothing when there is nothing else. */
function push(sentences: TextSpan[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  if (start < end) sentences.push({ start, end });
}
