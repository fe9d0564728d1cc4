import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import { phraseHead } from "../reading/phrase-head.ts";
import type { Word } from "../reading/read-entry.ts";
import { typeOfNamed } from "./type-of-named.ts";

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
  const phrase = words.slice(0, count);
  const others = chunked.filter((other) => other !== title);
  const places = others.flatMap((other) => {
    const at = placeOfPhrase(other.words, phrase);
    return at === undefined ? [] : [{ other, at }];
  });
  const [found] = places;
  if (found === undefined && !others.some((other) => isChunk(other, name))) return [];
  const type = places
    .map(({ other, at }) => typeGiven(other, at, count))
    .find((given) => given !== undefined && given !== "concept");
  return [{ name, naming: 4, type, typing: type === undefined ? 0 : 4, rule: "title", introduced: true }];
}

/** "a folding model, termed Imagine Folds", "Imagine Folds, a model for …". */
function typeGiven(chunked: ChunkedSentence, at: number, count: number): NameEvidence["type"] {
  const isNamed = chunked.words[at - 1]?.kind.names === true && chunked.words[at]?.before === "";
  return isNamed
    ? typeOfNamed(chunked, at - 1, { first: at, last: at + count - 1 })
    : asideBehind(chunked.words, at + count);
}

/** "Imagine folds, a model for …": what the aside behind the name calls it. */
function asideBehind(words: readonly Word[], at: number): NameEvidence["type"] {
  const article = words[at];
  if (article?.before !== "," || !/^(?:a|an)$/.test(article.kind.lower)) return undefined;
  const type = phraseHead(words, at)?.type;
  return type === "concept" ? undefined : type;
}

function isChunk({ chunks }: ChunkedSentence, name: string): boolean {
  return chunks.some(
    (chunk) => chunk.name === name && chunk.finding === undefined && !chunk.opensSentence && !chunk.tailed,
  );
}

/** "Draw an Audio", "Imagine yourself": small words behind a capital, to the letter and inside a sentence. */
function placeOfPhrase(words: readonly Word[], phrase: readonly Word[]): number | undefined {
  // "KV Folding", "Fold-3D LLM": what everybody's words are part of is no run of capitals.
  const isRun = phrase.every(
    ({ kind }) => kind.shape !== "plain" && !(kind.generic && kind.shape === "acronym"),
  );
  if (phrase[0]?.kind.shape === "plain" || isRun) return undefined;
  const place = words.findIndex(
    (_, at) =>
      at > 0 &&
      phrase.every((word, offset) => {
        const there = words[at + offset];
        return there?.kind.text === word.kind.text && (offset === 0 || there.before === "");
      }),
  );
  return place < 0 ? undefined : place;
}
