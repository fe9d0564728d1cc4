import { type MapNode, type NodeId, type RelationType, relationTypes } from "@methodscape/graph-model";
import type { MapData } from "./map-data.ts";

/** What a line of the map is: a relation between two entities, or the link of a paper and an entity. */
export type LineKind = RelationType | "link";

/** A line at the node in focus, from the end that speaks to the end that it leads to: from the variant to what it varies. */
export interface FocusLine {
  readonly kind: LineKind;
  readonly from: MapNode;
  readonly to: MapNode;
  /** Which of the lines between its two ends it is, and how many they are: they lie side by side. */
  readonly lane: number;
  readonly lanes: number;
}

/**
 * The lines between a node and its visible neighbours, links first, so that relations are drawn upon them. A relation
 * stands once; several links of a paper and an entity, in different roles, are one line.
 */
export function focusLines(map: MapData, id: NodeId, visible: ReadonlySet<NodeId>): readonly FocusLine[] {
  const index = map.indexOf.get(id);
  if (index === undefined) return [];
  const lines = new Map<string, Omit<FocusLine, "lane" | "lanes">>();
  for (const line of map.linesOf[index] ?? []) {
    const [from, to] = [map.landscape.nodes[line.from], map.landscape.nodes[line.to]];
    if (from === undefined || to === undefined || from === to) continue;
    if (!visible.has(line.from === index ? to.id : from.id)) continue;
    const kind = relationTypes.find((type) => type === line.label) ?? "link";
    lines.set(`${kind} ${line.from} ${line.to}`, { kind, from, to });
  }
  const all = [...lines.values()];
  const links = all.filter(({ kind }) => kind === "link");
  return sideBySide([...links, ...all.filter(({ kind }) => kind !== "link")], id);
}

/** The kinds of some lines, each once: relations in the order of their types, then links. */
export function lineKindsOf(lines: readonly FocusLine[]): readonly LineKind[] {
  const present = new Set(lines.map(({ kind }) => kind));
  return [...relationTypes, "link" as const].filter((kind) => present.has(kind));
}

function sideBySide(lines: readonly Omit<FocusLine, "lane" | "lanes">[], focus: NodeId): FocusLine[] {
  const otherOf = ({ from, to }: Pick<FocusLine, "from" | "to">) => (from.id === focus ? to.id : from.id);
  const lanesTo = new Map<NodeId, number>();
  const laned = lines.map((line) => {
    const lane = lanesTo.get(otherOf(line)) ?? 0;
    lanesTo.set(otherOf(line), lane + 1);
    return { ...line, lane };
  });
  return laned.map((line) => ({ ...line, lanes: lanesTo.get(otherOf(line)) ?? 1 }));
}
