import { type Role, roles } from "@methodscape/graph-model";
import { type NodeType, nodeTypes } from "./type-style.ts";

/** What the person left out. Empty sets leave out nothing, so that new topics and sources are seen at once. */
export interface Filters {
  readonly hiddenTypes: ReadonlySet<NodeType>;
  readonly hiddenRoles: ReadonlySet<Role>;
  readonly hiddenTopics: ReadonlySet<string>;
  readonly hiddenSources: ReadonlySet<string>;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export const noFilters: Filters = {
  hiddenTypes: new Set(),
  hiddenRoles: new Set(),
  hiddenTopics: new Set(),
  hiddenSources: new Set(),
  from: undefined,
  to: undefined,
};

export const filterSets = ["hiddenTypes", "hiddenRoles", "hiddenTopics", "hiddenSources"] as const;
export type FilterSet = (typeof filterSets)[number];

/** Leaves out what was shown, or shows what was left out. */
export function toggleFilter(filters: Filters, set: FilterSet, value: string): Filters {
  const values = new Set<string>(filters[set]);
  if (!values.delete(value)) values.add(value);
  return withSet(filters, set, values);
}

/** Leaves out all but one value; asked again for the same value, shows all. */
export function showOnly(filters: Filters, set: FilterSet, value: string, all: readonly string[]): Filters {
  const others = all.filter((other) => other !== value);
  const hidden: ReadonlySet<string> = filters[set];
  const isOnly = !hidden.has(value) && others.length > 0 && others.every((other) => hidden.has(other));
  return withSet(filters, set, new Set(isOnly ? [] : others));
}

/** Bounds the years; a bound that crosses the other takes it along. */
export function boundYears(filters: Filters, end: "from" | "to", year: number | undefined): Filters {
  const next = { ...filters, [end]: year };
  if (next.from === undefined || next.to === undefined || next.from <= next.to) return next;
  return { ...next, from: year, to: year };
}

/** True when anything is left out. */
export function hasFilters(filters: Filters): boolean {
  return (
    filterSets.some((set) => filters[set].size > 0) || filters.from !== undefined || filters.to !== undefined
  );
}

const knownTypes: ReadonlySet<string> = new Set(nodeTypes);
const knownRoles: ReadonlySet<string> = new Set(roles);

/** Puts a set of values in; types and roles that do not exist are dropped, so that an address cannot invent any. */
export function withSet(filters: Filters, set: FilterSet, values: ReadonlySet<string>): Filters {
  const known = set === "hiddenTypes" ? knownTypes : set === "hiddenRoles" ? knownRoles : undefined;
  const kept = known === undefined ? values : new Set([...values].filter((value) => known.has(value)));
  // Only known types and roles are left, so the narrower element types of Filters hold.
  return { ...filters, [set]: kept } as Filters;
}
