import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { SentenceReading, Word } from "../reading/read-entry.ts";

/** Words that such a phrase has at most. */
const longest = 5;

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
    (other) => other !== title && (isChunk(other, name) || isPhrase(other.sentence, words.slice(0, count))),
  );
  return returns ? [{ name, naming: 4, type: undefined, typing: 0, rule: "title", introduced: true }] : [];
}

function isChunk({ chunks }: ChunkedSentence, name: string): boolean {
  return chunks.some(
    (chunk) => chunk.name === name && chunk.finding === undefined && !chunk.opensSentence && !chunk.tailed,
  );
}

/** "Draw an Audio": small words among the capitals, to the letter and inside a sentence. */
function isPhrase({ words }: SentenceReading, phrase: readonly Word[]): boolean {
  if (phrase.filter(({ kind }) => kind.shape !== "plain").length < 2) return false;
  if (phrase.every(({ kind }) => kind.shape !== "plain")) return false;
  return words.some(
    (_, at) =>
      at > 0 &&
      phrase.every((word, offset) => {
        const there = words[at + offset];
        return there?.kind.text === word.kind.text && (offset === 0 || there.before === "");
      }),
  );
}
