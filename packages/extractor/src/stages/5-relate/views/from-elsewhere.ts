import type { Entity } from "@methodscape/graph-model";
import type { PaperEntry } from "../../../model/paper-entry.ts";

/**
 * Whether others brought an entity before the paper. By reference where both are known, else by the year: a listed entity is
 * from elsewhere when it is older by two years, and, unless the title begins with it, when it is older at all or has no year.
 */
export function isFromElsewhere(entry: PaperEntry, entity: Entity | undefined, leadsTitle: boolean): boolean {
  if (entity?.reference !== undefined && entry.arxivId !== undefined) return !isReferenceOf(entry, entity);
  const years = yearsBetween(entry, entity);
  const isListed = entity?.origin === "lexicon" && entry.arxivId !== undefined && !leadsTitle;
  return isListed ? (years ?? 1) >= 1 : (years ?? 0) >= 2;
}

/** The lexicon refers to the paper as that of the entity. */
export function isReferenceOf({ arxivId }: PaperEntry, entity: Entity | undefined): boolean {
  if (arxivId === undefined || entity?.reference === undefined) return false;
  return entity.reference === `arxiv:${arxivId.replace(/v\d+$/, "")}`;
}

/** Both are known to be of the same year, or of two that follow each other. */
export function isContemporary(entry: PaperEntry, entity: Entity | undefined): boolean {
  return Math.abs(yearsBetween(entry, entity) ?? 9) <= 1;
}

/** Listed, and nothing says since when. */
export function isUndated(entity: Entity | undefined): boolean {
  return entity?.origin === "lexicon" && entity.reference === undefined && entity.year === undefined;
}

/** How many years the entry is younger than the entity; undefined where one has no date. */
function yearsBetween(entry: PaperEntry, entity: Entity | undefined): number | undefined {
  if (entity?.year === undefined || entry.date === undefined) return undefined;
  return Number(entry.date.value.slice(0, 4)) - entity.year;
}
