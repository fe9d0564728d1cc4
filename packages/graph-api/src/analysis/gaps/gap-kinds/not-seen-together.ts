import { type EntityId, entityTypeOf, type Gap, type Paper, type Tier } from "@methodscape/graph-model";
import { compareText } from "../../compare-text.ts";
import { expandEntity } from "../../expand-entity.ts";
import type { GraphIndex } from "../../graph-index.ts";
import { workingRoles } from "../../matrix/matrix.ts";
import { entityRef, paperRef } from "../../rows/node-refs.ts";
import { restsOn } from "../describe-gap.ts";
import type { GapGround } from "../gap-ground.ts";
import { hasRole } from "../named-entities.ts";
import { roundedShare, wilsonInterval } from "../wilson-interval.ts";

/** By chance at least so many papers would show both: fewer, and an empty cell says nothing (by Poisson, 2 in 100). */
const leastExpected = 4;
const most = 5;

interface Cell {
  readonly method: EntityId;
  readonly benchmark: EntityId;
  readonly methodPapers: readonly Paper[];
  readonly expected: number;
  readonly benchmarkCount: number;
}

/**
 * Taught methods and taught benchmarks that no paper on topic shows together, though both are so common that several
 * should. Variants and subsets are looked through first. "Untried" is never said: abstracts leave out most of what was run.
 */
export function findNotSeenTogether(ground: GapGround): Gap[] {
  const { index, corpus, onTopic, taught, tiers } = ground;
  const papers = [...new Set([...onTopic, ...corpus.readings])];
  const taughtOf = (type: "method" | "benchmark") =>
    [...taught]
      .filter(
        ([id, { direct }]) =>
          direct.length > 0 && entityTypeOf(id) === type && index.entities.get(id)?.generic !== true,
      )
      .map(([id]) => ({ id, papers: papersWith(ground, papers, id) }));
  const benchmarks = taughtOf("benchmark");
  const cells = taughtOf("method").flatMap((method) =>
    benchmarks.flatMap((benchmark): Cell[] => {
      const expected = (method.papers.size * benchmark.papers.size) / Math.max(papers.length, 1);
      const together = [...method.papers].some((paper) => benchmark.papers.has(paper));
      if (together || expected < leastExpected) return [];
      return [
        {
          method: method.id,
          benchmark: benchmark.id,
          methodPapers: [...method.papers],
          expected,
          benchmarkCount: benchmark.papers.size,
        },
      ];
    }),
  );
  return cells
    .sort(
      (left, right) =>
        right.expected - left.expected ||
        compareText(left.method + left.benchmark, right.method + right.benchmark),
    )
    .slice(0, most)
    .map((cell) => describeCell(index, cell, papers.length, tiers, restsOn(ground)));
}

/** Papers that work with an entity, one of its variants, or a subset of it. */
function papersWith(
  { index, tiers, named }: GapGround,
  papers: readonly Paper[],
  entity: EntityId,
): Set<Paper> {
  const kin = [...expandEntity(index, entity, tiers).keys()];
  return new Set(
    papers.filter(({ id }) =>
      kin.some((relative) => hasRole(named(id).get(relative), workingRoles[entityTypeOf(relative)])),
    ),
  );
}

function describeCell(
  index: GraphIndex,
  cell: Cell,
  total: number,
  tiers: readonly Tier[],
  rests: string,
): Gap {
  const method = entityRef(index, cell.method);
  const benchmark = entityRef(index, cell.benchmark);
  const searched = [cell.method, cell.benchmark]
    .flatMap((id) => [...expandEntity(index, id, tiers).keys()])
    .map((id) => entityRef(index, id).name);
  const [lower, upper] = wilsonInterval(cell.methodPapers.length, total);
  return {
    type: "not-seen-together",
    entity: method,
    other: benchmark,
    reason: `Not seen together in what was read: ${cell.methodPapers.length} papers work with ${method.name}, ${cell.benchmarkCount} evaluate on ${benchmark.name}, none does both, where about ${Math.round(cell.expected)} would by chance. Looked for ${searched.slice(0, 12).join(", ")}. ${rests}`,
    score: roundedShare(lower),
    interval: [roundedShare(lower), roundedShare(upper)],
    papers: cell.methodPapers.map(({ id }) => paperRef(index, id)),
    coverage: "direct",
    evidence: [],
  };
}
