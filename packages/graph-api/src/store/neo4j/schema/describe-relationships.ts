import {
  entityTypes,
  linkSchema,
  type RelationType,
  type Role,
  readingSchema,
  relationSchema,
  relationTypes,
  roles,
} from "@methodscape/graph-model";
import { entityLabels, relationRelationships, roleRelationships } from "../../cypher/graph-names.ts";
import { propertiesOf, type StoredProperty, storedProperties } from "./stored-properties.ts";

/** A kind of relationship: from which labels to which ones it leads. */
export interface RelationshipDescription {
  readonly type: string;
  readonly about: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly properties: readonly StoredProperty[];
}

const entityNodes = entityTypes.map((type) => entityLabels[type]);
const ofClaim = [...propertiesOf("STRING", "claim", "hash"), ...propertiesOf("LIST<STRING>", "voices")];

const roleWords = {
  introduces: "the paper brings it in",
  uses: "the paper works with it",
  "evaluates-on": "the paper measures on it",
  "compares-with": "the paper holds itself against it",
  studies: "the paper is about it",
  mentions: "the paper names it",
} as const satisfies Record<Role, string>;

const relationWords = {
  "variant-of": "a changed form of it",
  "based-on": "built on it",
  "part-of": "a part of it",
  "subset-of": "a selection from it, as MATH-500 is of MATH",
  "family-of": "a size or version of its family",
  "trained-on": "trained on it",
  "similar-to": "much like it",
} as const satisfies Record<RelationType, string>;

/** Every relationship type. */
export function describeRelationships(): readonly RelationshipDescription[] {
  return [
    ...roles.map(
      (role): RelationshipDescription => ({
        type: roleRelationships[role],
        about: roleWords[role],
        from: ["Paper"],
        to: entityNodes,
        properties: [
          ...storedProperties(linkSchema, ["id", "paper", "entity", "role", "evidence"]),
          ...ofClaim,
        ],
      }),
    ),
    ...relationTypes.map(
      (type): RelationshipDescription => ({
        type: relationRelationships[type],
        about: relationWords[type],
        from: entityNodes,
        to: entityNodes,
        properties: [
          ...storedProperties(relationSchema, ["id", "from", "type", "to", "evidence"]),
          ...ofClaim,
        ],
      }),
    ),
    {
      type: "LISTED_IN",
      about: "a place where the paper is listed",
      from: ["Paper"],
      to: ["Source"],
      properties: storedProperties(readingSchema, ["source", "notes"]),
    },
    { type: "REPORTS", about: "the paper says it", from: ["Paper"], to: ["Result"], properties: [] },
    { type: "ON", about: "measured on it", from: ["Result"], to: ["Benchmark", "Dataset"], properties: [] },
    {
      type: "OF",
      about: "measured of a model, with a method",
      from: ["Result"],
      to: entityNodes,
      properties: [],
    },
    {
      type: "FROM",
      about: "where it stands",
      from: ["Evidence", "Diagnostic"],
      to: ["Source"],
      properties: [],
    },
  ];
}
