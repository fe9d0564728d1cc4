import type { SourceId } from "@methodscape/graph-model";
import type { entityLabels, relationRelationships, roleRelationships } from "../../cypher/graph-names.ts";
import type { Properties } from "../read/record-properties.ts";

/** Which statements store a unit: one of a closed list, for labels and relationship types cannot be parameters. */
export type UnitKind =
  | {
      readonly form: "node";
      readonly label: "Source" | "Paper" | "Topic" | (typeof entityLabels)[keyof typeof entityLabels];
    }
  | { readonly form: "claim"; readonly relationship: ClaimRelationship }
  | { readonly form: "result" }
  | { readonly form: "position" }
  | { readonly form: "diagnostic" };

export type ClaimRelationship =
  | (typeof roleRelationships)[keyof typeof roleRelationships]
  | (typeof relationRelationships)[keyof typeof relationRelationships];

/** One record as it is stored: a node or relationship with its properties, and what hangs on it. */
export interface StorageUnit {
  readonly kind: UnitKind;
  /** Id of the node, or of the claim that a relationship makes. */
  readonly id: string;
  /** Equal as long as nothing of the unit has to be written again. */
  readonly hash: string;
  readonly properties: Properties;
  /** Nodes that relationships of the unit lead to, by name. */
  readonly ends: Readonly<Record<string, string>>;
  readonly evidence: readonly EvidenceRow[];
  readonly readings: readonly ReadingRow[];
}

/** A piece of evidence as a node; `source` is where it leads to. */
export interface EvidenceRow {
  readonly source: SourceId | undefined;
  readonly properties: Properties;
}

/** A place where a paper is listed, as a relationship to its source. */
export interface ReadingRow {
  readonly source: SourceId;
  readonly properties: Properties;
}

/** The texts of the sources, for the words that evidence and papers carry with them. */
export type SourceTexts = ReadonlyMap<SourceId, string>;
