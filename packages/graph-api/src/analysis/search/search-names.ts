import type { AnswerOf, QueryOf, SearchHit } from "@methodscape/graph-model";
import { foldName, joinWords } from "./fold-name.ts";
import { lengthOfText, textsWith } from "./joined-texts.ts";
import type { NameIndex } from "./name-index.ts";
import { createHits, type Hit } from "./search-hits.ts";
import { placesOfAll } from "./word-index.ts";

/** How good a hit is, best first. */
const scores = { exact: 1, start: 0.9, wordStart: 0.8, inside: 0.7, allWords: 0.6, slip: 0.5 } as const;

/**
 * Finds papers and entities by name, alias or title: whole, from the start, from the start of a word, anywhere
 * inside, all words in any order; and, where these leave room, with typing slips. Case, accents, and what stands
 * between words (`Step-DPO`, `step dpo`, `StepDPO`) do not matter; digits never slip.
 */
export function searchNames(
  index: NameIndex,
  query: Pick<QueryOf<"search">, "text" | "types" | "limit">,
): AnswerOf<"search"> {
  const spaced = foldName(query.text);
  if (spaced === "") return { kind: "search", total: 0, items: [] };
  const wanted: Wanted = { spaced, joined: joinWords(spaced), words: spaced.split(" ") };
  const hits = createHits(index, query.types);
  for (const { text, at } of textsWith(index.joined, wanted.joined))
    hits.keep(text, literalScore(index, text, at, wanted));
  for (const text of namesWithAllWords(index, wanted.words)) hits.keep(text, scores.allWords);
  if (hits.count() < query.limit) {
    for (const text of placesOfAll(index.words, wanted.words)) hits.keep(text, scores.slip);
  }
  return { kind: "search", total: hits.count(), items: hits.best(query.limit).map(toSearchHit) };
}

interface Wanted {
  readonly spaced: string;
  readonly joined: string;
  readonly words: readonly string[];
}

/** How well a name fits in which the text stands, without blanks, first at `at`. */
function literalScore(index: NameIndex, number: number, at: number, wanted: Wanted): number {
  if (at === 0 && lengthOfText(index.joined, number) === wanted.joined.length) return scores.exact;
  if (at === 0) return scores.start;
  const spaced = index.names[number]?.spaced ?? "";
  return spaced.includes(` ${wanted.spaced}`) ? scores.wordStart : scores.inside;
}

/** Names with a word that begins with each of the words; a single word is found by what stands inside. */
function* namesWithAllWords(index: NameIndex, words: readonly string[]): Generator<number> {
  if (words.length < 2) return;
  const [longest = "", ...others] = [...words].sort((left, right) => right.length - left.length);
  for (const { text } of textsWith(index.spaced, ` ${longest}`)) {
    const spaced = ` ${index.names[text]?.spaced}`;
    if (others.every((word) => spaced.includes(` ${word}`))) yield text;
  }
}

function toSearchHit({ name, score }: Hit): SearchHit {
  const { id, type, links, year } = name.node;
  return {
    id,
    type,
    name: name.node.name,
    ...(name.alias !== undefined && { alias: name.alias }),
    ...(year !== undefined && { year }),
    links,
    score,
  };
}
