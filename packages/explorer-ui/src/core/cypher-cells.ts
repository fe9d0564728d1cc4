import {
  type CypherCell,
  entityTypeOf,
  isPaperId,
  type NodeId,
  nodeIdSchema,
  type TextPlace,
} from "@methodscape/graph-model";
import * as z from "zod/mini";
import type { NodeType } from "./type-style.ts";

/** A node of the map that a cell of a Cypher table stands for. */
export interface CellNode {
  readonly id: NodeId;
  readonly type: NodeType;
  readonly name: string;
}

/** The node that a cell stands for: a paper or entity of ours, or its id; undefined for all else. */
export function nodeInCell(cell: CypherCell): CellNode | undefined {
  if (typeof cell === "string") return nodeNamed(cell, cell);
  if (!isMarked(cell) || !("node" in cell)) return undefined;
  const { labels, properties } = cell.node;
  if (!labels.includes("Methodscape")) return undefined;
  const name = properties.title ?? properties.name ?? properties.id;
  return nodeNamed(properties.id, typeof name === "string" ? name : "");
}

function nodeNamed(id: CypherCell | undefined, name: string): CellNode | undefined {
  const known = z.safeParse(nodeIdSchema, id);
  if (!known.success) return undefined;
  const type = isPaperId(known.data) ? "paper" : entityTypeOf(known.data);
  return { id: known.data, type, name: name === "" ? known.data : name };
}

const longestCell = 300;

/** A cell as text. What a node or map holds is written out; what is longer than a cell may be is cut. */
export function cellText(cell: CypherCell): string {
  const text = wholeText(cell);
  return text.length > longestCell ? `${text.slice(0, longestCell)}…` : text;
}

function wholeText(cell: CypherCell): string {
  if (cell === null) return "null";
  if (Array.isArray(cell)) return `[${cell.map(wholeText).join(", ")}]`;
  if (!isMarked(cell)) return String(cell);
  if ("node" in cell) {
    const { labels, properties } = cell.node;
    const shown = labels.filter((label) => label !== "Methodscape").join(":");
    return `(${nodeInCell(cell)?.name ?? `:${shown} ${mapText(properties)}`})`;
  }
  if ("relationship" in cell) {
    const { type, forward } = cell.relationship;
    return forward === false ? `←[${type}]—` : `—[${type}]→`;
  }
  if ("path" in cell) return cell.path.map(wholeText).join("");
  return mapText(cell.map);
}

function mapText(map: Readonly<Record<string, CypherCell>>): string {
  return `{${Object.entries(map)
    .map(([key, value]) => `${key}: ${wholeText(value)}`)
    .join(", ")}}`;
}

function isMarked(cell: CypherCell): cell is Extract<CypherCell, object> & { readonly length?: never } {
  return typeof cell === "object" && cell !== null && !Array.isArray(cell);
}

/** The offset of a place in a statement, at most its end. */
export function offsetOf(text: string, { line, column }: TextPlace): number {
  const before = text.split("\n").slice(0, line - 1);
  const start = before.reduce((sum, passed) => sum + passed.length + 1, 0);
  return Math.min(text.length, start + column - 1);
}
