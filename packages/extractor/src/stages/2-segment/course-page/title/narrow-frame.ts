import { namesInEnglish } from "../block/names-in-english.ts";
import { readAuthors } from "../block/read-authors.ts";
import { dateBehind } from "./behind-title.ts";
import { readReference } from "./read-reference.ts";
import { readTitleEnding } from "./title-ending.ts";
import type { TitleFrame } from "./title-frame.ts";

/** Each takes off what stands beside the title in one way of writing; a frame that is not written so stays as it is. */
const narrowings: readonly ((words: string, frame: TitleFrame) => TitleFrame)[] = [
  endOfBold,
  endAtBreak,
  endOfName,
  titleOfReference,
  titleOfQuotes,
  trimFrame,
];

/** The title alone, within the bounds that its links leave. */
export function narrowFrame(words: string, frame: TitleFrame): TitleFrame {
  return narrowings.reduce((narrowed, narrow) => narrow(words, narrowed), frame);
}

/** `**Title** — and what stands behind it`: a bold title ends with its bold print, unless the sentence goes on. */
function endOfBold(words: string, frame: TitleFrame): TitleFrame {
  if (!words.slice(0, frame.start).trimEnd().endsWith("**")) return frame;
  const close = words.indexOf("**", frame.start);
  if (close < frame.start + 3 || close >= frame.end) return frame;
  const behind = words.slice(close, close + 40);
  return /^\*\*\s*(?:$|[([{,;:.–—|<-]|by\b|https?:)/.test(behind) ? { ...frame, end: close } : frame;
}

/** A title has one line: behind `<br>` stand authors, or a venue. */
function endAtBreak(words: string, frame: TitleFrame): TitleFrame {
  const text = words.slice(frame.start, frame.end);
  const lineBreak = /<br\s?\/?>/i.exec(text);
  if (lineBreak === null || lineBreak.index < 3) return frame;
  const people = readAuthors(text.slice(lineBreak.index + lineBreak[0].length));
  return { ...frame, end: frame.start + lineBreak.index, ...(people !== undefined && { people }) };
}

/** `axolotl - what it is. And what it does: https://…`: a name in front of sentences. */
function endOfName(words: string, frame: TitleFrame): TitleFrame {
  const text = words.slice(frame.start, frame.end);
  const name = /^\S{2,40}(?:\s\S{1,40}){0,2}(?=\s[–—-]\s)/.exec(text)?.[0];
  return name !== undefined && /[a-z)]\.\s+\p{L}/u.test(text.slice(name.length))
    ? { ...frame, end: frame.start + name.length }
    : frame;
}

/** A formatted reference names its work, the people, and the year. */
function titleOfReference(words: string, frame: TitleFrame): TitleFrame {
  const reference = readReference(words.slice(frame.start, frame.end).trimEnd());
  if (reference === undefined) return frame;
  const { titleStart, titleEnd, authors, date } = reference;
  if (titleEnd - titleStart < 3) return frame;
  const isShortened = /\bet al\b|…|\.\.\./.test(namesInEnglish(words.slice(frame.start, frame.end)));
  return {
    ...frame,
    start: frame.start + titleStart,
    end: frame.start + titleEnd,
    people: { authors, authorCount: isShortened ? undefined : authors.length },
    date,
    isMarked: true,
  };
}

const quotes = /^[“"«„]\s?([^“”"«»„]{3,400}?)[.,]?\s?[”"»“](?=[\s.,;:，、]|$)/;
/** As Chinese marks a title; names follow at once. */
const bookMarks = /^《([^《》]{3,400})》/;

/** `“Title”, and what stands behind it`: the title is what the quotation marks hold. */
function titleOfQuotes(words: string, frame: TitleFrame): TitleFrame {
  const text = words.slice(frame.start, frame.end);
  const inside = (quotes.exec(text) ?? bookMarks.exec(text))?.[1];
  if (inside === undefined) return frame;
  const start = frame.start + text.indexOf(inside);
  return {
    ...frame,
    start,
    end: start + inside.length,
    date: frame.date ?? dateBehind(text.slice(inside.length + 2)),
    isMarked: true,
  };
}

function trimFrame(words: string, frame: TitleFrame): TitleFrame {
  const whole = words.slice(frame.start, frame.end);
  const text = whole.trimStart();
  const start = frame.start + whole.length - text.length;
  const ending = readTitleEnding(text);
  return {
    ...frame,
    start,
    end: start + ending.length,
    date: frame.date ?? ending.date,
    kind: frame.kind ?? ending.kind,
    isMarked: frame.isMarked || ending.isMarked,
  };
}
