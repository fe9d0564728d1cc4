import type { EntityId, GraphSnapshot } from "@methodscape/graph-model";

/** As many names stand for a syllabus. */
const mostNames = 8;

/**
 * The names that say what a syllabus is about: methods that its readings introduce, or that two readings use, the
 * most named first. Names that everything touches, and single words in small letters, would find everything.
 */
export function aroundNames({ papers, sources, links, entities }: GraphSnapshot): string[] {
  const pages = new Set(sources.flatMap(({ id, kind }) => (kind === "syllabus" ? [id] : [])));
  const readings = new Set(
    papers.filter((paper) => paper.readings.some(({ source }) => pages.has(source))).map(({ id }) => id),
  );
  const named = new Map<EntityId, Set<string>>();
  const introduced = new Set<EntityId>();
  for (const { paper, entity, role, tier, polarity } of links) {
    if (!readings.has(paper) || tier !== "shown" || polarity !== "affirmed") continue;
    if (role === "introduces") introduced.add(entity);
    if (role === "introduces" || role === "uses")
      named.set(entity, (named.get(entity) ?? new Set()).add(paper));
  }
  const count = (id: EntityId) => named.get(id)?.size ?? 0;
  return entities
    .filter(
      ({ id, type, generic }) =>
        type === "method" && generic !== true && (introduced.has(id) || count(id) > 1),
    )
    .filter(({ name }) => /\s/.test(name) || /\p{L}\p{Lu}|-|\d/u.test(name))
    .sort((left, right) => count(right.id) - count(left.id) || (left.id < right.id ? -1 : 1))
    .slice(0, mostNames)
    .map(({ name }) => name);
}
