import { codeUnitsOf, foldUnits } from "./code-units.ts";
import type { NameSpelling } from "./name-reading.ts";
import { nameTokensFor, splitNameTokens } from "./split-name-tokens.ts";
import { createWordTable, type WordTable } from "./word-table.ts";

/** The trie as tables. Nodes are numbers, 0 is the root; an edge is a word together with its joint. */
export interface TrieTables {
  /** The words of all names, in lower case. */
  readonly words: WordTable;
  /** How many numbers words may have, 0 included. */
  readonly wordCount: number;
  /** From the root, by word: 0 when no name begins with it. */
  readonly firstNodes: Int32Array;
  /** From all other nodes, by {@link edgeKey}. */
  readonly edges: ReadonlyMap<number, number>;
  /** Names that end at a node. */
  readonly names: readonly (readonly NameSpelling[])[];
  /** By word: 1 when it stands in some name behind the first place. */
  readonly isInner: Uint8Array;
}

/** A token of a name: the number of its word, and whether a space or hyphen stands before it, or might. */
interface SpelledToken {
  readonly word: number;
  readonly open: boolean;
}

/** Builds the tables, one name after the other. */
export function buildTrieTables(names: readonly NameSpelling[]): TrieTables {
  const words = createWordTable();
  const split = names.map((name) => ({ name, tokens: tokensOf(name.spelling, words) }));
  const wordCount = words.size() + 1;
  const firstNodes = new Int32Array(wordCount);
  const edges = new Map<number, number>();
  const ending: NameSpelling[][] = [[]];
  const isInner = new Uint8Array(wordCount);
  const grow = () => ending.push([]) - 1;
  for (const { name, tokens } of split) {
    let node = 0;
    for (const { word, open } of tokens) {
      const known = nextNode({ wordCount, firstNodes, edges }, node, word, open);
      const next = known === 0 ? grow() : known;
      if (node === 0) firstNodes[word] = next;
      else {
        edges.set(edgeKey(wordCount, node, word, open), next);
        isInner[word] = 1;
      }
      node = next;
    }
    ending[node]?.push(name);
  }
  return { words, wordCount, firstNodes, edges, names: ending, isInner };
}

function tokensOf(spelling: string, words: WordTable): SpelledToken[] {
  const units = codeUnitsOf(spelling);
  const folded = foldUnits(units, new Uint16Array(units.length), units.length);
  const { starts, ends, open } = nameTokensFor(units.length);
  return Array.from(
    { length: splitNameTokens(units, units.length, { starts, ends, open }) },
    (_, at): SpelledToken => ({
      word: words.add(folded, starts[at] ?? 0, ends[at] ?? 0),
      open: open[at] === 1,
    }),
  );
}

/** The node that a word leads to; 0 when it leads nowhere. How the first word hangs on the text does not matter. */
export function nextNode(
  tables: Pick<TrieTables, "wordCount" | "firstNodes" | "edges">,
  node: number,
  word: number,
  open: boolean,
): number {
  if (word === 0) return 0;
  if (node === 0) return tables.firstNodes[word] ?? 0;
  return tables.edges.get(edgeKey(tables.wordCount, node, word, open)) ?? 0;
}

function edgeKey(wordCount: number, node: number, word: number, open: boolean): number {
  return (node * wordCount + word) * 2 + (open ? 1 : 0);
}
