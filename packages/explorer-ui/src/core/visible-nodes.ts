import type { MapNode, NodeId } from "@methodscape/graph-model";
import type { Filters } from "./explorer-state.ts";
import { isLink, type MapData } from "./map-data.ts";

/**
 * The nodes that the filters leave: papers by year and source; entities, once papers or roles are narrowed, when a
 * paper that is left links to them in a role that is left; both by type and topic.
 */
export function visibleNodes(map: MapData, filters: Filters): ReadonlySet<NodeId> {
  const { nodes, sources } = map.landscape;
  const sourceIds = sources.map((source) => source.id);
  const live = new Set<number>();
  nodes.forEach((node, index) => {
    if (node.type === "paper" && passesYears(node, filters) && passesSources(node, sourceIds, filters))
      live.add(index);
  });
  const narrowed = narrowsClaims(filters);
  const visible = new Set<NodeId>();
  nodes.forEach((node, index) => {
    if (filters.hiddenTypes.has(node.type) || filters.hiddenTopics.has(node.topic)) return;
    const stays =
      node.type === "paper" ? live.has(index) : !narrowed || hasLiveLink(map, index, live, filters);
    if (stays) visible.add(node.id);
  });
  return visible;
}

function narrowsClaims({ hiddenSources, hiddenRoles, from, to }: Filters): boolean {
  return hiddenSources.size > 0 || hiddenRoles.size > 0 || from !== undefined || to !== undefined;
}

function passesYears({ year }: MapNode, { from, to }: Filters): boolean {
  if (from === undefined && to === undefined) return true;
  return year !== undefined && year >= (from ?? year) && year <= (to ?? year);
}

function passesSources(node: MapNode, sourceIds: readonly string[], { hiddenSources }: Filters): boolean {
  if (hiddenSources.size === 0) return true;
  return node.sources.some((index) => !hiddenSources.has(sourceIds[index] ?? ""));
}

function hasLiveLink(
  map: MapData,
  entity: number,
  live: ReadonlySet<number>,
  { hiddenRoles }: Filters,
): boolean {
  const hidden: ReadonlySet<string> = hiddenRoles;
  return (map.linesOf[entity] ?? []).some(
    (line) => isLink(line) && live.has(line.from) && !hidden.has(line.label),
  );
}
