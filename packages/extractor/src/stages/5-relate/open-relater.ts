import { type Entity, type EntityId, slugOf } from "@methodscape/graph-model";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { EntryClaims } from "../../model/claims.ts";
import type { PaperEntry } from "../../model/paper-entry.ts";
import type { ResolvedMention } from "../../model/resolved-mention.ts";
import type { SourceDocument } from "../../model/source-document.ts";
import { familyNamings } from "./family-namings.ts";
import { relateLinks } from "./relate-links.ts";
import { relateRelations } from "./relate-relations.ts";
import { relateResults } from "./relate-results.ts";
import { openTokenBook } from "./sentence/token-book.ts";
import { viewEntry } from "./views/entry-view.ts";

/** Stage 5 for one entry after the other: what it says of the names that it holds. */
export type Relater = (
  document: SourceDocument,
  entry: PaperEntry,
  mentions: readonly ResolvedMention[],
  /** The entities that the mentions name, and maybe others. */
  entityById: ReadonlyMap<EntityId, Entity>,
) => EntryClaims;

/** Opens a relater for a run; its tables are built here, once. */
export function openRelater(lexicon: Lexicon): Relater {
  const models = lexicon.entries.filter(({ type }) => type === "model");
  const listedModels = new Set(models.flatMap(({ name, aliases }) => [name, ...aliases].map(slugOf)));
  const usualMeasures = new Map(
    lexicon.entries.flatMap(({ type, id, measure }) =>
      measure === undefined ? [] : [[`${type}:${id}`, measure] as const],
    ),
  );
  const book = openTokenBook();
  return (document, entry, mentions, entityById) => {
    const known = { entityById, listedModels, usualMeasures };
    const view = viewEntry(document, entry, mentions, known, book);
    return {
      entry,
      links: relateLinks(view),
      relations: relateRelations(view),
      results: relateResults(view),
      families: familyNamings(mentions),
    };
  };
}
