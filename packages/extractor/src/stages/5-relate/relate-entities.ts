import { slugOf } from "@methodscape/graph-model";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Claims, EntryLink, EntryResult, FoundRelation } from "../../model/claims.ts";
import type { PaperEntry } from "../../model/paper-entry.ts";
import type { Resolution, ResolvedMention } from "../../model/resolved-mention.ts";
import type { SourceDocument } from "../../model/source-document.ts";
import type { StageOutput } from "../../model/stage-output.ts";
import { viewEntry } from "./entry-view.ts";
import { relateLexicon } from "./relate-lexicon.ts";
import { relateLinks } from "./relate-links.ts";
import { relateRelations } from "./relate-relations.ts";
import { relateResults } from "./relate-results.ts";
import { openTokenBook } from "./sentence/token-book.ts";

/** A source and the works that it lists: what stage 5 reads its sentences from. */
export interface RelateInput {
  readonly document: SourceDocument;
  readonly entries: readonly PaperEntry[];
}

/**
 * Stage 5: what each paper does with the entities it names, how entities are related, and what was measured.
 * Every claim points at its sentence; nothing is said of a paper that its own words, a note or the lexicon do not say.
 */
export function relateEntities(
  inputs: readonly RelateInput[],
  resolution: Resolution,
  lexicon: Lexicon,
): StageOutput<Claims> {
  const mentionsOf = new Map<PaperEntry, ResolvedMention[]>();
  for (const mention of resolution.mentions) {
    const known = mentionsOf.get(mention.entry);
    if (known === undefined) mentionsOf.set(mention.entry, [mention]);
    else known.push(mention);
  }
  const entityById = new Map(resolution.entities.map((entity) => [entity.id, entity]));
  const models = lexicon.entries.filter(({ type }) => type === "model");
  const known = {
    entityById,
    listedModels: new Set(models.flatMap(({ name, aliases }) => [name, ...aliases].map(slugOf))),
  };
  const book = openTokenBook();
  const links: EntryLink[] = [];
  const relations: FoundRelation[] = relateLexicon(resolution, lexicon);
  const results: EntryResult[] = [];
  for (const { document, entries } of inputs) {
    for (const entry of entries) {
      const view = viewEntry(document, entry, mentionsOf.get(entry) ?? [], known, book);
      links.push(...relateLinks(view));
      relations.push(...relateRelations(view));
      results.push(...relateResults(view));
    }
  }
  return { value: { links, relations, results }, diagnostics: [] };
}
