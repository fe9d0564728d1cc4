import {
  type AnswerOf,
  isPaperId,
  type LandscapeNode,
  type LandscapeRecord,
  type LandscapeTopic,
  type MapLine,
  type MapNode,
  type NodeId,
  type QueryOf,
  type SourceId,
  sourceTitle,
  type Tier,
  yearOf,
} from "@methodscape/graph-model";
import type { GraphIndex } from "../analysis/graph-index.ts";
import { countLinked } from "../analysis/search/named-nodes.ts";
import { computeLandscape } from "./compute-landscape.ts";

type LandscapeAnswer = AnswerOf<"landscape">;

/**
 * The map: topics, nodes and lines. Takes the landscape that the snapshot holds, and computes what it does not place.
 * Entities of which only claims outside `tiers` are known are left out; a topic's `size` counts the nodes shown.
 */
export function landscapeAnswer(index: GraphIndex, query: QueryOf<"landscape">): LandscapeAnswer {
  const records = placedRecords(index);
  const sources = index.snapshot.sources.map((source) => ({
    id: source.id,
    title: sourceTitle(source),
    kind: source.kind,
  }));
  const sourceNumbers = new Map(sources.map(({ id }, number) => [id, number]));
  const nodes = records
    .filter(
      (record): record is LandscapeNode => record.part === "node" && isShown(index, record.id, query.tiers),
    )
    .flatMap((record) => mapNode(index, record, query.tiers, sourceNumbers));
  return {
    kind: "landscape",
    topics: shownTopics(records, nodes),
    nodes,
    lines: mapLines(index, nodes, query.tiers),
    sources,
  };
}

const computed = new WeakMap<GraphIndex, readonly LandscapeRecord[]>();

/** The stored landscape, completed where it misses nodes; an index never changes, so that is done once. */
function placedRecords(index: GraphIndex): readonly LandscapeRecord[] {
  const stored = index.snapshot.landscape;
  const placed = new Set(stored.map(({ id }) => id));
  if ([...index.papers.keys(), ...index.entities.keys()].every((id) => placed.has(id))) return stored;
  const known = computed.get(index);
  if (known !== undefined) return known;
  const records = computeLandscape(index, stored);
  computed.set(index, records);
  return records;
}

function isShown(index: GraphIndex, id: NodeId, tiers: readonly Tier[]): boolean {
  if (isPaperId(id)) return index.papers.has(id);
  const claims = [
    ...(index.linksOf.get(id) ?? []),
    ...(index.relationsFrom.get(id) ?? []),
    ...(index.relationsTo.get(id) ?? []),
  ];
  return index.entities.has(id) && (claims.length === 0 || claims.some(({ tier }) => tiers.includes(tier)));
}

function mapNode(
  index: GraphIndex,
  { id, x, y, topic }: LandscapeNode,
  tiers: readonly Tier[],
  sourceNumbers: ReadonlyMap<SourceId, number>,
): MapNode[] {
  const paper = isPaperId(id) ? index.papers.get(id) : undefined;
  const entity = isPaperId(id) ? undefined : index.entities.get(id);
  const name = paper?.title ?? entity?.name;
  if (name === undefined) return [];
  const year = paper === undefined ? entity?.year : yearOf(paper);
  const sources = sourcesOf(index, id, tiers);
  return [
    {
      id,
      type: entity?.type ?? "paper",
      name,
      x,
      y,
      topic,
      weight: countLinked(index, id, tiers),
      ...(year !== undefined && { year }),
      sources: sources
        .flatMap((source) => sourceNumbers.get(source) ?? [])
        .sort((left, right) => left - right),
      inSyllabus: sources.some((source) => index.sources.get(source)?.kind === "syllabus"),
    },
  ];
}

/** The sources that list a paper, or a paper that links to an entity, each once. */
function sourcesOf(index: GraphIndex, id: NodeId, tiers: readonly Tier[]): SourceId[] {
  const links = (index.linksOf.get(id) ?? []).filter(({ tier }) => tiers.includes(tier));
  const papers = isPaperId(id) ? [id] : links.map(({ paper }) => paper);
  const sources = papers
    .flatMap((paper) => index.papers.get(paper)?.readings ?? [])
    .map(({ source }) => source);
  return [...new Set(sources)];
}

function shownTopics(records: readonly LandscapeRecord[], nodes: readonly MapNode[]): LandscapeTopic[] {
  const sizes = new Map<string, number>();
  for (const { topic } of nodes) sizes.set(topic, (sizes.get(topic) ?? 0) + 1);
  return records
    .filter((record) => record.part === "topic")
    .flatMap((topic) => {
      const size = sizes.get(topic.id);
      return size === undefined ? [] : [{ ...topic, size }];
    });
}

function mapLines(index: GraphIndex, nodes: readonly MapNode[], tiers: readonly Tier[]): MapLine[] {
  const numbers = new Map<NodeId, number>(nodes.map(({ id }, number) => [id, number]));
  const lines: MapLine[] = [];
  const add = (from: NodeId, to: NodeId, line: Omit<MapLine, "from" | "to">) => {
    const start = numbers.get(from);
    const end = numbers.get(to);
    if (start !== undefined && end !== undefined) lines.push({ from: start, to: end, ...line });
  };
  for (const { paper, entity, role, polarity, tier } of index.snapshot.links) {
    if (tiers.includes(tier))
      add(paper, entity, { label: role, ...(polarity === "denied" && { denied: true }) });
  }
  for (const { from, to, type, tier } of index.snapshot.relations) {
    if (tiers.includes(tier)) add(from, to, { label: type });
  }
  return lines;
}
