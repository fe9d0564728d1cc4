import { addToList, type Diagnostic, disjointSets } from "@methodscape/graph-model";
import type { PaperEntry } from "../../model/paper-entry.ts";
import { identifierKeys, type ListedWork } from "./listed-work.ts";
import { namesOthers } from "./people.ts";

/** The entries of one work, never empty: it is made with its first. */
export type WorkGroup = [ListedWork, ...ListedWork[]];

/**
 * Puts together what is one work: entries that share an arXiv id or a DOI, and entries whose titles have one key,
 * unless their ids or their people contradict each other. Never by likeness.
 */
export function groupWorks(works: readonly ListedWork[]): {
  readonly groups: readonly WorkGroup[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const identified = joinByTitle(joinByIdentifier(works.filter(hasIdentifier)));
  const byTitle = new Map<string, WorkGroup[]>();
  for (const group of identified) {
    for (const key of new Set(group.map((work) => work.key))) addToList(byTitle, key, group);
  }
  const groups = [...identified];
  const diagnostics: Diagnostic[] = [];
  for (const work of works.filter((candidate) => !hasIdentifier(candidate))) {
    const fitting = (byTitle.get(work.key) ?? []).filter((group) => !contradict(group, [work]));
    const [only, ...others] = fitting;
    if (only !== undefined && others.length === 0 && work.key !== "") {
      only.push(work);
      continue;
    }
    const group: WorkGroup = [work];
    groups.push(group);
    if (only === undefined) addToList(byTitle, work.key, group);
    else if (work.key !== "") diagnostics.push(ambiguousTitle(work.entry, fitting.length));
  }
  return { groups, diagnostics };
}

function hasIdentifier({ arxivId, doi }: ListedWork): boolean {
  return arxivId !== undefined || doi !== undefined;
}

/** Groups that any id connects, also through a third entry that has both. */
function joinByIdentifier(works: readonly ListedWork[]): WorkGroup[] {
  const sets = disjointSets(works.length);
  const firstWith = new Map<string, number>();
  for (const [at, work] of works.entries()) {
    for (const key of identifierKeys(work)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, at);
      else sets.join(first, at);
    }
  }
  const groups = new Map<number, WorkGroup>();
  for (const [at, work] of works.entries()) addToList(groups, sets.rootOf(at), work);
  return [...groups.values()];
}

/** A title of fewer words may be two works' (“Technical Report”). */
const leastWords = 3;

/** A work known by its arXiv id here and by its DOI there is one where the titles say so and nothing contradicts. */
function joinByTitle(groups: readonly WorkGroup[]): WorkGroup[] {
  const byTitle = new Map<string, number[]>();
  for (const [at, group] of groups.entries()) {
    for (const key of new Set(group.map((work) => work.key))) addToList(byTitle, key, at);
  }
  const sets = disjointSets(groups.length);
  const joined = new Map(groups.map((group, at): [number, WorkGroup] => [at, [...group]]));
  for (const [key, places] of [...byTitle].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const roots = [...new Set(places.map(sets.rootOf))].sort((left, right) => left - right);
    const [first, ...others] = roots.flatMap((root) => joined.get(root) ?? []);
    if (first === undefined || roots.length < 2 || !isTelling(first, key)) continue;
    const together: WorkGroup = [first, ...others];
    if (count(together, "arxivId") > 1 || count(together, "doi") > 1) continue;
    const parts = roots.flatMap((root) => [joined.get(root) ?? []]);
    if (parts.some((part) => contradict(parts[0] ?? [], part))) continue;
    for (const root of roots) {
      sets.join(roots[0] ?? root, root);
      joined.delete(root);
    }
    joined.set(roots[0] ?? 0, inOrder(together));
  }
  return [...joined.values()];
}

function isTelling({ entry }: ListedWork, key: string): boolean {
  return key !== "" && entry.title.trim().split(/\s+/).length >= leastWords;
}

function count(works: readonly ListedWork[], id: "arxivId" | "doi"): number {
  return new Set(works.flatMap((work) => work[id] ?? [])).size;
}

/** As many entries of a work are asked for its people; a work that every source lists is not read a thousand times. */
const mostAsked = 20;

function contradict(left: readonly ListedWork[], right: readonly ListedWork[]): boolean {
  if (left === right) return false;
  const entriesOf = (works: readonly ListedWork[]) => works.slice(0, mostAsked).map(({ entry }) => entry);
  return namesOthers(entriesOf(left), entriesOf(right));
}

/** By source and place, so that joining in another order gives the same paper. */
function inOrder(group: WorkGroup): WorkGroup {
  return group.sort(
    ({ entry: left }, { entry: right }) =>
      (left.source < right.source ? -1 : left.source > right.source ? 1 : 0) || left.index - right.index,
  );
}

function ambiguousTitle(entry: PaperEntry, fitting: number): Diagnostic {
  return {
    record: "diagnostic",
    source: entry.source,
    start: entry.reading.start,
    end: entry.reading.end,
    severity: "warning",
    rule: "assemble/ambiguous-title",
    message: `${fitting} works that are not one share this title and the entry does not say which it is: it is kept as a work of its own; add an arXiv id or DOI`,
  };
}
