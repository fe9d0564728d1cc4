import type { EntityType } from "@methodscape/graph-model";
import type { NameTrie } from "../../../lexicon/name-trie.ts";
import type { EntryNames } from "../read-names.ts";
import { typeFromSpelling } from "../recognisers/name-morphology.ts";
import { dataNouns } from "../vocabulary/data-nouns.ts";
import { kindAcronyms } from "../vocabulary/kind-acronyms.ts";
import { kindHeads } from "../vocabulary/kind-heads.ts";
import { addVote, type TypeVotes } from "./type-votes.ts";
import { singularOf } from "./word-shapes.ts";

const systemEnding = /(?:Net|NET|GAN|CNN|RNN|LSTM|BERT|[fF]ormer|AE|GCN|GNN|MLP|DNN|SVM)s?(?:[-v ]*\d+)?$/u;

const dataEnding = /(?:pedia|\p{Ll}(?:[bB]ank|base|KB))$/u;

/** What a text says of its names as the recognisers of the graph read it: introductions, lists, head nouns. */
export function voteByEvidence(votes: TypeVotes, { evidence, localNames }: EntryNames): void {
  for (const { name, type, typing } of evidence) addVote(votes, name, type, typing);
  for (const { name, type, doubtful } of localNames) addVote(votes, name, type, doubtful ? 1 : 2);
}

/** What its definition says: the last word of the long form. */
export function voteByDefinition(votes: TypeVotes, { abbreviations }: EntryNames): void {
  for (const { pair } of abbreviations) {
    const type = typeOfHead(lastWordOf(pair.longForm));
    addVote(votes, pair.shortForm, type, 8);
    addVote(votes, pair.longForm, type, 8);
  }
}

/** What a name says of itself: known to the lexicon, its spelling, its last word. */
export function voteByName(votes: TypeVotes, name: string, trie: NameTrie): void {
  const known = trie
    .match(name)
    .find(({ start, end, tail }) => start === 0 && end === name.length && tail === "");
  addVote(votes, name, known?.readings[0]?.entry.type, 8);
  addVote(votes, name, kindAcronyms.get(singularOf(name.toLowerCase())), 8);
  addVote(votes, name, kindHeads.get(lastWordOf(name))?.type, name.includes(" ") ? 5 : 1);
  const spelling = typeFromSpelling(name);
  addVote(votes, name, spelling?.type, spelling?.typing ?? 0);
  if (systemEnding.test(name)) addVote(votes, name, "method", 3);
  if (dataEnding.test(name)) addVote(votes, name, "dataset", 3);
}

/** The last word, lower case; "" when a name ends in a figure. */
export function lastWordOf(name: string): string {
  return /[\p{L}-]+$/u.exec(name.toLowerCase())?.[0] ?? "";
}

function typeOfHead(noun: string): EntityType | undefined {
  return dataNouns.has(noun) ? "dataset" : kindHeads.get(noun)?.type;
}
