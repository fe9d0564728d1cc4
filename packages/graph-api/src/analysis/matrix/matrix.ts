import {
  type AnswerOf,
  addToList,
  type EntityId,
  type EntityType,
  entityTypeOf,
  type Link,
  type Paper,
  type QueryOf,
  type Role,
  type Tier,
} from "@methodscape/graph-model";
import { defaultVoices, evidenceIn } from "../claim-voices.ts";
import { orderPapers } from "../filter/order-papers.ts";
import { selectPapers } from "../filter/select-papers.ts";
import type { GraphIndex } from "../graph-index.ts";
import { entityRef, paperRef } from "../rows/node-refs.ts";
import { textKey } from "../text-key.ts";
import { assembleMatrix, matrixSide } from "./assemble-matrix.ts";

/** The roles by which a paper works with an entity of a type, not merely names it. */
export const workingRoles = {
  method: ["introduces", "uses"],
  model: ["introduces", "uses"],
  dataset: ["introduces", "uses"],
  concept: ["introduces", "uses", "studies"],
  benchmark: ["evaluates-on"],
} as const satisfies Record<EntityType, readonly Role[]>;

type PapersOf = ReadonlyMap<EntityId, readonly Paper[]>;

/**
 * Which papers work with both an entity of one type and one of another. Only what the papers say themselves counts,
 * an instructor's note does not. A missing cell means "not seen together in what was read".
 */
export function buildMatrix(index: GraphIndex, query: QueryOf<"matrix">): AnswerOf<"matrix"> {
  const matched = orderPapers(selectPapers(index, query.papers, query.tiers), "newest").map(
    ({ paper }) => paper,
  );
  const rows = papersByEntity(index, matched, query.rows, query.tiers);
  const columns = papersByEntity(index, matched, query.columns, query.tiers);
  const sideOf = (papersOf: PapersOf) => matrixSide(papersOf, nameIn(index), query.limit);
  return assembleMatrix(
    sideOf(rows),
    sideOf(columns),
    (id) => entityRef(index, id),
    (row, column) => {
      const inColumn = new Set(columns.get(column));
      const papers = (rows.get(row) ?? []).filter((paper) => inColumn.has(paper));
      return papers.map(({ id }) => paperRef(index, id));
    },
  );
}

/** Entities of a type with the papers that work with them, in the order of the papers. */
function papersByEntity(
  index: GraphIndex,
  papers: readonly Paper[],
  type: EntityType,
  tiers: readonly Tier[],
): PapersOf {
  const papersOf = new Map<EntityId, Paper[]>();
  for (const paper of papers) {
    const entities = (index.linksOf.get(paper.id) ?? [])
      .filter((link) => worksWith(link, type, tiers))
      .map(({ entity }) => entity);
    for (const entity of new Set(entities)) addToList(papersOf, entity, paper);
  }
  return papersOf;
}

function worksWith(
  { entity, role, polarity, tier, evidence }: Link,
  type: EntityType,
  tiers: readonly Tier[],
): boolean {
  const working: readonly Role[] = workingRoles[type];
  return (
    entityTypeOf(entity) === type &&
    polarity === "affirmed" &&
    working.includes(role) &&
    tiers.includes(tier) &&
    evidenceIn(evidence, defaultVoices).length > 0
  );
}

function nameIn(index: GraphIndex): (id: EntityId) => string {
  return (id) => textKey(index.entities.get(id)?.name ?? id);
}
