import type { EntityCondition, EntityId, PaperFilter, QueryInput, Role } from "@methodscape/graph-model";

/** A question as a person types it, and what it must come to. Written by hand, before the parser was read. */
export interface ExpectedQuestion {
  readonly question: string;
  /** The Query with its defaults left out; null when a condition is not understood or may mean several things. */
  readonly query: QueryInput | null;
  /** Words that must be named as not understood, each with the entity that must stand first among the nearest names. */
  readonly notUnderstood?: readonly { readonly text: string; readonly nearest?: EntityId }[];
  /** Words that may mean several entities, each with readings that must be offered. */
  readonly ambiguous?: readonly { readonly text: string; readonly readings: readonly EntityId[] }[];
}

const usingRoles: readonly Role[] = ["introduces", "uses"];
const aboutRoles: readonly Role[] = ["introduces", "uses", "studies"];
export const allRoles: readonly Role[] = [
  "introduces",
  "uses",
  "evaluates-on",
  "compares-with",
  "studies",
  "mentions",
];

/** "using X": introduces or uses it; relatives answer too. */
export function using(entity: EntityId): EntityCondition {
  return { op: "entity", entity, roles: usingRoles, expand: true };
}

/** "on X" of a benchmark or dataset. */
export function on(entity: EntityId): EntityCondition {
  return { op: "entity", entity, roles: ["evaluates-on"], expand: true };
}

/** "on X" or "about X" of a method, model or concept. */
export function about(entity: EntityId): EntityCondition {
  return { op: "entity", entity, roles: aboutRoles, expand: true };
}

/** Any other roles; relatives answer too. */
export function linked(entity: EntityId, ...roles: readonly Role[]): EntityCondition {
  return { op: "entity", entity, roles, expand: true };
}

/** "not …": nothing expands under it. */
export function not(condition: PaperFilter): PaperFilter {
  if (condition.op !== "entity") return { op: "not", of: condition };
  const { expand: _, ...strict } = condition;
  return { op: "not", of: strict };
}

export function and(...of: readonly PaperFilter[]): PaperFilter {
  return { op: "and", of };
}

export function or(...of: readonly PaperFilter[]): PaperFilter {
  return { op: "or", of };
}

export const inSyllabus: PaperFilter = { op: "listed", in: "syllabus" };
export const requiredReading: PaperFilter = { op: "listed", in: "syllabus", section: "required" };
export const outsideSyllabus: PaperFilter = { op: "listed", in: "field" };

export function papers(filter: PaperFilter): QueryInput {
  return { kind: "papers", filter };
}
