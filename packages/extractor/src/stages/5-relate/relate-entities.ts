import { groupBy } from "@methodscape/graph-model";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { EntryClaims } from "../../model/claims.ts";
import type { PaperEntry } from "../../model/paper-entry.ts";
import type { Resolution } from "../../model/resolved-mention.ts";
import type { SourceDocument } from "../../model/source-document.ts";
import type { StageOutput } from "../../model/stage-output.ts";
import { openRelater } from "./open-relater.ts";

/** A source and the works that it lists: what stage 5 reads its sentences from. */
export interface RelateInput {
  readonly document: SourceDocument;
  readonly entries: readonly PaperEntry[];
}

/**
 * Stage 5: what each entry does with the entities it names, how entities are related, and what was measured.
 * Every claim points at its sentence; nothing is said of a paper that its own words, a note or the lexicon do not say.
 * @param onEntry called for each entry
 */
export function relateEntities(
  inputs: readonly RelateInput[],
  { entities, mentions }: Resolution,
  lexicon: Lexicon,
  onEntry: () => void = () => {},
): StageOutput<EntryClaims[]> {
  const mentionsOf = groupBy(mentions, ({ entry }) => entry);
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  const relate = openRelater(lexicon);
  const read = inputs.flatMap(({ document, entries }) =>
    entries.map((entry): EntryClaims => {
      onEntry();
      return relate(document, entry, mentionsOf.get(entry) ?? [], entityById);
    }),
  );
  return { value: read, diagnostics: [] };
}
