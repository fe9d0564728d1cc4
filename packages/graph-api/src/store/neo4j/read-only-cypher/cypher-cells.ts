import type { CypherCell } from "@methodscape/graph-model";
import neo4j, { type Node, type Relationship } from "neo4j-driver";

/** What one reply may hold, in characters of its values. */
export const replySize = 4_000_000;
/** A longer text is cut and ends in an ellipsis: sources hold whole files. */
const longestText = 20_000;

/** Turns the driver's values into cells; counts the characters that they hold. */
export interface CellReader {
  cell(value: unknown): CypherCell;
  size(): number;
}

/** Makes a reader that counts from zero. Whole numbers come as numbers, dates, durations and points as text. */
export function createCellReader(): CellReader {
  let size = 0;
  const counted = (text: string): string => {
    const kept = text.length > longestText ? `${text.slice(0, longestText)}…` : text;
    size += kept.length;
    return kept;
  };
  const properties = (record: object): Record<string, CypherCell> =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [counted(key), cell(value)]));
  const node = ({ labels, properties: own }: Node): CypherCell => ({
    node: { labels: [...labels].sort(), properties: properties(own) },
  });
  const relationship = (
    { type, properties: own }: Omit<Relationship, "start">,
    forward?: boolean,
  ): CypherCell => ({
    relationship: { type, ...(forward !== undefined && { forward }), properties: properties(own) },
  });
  const cell = (value: unknown): CypherCell => {
    size += 2;
    if (value === null || value === undefined) return null;
    if (typeof value === "string") return counted(value);
    if (typeof value === "boolean") return value;
    // JSON has no NaN and no infinity.
    if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
    if (Array.isArray(value)) return value.map(cell);
    if (neo4j.isNode(value)) return node(value);
    if (neo4j.isRelationship(value)) return relationship(value);
    if (neo4j.isPath(value)) {
      return {
        path: [
          node(value.start),
          ...value.segments.flatMap(({ start, relationship: step, end }) => [
            relationship(step, step.startNodeElementId === start.elementId),
            node(end),
          ]),
        ],
      };
    }
    if (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype)
      return { map: properties(value) };
    return counted(String(value));
  };
  return { cell, size: () => size };
}
