import { type GraphSnapshot, yearOf } from "@methodscape/graph-model";
import { type AuthorLookup, buildAuthorLookup } from "./author-lookup.ts";
import { buildNameLookup, type NameLookup } from "./name-lookup.ts";
import { buildSessionLookup, type SessionLookup } from "./session-lookup.ts";

/** What a question about a store can name. */
export interface AskVocabulary {
  readonly names: NameLookup;
  readonly authors: AuthorLookup;
  readonly sessions: SessionLookup;
  /** The date of the newest paper, from which "the last month" counts back; undefined where no paper has one. */
  readonly newest: string | undefined;
}

/** Gathers it from the graph; the names that most shown links lead to come first. */
export function buildVocabulary(snapshot: GraphSnapshot): AskVocabulary {
  const links = new Map<string, number>();
  for (const { entity, tier } of snapshot.links) {
    if (tier === "shown") links.set(entity, (links.get(entity) ?? 0) + 1);
  }
  return {
    names: buildNameLookup(snapshot.entities, (entity) => links.get(entity.id) ?? 0),
    authors: buildAuthorLookup(snapshot.papers),
    sessions: buildSessionLookup(snapshot.sources),
    newest: newestDate(snapshot),
  };
}

function newestDate({ papers }: GraphSnapshot): string | undefined {
  return papers.reduce<string | undefined>((newest, { date }) => {
    if (date === undefined || yearOf({ date }) === undefined) return newest;
    return newest === undefined || date > newest ? date : newest;
  }, undefined);
}
