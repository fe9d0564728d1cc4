import {
  addToList,
  disjointSets,
  type Entity,
  type EntityId,
  type Paper,
  type PaperId,
} from "@methodscape/graph-model";
import type { EntryClaims } from "../../model/claims.ts";
import type { MergedPapers } from "../../model/merged-papers.ts";
import { leadsOf, peopleOf } from "./same-people.ts";

/**
 * A name as one work brings it in, or several works of the same people; or, before all who are seen to bring it in, as
 * papers already write it.
 */
export interface Coinage {
  /** What stage 4 took the name for. */
  readonly entity: EntityId;
  /** The papers that bring it in, or write it before others do; the earliest first. */
  readonly papers: readonly [Paper, ...Paper[]];
  /** False where no paper was seen to bring the name in: others do, later. */
  readonly introduced: boolean;
}

/**
 * Who brings in each name that nobody listed, by the introductions that are shown: per entity its coinages, the earliest first.
 * A listed name is what the lexicon says it is, and sizes and versions of a model are told apart by their grammar.
 */
export function findCoinages(
  read: readonly EntryClaims[],
  entities: readonly Entity[],
  { papers, paperOf }: MergedPapers,
): ReadonlyMap<EntityId, readonly Coinage[]> {
  const discovered = new Set(
    entities.flatMap(({ id, origin }) => (origin === "lexicon" || origin === "grammar" ? [] : [id])),
  );
  const introducing = new Map<EntityId, Set<PaperId>>();
  for (const { entry, links } of read) {
    const paper = paperOf.get(entry);
    if (paper === undefined) continue;
    for (const { entity, role, polarity, tier } of links) {
      if (role !== "introduces" || polarity !== "affirmed" || tier !== "shown" || !discovered.has(entity))
        continue;
      introducing.set(entity, (introducing.get(entity) ?? new Set()).add(paper));
    }
  }
  const paperById = new Map(papers.map((paper) => [paper.id, paper]));
  return new Map(
    [...introducing].map(([entity, ids]) => {
      const known = [...ids].flatMap((id) => paperById.get(id) ?? []).sort(byDate);
      return [entity, byPeople(known).map((group): Coinage => ({ entity, papers: group, introduced: true }))];
    }),
  );
}

/** By date, undated papers last, then by id. */
export function byDate(left: Paper, right: Paper): number {
  const [earlier, later] = [left.date ?? "~", right.date ?? "~"];
  if (earlier !== later) return earlier < later ? -1 : 1;
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}

/** Papers in order, put together where a first or last author of one is among the people of another. */
function byPeople(papers: readonly Paper[]): (readonly [Paper, ...Paper[]])[] {
  const [first] = papers;
  // Nearly every name: names of people are compared only where there are people to compare.
  if (first !== undefined && papers.length === 1) return [[first]];
  const sets = disjointSets(papers.length);
  const leads = new Set(papers.flatMap(leadsOf));
  const firstOf = new Map<string, number>();
  for (const [at, paper] of papers.entries()) {
    if (isUnsigned(paper)) sets.join(0, at);
    for (const person of peopleOf(paper)) {
      if (!leads.has(person)) continue;
      const earlier = firstOf.get(person);
      if (earlier === undefined) firstOf.set(person, at);
      else sets.join(earlier, at);
    }
  }
  const groups = new Map<number, [Paper, ...Paper[]]>();
  for (const [at, paper] of papers.entries()) addToList(groups, sets.rootOf(at), paper);
  return [...groups.values()];
}

/** A post, a repository or a line of a list that names nobody and has no id: nothing says that it is another's work. */
function isUnsigned({ authors, arxivId, doi }: Paper): boolean {
  return authors.length === 0 && arxivId === undefined && doi === undefined;
}
