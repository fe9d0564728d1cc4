import * as z from "zod/mini";
import type { Link, Relation, Result } from "./claim.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Entity } from "./entity.ts";
import type { LandscapeRecord } from "./landscape.ts";
import type { Paper } from "./paper.ts";
import type { Source } from "./source.ts";

/** The version of the public contract that this code reads and writes. */
export const snapshotVersion = 1;

/** First line of every snapshot. `counts`, where present, lets a reader notice a file that was cut off. */
export const headerSchema = z.object({
  record: z.literal("header"),
  format: z.literal("methodscape-graph"),
  version: z.literal(snapshotVersion),
  counts: z.optional(z.record(z.string(), z.int())),
});
export type SnapshotHeader = z.infer<typeof headerSchema>;

/** Every record that may follow the header. */
export type SnapshotRecord =
  | Source
  | Paper
  | Entity
  | Link
  | Relation
  | Result
  | LandscapeRecord
  | Diagnostic;

/** The whole graph in memory; every list is sorted by id, diagnostics by source and place. */
export interface GraphSnapshot {
  readonly sources: readonly Source[];
  readonly papers: readonly Paper[];
  readonly entities: readonly Entity[];
  readonly links: readonly Link[];
  readonly relations: readonly Relation[];
  readonly results: readonly Result[];
  readonly landscape: readonly LandscapeRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A snapshot with nothing in it. */
export const emptySnapshot: GraphSnapshot = {
  sources: [],
  papers: [],
  entities: [],
  links: [],
  relations: [],
  results: [],
  landscape: [],
  diagnostics: [],
};

/** The order of records in a file, and the list of GraphSnapshot that each belongs to. */
export const recordLists = {
  source: "sources",
  paper: "papers",
  entity: "entities",
  link: "links",
  relation: "relations",
  result: "results",
  landscape: "landscape",
  diagnostic: "diagnostics",
} as const satisfies Record<SnapshotRecord["record"], keyof GraphSnapshot>;
