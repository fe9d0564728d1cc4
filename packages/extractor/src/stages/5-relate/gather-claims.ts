import type { Entity } from "@methodscape/graph-model";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Claims, EntryClaims } from "../../model/claims.ts";
import { relateLexicon } from "./relate-lexicon.ts";

/** The claims of a run: what its entries say, and what the lexicon and the names of models say of the entities found. */
export function gatherClaims(
  read: readonly EntryClaims[],
  entities: readonly Entity[],
  lexicon: Lexicon,
): Claims {
  const namings = read.flatMap(({ families }) => families);
  return {
    links: read.flatMap(({ links }) => links),
    relations: [...relateLexicon(entities, namings, lexicon), ...read.flatMap(({ relations }) => relations)],
    results: read.flatMap(({ results }) => results),
  };
}
