import { addToList, type EntityType, type NodeId } from "@methodscape/graph-model";
import { foldName, joinWords } from "./fold-name.ts";
import { type JoinedTexts, joinTexts } from "./joined-texts.ts";
import { buildWordIndex, type WordIndex } from "./word-index.ts";

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
export interface FoldedName {
  readonly node: NamedNode;
  /** The place of the node among all nodes. */
  readonly place: number;
  /** The alias; undefined for the name itself. */
  readonly alias: string | undefined;
  readonly spaced: string;
}

/** Names ready to be searched. Built once per graph. */
export interface NameIndex {
  readonly names: readonly FoldedName[];
  /** How many nodes the names are of. */
  readonly nodes: number;
  /** The names without blanks. */
  readonly joined: JoinedTexts;
  /** The names with a blank before each word. */
  readonly spaced: JoinedTexts;
  readonly words: WordIndex;
}

/** Folds all names and aliases. */
export function buildNameIndex(nodes: Iterable<NamedNode>): NameIndex {
  const names: FoldedName[] = [];
  const words = new Map<string, number[]>();
  let place = 0;
  for (const node of nodes) {
    const spellings = new Map<string, string | undefined>([[node.name, undefined]]);
    for (const alias of node.aliases) if (!spellings.has(alias)) spellings.set(alias, alias);
    for (const [spelling, alias] of spellings) {
      const spaced = foldName(spelling);
      for (const word of new Set(spaced.split(" "))) addToList(words, word, names.length);
      names.push({ node, place, alias, spaced });
    }
    place += 1;
  }
  return {
    names,
    nodes: place,
    joined: joinTexts(names.map(({ spaced }) => joinWords(spaced))),
    spaced: joinTexts(names.map(({ spaced }) => ` ${spaced}`)),
    words: buildWordIndex(words),
  };
}
