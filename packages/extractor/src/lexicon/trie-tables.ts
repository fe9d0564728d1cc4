import type { NameSpelling } from "./name-reading.ts";
import { type NameTokens, splitNameTokens } from "./split-name-tokens.ts";
import { buildWordTable, type WordTable } from "./word-table.ts";

/** A text as the trie reads it: tokens with the number of their word, and of the word without a plural s; 0 is unknown. */
export interface NumberedTokens extends NameTokens {
  readonly words: readonly number[];
  readonly singulars: readonly number[];
}

/** The trie as tables. Nodes are numbers, 0 is the root; an edge is a word together with its joint. */
export interface TrieTables {
  readonly words: WordTable;
  /** From the root, by word: 0 when no name begins with it. */
  readonly firstNodes: Int32Array;
  /** From all other nodes, by {@link edgeKey}. */
  readonly edges: ReadonlyMap<number, number>;
  /** Names that end at a node. */
  readonly names: readonly (readonly NameSpelling[])[];
}

/** Builds the tables, one name after the other. */
export function buildTrieTables(names: readonly NameSpelling[]): TrieTables {
  const split = names.map((name) => ({ name, tokens: splitNameTokens(name.spelling) }));
  const words = buildWordTable(
    split.flatMap(({ name, tokens }) =>
      tokens.starts.map((start, at) => name.spelling.slice(start, tokens.ends[at])),
    ),
  );
  const firstNodes = new Int32Array(words.size + 1);
  const edges = new Map<number, number>();
  const ending: NameSpelling[][] = [[]];
  const grow = () => ending.push([]) - 1;
  for (const { name, tokens } of split) {
    let node = 0;
    tokens.starts.forEach((start, at) => {
      const word = words.find(name.spelling, start, tokens.ends[at] ?? start);
      const known = nextNode({ words, firstNodes, edges }, node, word, tokens.open[at] === true);
      const next = known === 0 ? grow() : known;
      if (node === 0) firstNodes[word] = next;
      else edges.set(edgeKey(words, node, word, tokens.open[at] === true), next);
      node = next;
    });
    ending[node]?.push(name);
  }
  return { words, firstNodes, edges, names: ending };
}

/** The node that a word leads to; 0 when it leads nowhere. How the first word hangs on the text does not matter. */
export function nextNode(
  tables: Omit<TrieTables, "names">,
  node: number,
  word: number,
  open: boolean,
): number {
  if (word === 0) return 0;
  if (node === 0) return tables.firstNodes[word] ?? 0;
  return tables.edges.get(edgeKey(tables.words, node, word, open)) ?? 0;
}

function edgeKey(words: WordTable, node: number, word: number, open: boolean): number {
  return (node * (words.size + 1) + word) * 2 + (open ? 1 : 0);
}

const smallS = 115;

/** Reads [start, end) of a text as numbered tokens. */
export function numberTokens(words: WordTable, text: string, start: number, end: number): NumberedTokens {
  const tokens = splitNameTokens(text, start, end);
  const numbers: number[] = [];
  const singulars: number[] = [];
  for (let at = 0; at < tokens.starts.length; at += 1) {
    const from = tokens.starts[at] ?? 0;
    const to = tokens.ends[at] ?? 0;
    numbers.push(words.find(text, from, to));
    singulars.push(to - from > 2 && text.charCodeAt(to - 1) === smallS ? words.find(text, from, to - 1) : 0);
  }
  return { ...tokens, words: numbers, singulars };
}
