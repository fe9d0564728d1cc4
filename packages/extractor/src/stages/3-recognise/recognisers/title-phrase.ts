import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";

/** Words that such a phrase has at most. */
const longest = 4;

/**
 * "Generative Photomontage", or "Folded Recursive Nets: Better Paper": a title, or what stands before its colon, that comes back
 * in capitals inside a sentence is what the paper calls its thing.
 */
export function titlePhrase(chunked: readonly ChunkedSentence[]): NameEvidence[] {
  const title = chunked.find(({ sentence }) => sentence.part === "title");
  if (title === undefined) return [];
  const { words, sentence } = title;
  const mark = words.findIndex((word, index) => index > 0 && word.before !== "");
  const count = mark < 0 ? words.length : mark;
  const first = words[0];
  const last = words[count - 1];
  if (first === undefined || last === undefined || count < 2 || count > longest) return [];
  if (mark >= 0 && !/^[:–—-]+$/.test(words[mark]?.before ?? "")) return [];
  const name = sentence.text.slice(first.start, last.end).replace(/\s+/g, " ");
  const returns = chunked.some(
    (other) =>
      other !== title &&
      other.chunks.some(
        (chunk) =>
          chunk.name === name && chunk.finding === undefined && !chunk.opensSentence && !chunk.tailed,
      ),
  );
  return returns ? [{ name, naming: 4, type: undefined, typing: 0, rule: "title", introduced: true }] : [];
}
