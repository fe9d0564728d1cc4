import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ListedName } from "../lexicon/name-list.ts";
import { buildNameTrie } from "../lexicon/name-trie.ts";
import type { TypedName } from "../lexicon/with-names.ts";
import { voteByName } from "../stages/3-recognise/dense/name-votes.ts";
import { type TypeVotes, typeOfName } from "../stages/3-recognise/dense/type-votes.ts";

/** Listed names, each with a type: the list's own, else what the lexicon, its spelling or its last word says. */
export function typedNames(listed: readonly ListedName[], lexicon: Lexicon): TypedName[] {
  const votes: TypeVotes = new Map();
  const trie = buildNameTrie(lexicon);
  return listed.map(({ name, type }) => {
    if (type !== undefined) return { name, type };
    voteByName(votes, name, trie);
    return { name, type: typeOfName(votes, name) };
  });
}
