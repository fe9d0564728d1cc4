import type { Lexicon } from "../../lexicon/lexicon.ts";
import { buildNameTrie, type NameTrie } from "../../lexicon/name-trie.ts";
import { type FamilyTest, familyTest } from "./recognisers/model-name.ts";

/** What the recognisers need besides the text; built once a run. */
export interface RecogniserTools {
  readonly trie: NameTrie;
  readonly isFamilyName: FamilyTest;
}

/** What the recognisers need of a lexicon. */
export function toolsOf(lexicon: Lexicon): RecogniserTools {
  const models = lexicon.entries.filter((entry) => entry.type === "model");
  return {
    trie: buildNameTrie(lexicon),
    isFamilyName: familyTest(models.flatMap((entry) => [entry.name, ...entry.aliases])),
  };
}
