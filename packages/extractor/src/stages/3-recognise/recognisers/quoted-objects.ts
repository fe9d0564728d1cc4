import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import { presentsOwn } from "./presents-own.ts";

/** Words of such a phrase at most. */
const longest = 6;
/** How far behind the verb the quotation opens at the latest: "propose a unified “…”". */
const reach = 3;

const opensQuotation = /["“‘`']$/;
const closesQuotation = /^["”’']/;
/** What is measured is no name of anything that one uses. */
const measures = /^(?:metrics?|scores?|measures?|labels?|questions?|tokens?)$/;

/** "We present the “Law of Wet Paper”", "we propose a unified ''fold-press-dry'' paradigm": what the authors bring in stands in quotation marks. */
export function quotedObjects(chunked: ChunkedSentence): NameEvidence[] {
  if (chunked.sentence.part === "title" || !holdsQuotation(chunked)) return [];
  return chunked.words.flatMap(({ kind }, at): NameEvidence[] => {
    if (!/^(?:propos|introduc|present)/.test(kind.lower) || !presentsOwn(chunked, at)) return [];
    const from = openingBehind(chunked, at);
    const end = from === undefined ? undefined : endOfQuotation(chunked, from);
    return from === undefined || end === undefined ? [] : nameOf(chunked, from, end);
  });
}

function holdsQuotation({ words }: ChunkedSentence): boolean {
  return words.some(({ before }) => before !== "" && opensQuotation.test(before));
}

function openingBehind({ words }: ChunkedSentence, verb: number): number | undefined {
  for (let at = verb + 1; at <= verb + 1 + reach; at += 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    if (opensQuotation.test(word.before)) return at;
    const goesOn =
      word.before === "" && word.kind.lower !== "of" && (!word.kind.ender || word.kind.determiner);
    if (!goesOn) return undefined;
  }
  return undefined;
}

/** Index of the last word of a quotation that begins at a word; undefined when it is long or has marks inside. */
export function endOfQuotation(chunked: ChunkedSentence, from: number): number | undefined {
  for (let at = from; at < Math.min(chunked.words.length, from + longest); at += 1) {
    const mark = chunked.markBefore(at + 1);
    if (closesQuotation.test(mark)) return at;
    if (mark !== "") return undefined;
  }
  return undefined;
}

function nameOf(chunked: ChunkedSentence, from: number, end: number): NameEvidence[] {
  const { words, sentence } = chunked;
  const first = words[from];
  const last = words[end];
  const behind = words[end + 1]?.kind;
  if (first === undefined || last === undefined) return [];
  if (measures.test(behind?.lower ?? "") || measures.test(last.kind.lower)) return [];
  if (from === end && first.kind.shape === "plain" && !first.kind.hasHyphen) return [];
  const name = sentence.text.slice(first.start, last.end).replace(/\s+/g, " ");
  const type = behind?.head?.type ?? first.kind.head?.type ?? last.kind.head?.type ?? "method";
  return [
    { name, naming: 4, type, typing: type === "concept" ? 5 : 4, rule: "introduced", introduced: true },
  ];
}
