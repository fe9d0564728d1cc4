import type { AnswerOf, EntityType, NodeId, QueryOf, SearchHit } from "@methodscape/graph-model";
import { compareText } from "./compare-text.ts";
import { isSlip } from "./typing-slip.ts";

/** A paper or entity as search knows it; a paper's name is its title. */
export interface NamedNode {
  readonly id: NodeId;
  readonly type: "paper" | EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly year?: number | undefined;
  readonly links: number;
}

/** A name or alias, folded once. */
interface FoldedName {
  readonly node: NamedNode;
  /** The alias; undefined for the name itself. */
  readonly alias: string | undefined;
  readonly spaced: string;
  readonly joined: string;
}

/** Names ready to be searched. Built once per graph. */
export interface NameIndex {
  readonly names: readonly FoldedName[];
  /** Each word of any name, and the places in `names` where it stands. */
  readonly words: ReadonlyMap<string, readonly number[]>;
}

/** How good a hit is, best first; ties go to what has more links, then the shorter name. */
const scores = { exact: 1, start: 0.9, wordStart: 0.8, inside: 0.7, allWords: 0.6, slip: 0.5 } as const;

/** Folds all names and aliases. */
export function buildNameIndex(nodes: Iterable<NamedNode>): NameIndex {
  const names: FoldedName[] = [];
  const words = new Map<string, number[]>();
  for (const node of nodes) {
    const spellings = new Map<string, string | undefined>([[node.name, undefined]]);
    for (const alias of node.aliases) if (!spellings.has(alias)) spellings.set(alias, alias);
    for (const [spelling, alias] of spellings) {
      const spaced = foldName(spelling);
      for (const word of new Set(spaced.split(" "))) {
        const places = words.get(word);
        if (places === undefined) words.set(word, [names.length]);
        else places.push(names.length);
      }
      names.push({ node, alias, spaced, joined: spaced.replaceAll(" ", "") });
    }
  }
  return { names, words };
}

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
  const found = new Map<NodeId, Hit>();
  const isAsked = (name: FoldedName) => query.types === undefined || query.types.includes(name.node.type);
  const keep = (name: FoldedName, score: number) => {
    const best = found.get(name.node.id);
    if (score > (best?.score ?? 0)) found.set(name.node.id, { name, score });
  };
  const wanted = { spaced, joined: spaced.replaceAll(" ", ""), words: spaced.split(" ") };
  for (const name of index.names) if (isAsked(name)) keep(name, literalScore(name, wanted));
  if (found.size < query.limit) {
    for (const name of namesWithSlips(index, wanted.words)) if (isAsked(name)) keep(name, scores.slip);
  }
  const hits = [...found.values()].sort(compareHits);
  return { kind: "search", total: hits.length, items: hits.slice(0, query.limit).map(toSearchHit) };
}

interface Hit {
  readonly name: FoldedName;
  readonly score: number;
}

interface Wanted {
  readonly spaced: string;
  readonly joined: string;
  readonly words: readonly string[];
}

function literalScore({ spaced, joined }: FoldedName, wanted: Wanted): number {
  if (spaced === wanted.spaced || joined === wanted.joined) return scores.exact;
  if (!joined.includes(wanted.joined)) {
    // A text of one word that is nowhere inside the joined name is in none of its words.
    return wanted.words.length > 1 && wanted.words.every((word) => ` ${spaced}`.includes(` ${word}`))
      ? scores.allWords
      : 0;
  }
  if (spaced.startsWith(wanted.spaced) || joined.startsWith(wanted.joined)) return scores.start;
  return spaced.includes(` ${wanted.spaced}`) ? scores.wordStart : scores.inside;
}

/** Names in which each word asked for stands, as it is or with a slip. */
function namesWithSlips(index: NameIndex, words: readonly string[]): readonly FoldedName[] {
  const [first, ...rest] = words.map((word) => placesNear(index, word));
  const shared = [...(first ?? [])].filter((place) => rest.every((places) => places.has(place)));
  return shared.flatMap((place) => index.names[place] ?? []);
}

function placesNear(index: NameIndex, word: string): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [known, at] of index.words) {
    if (known.startsWith(word) || isSlip(word, known)) for (const place of at) places.add(place);
  }
  return places;
}

function compareHits(left: Hit, right: Hit): number {
  return (
    right.score - left.score ||
    right.name.node.links - left.name.node.links ||
    left.name.spaced.length - right.name.spaced.length ||
    compareText(left.name.node.id, right.name.node.id)
  );
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

/** Lower case without accents; letters, digits and `+` kept, a point within a number too; all else parts words. */
export function foldName(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}+.]+|\.(?!\d)|(?<!\d)\./gu, " ")
    .trim()
    .replace(/ +/g, " ");
}
