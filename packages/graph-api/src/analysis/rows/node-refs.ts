import {
  type EntityId,
  type EntityRef,
  entityTypeOf,
  type PaperId,
  type PaperRef,
  yearOf,
} from "@methodscape/graph-model";
import type { GraphIndex } from "../graph-index.ts";

/** An entity as answers name it; one that is not in the graph is named by its id. */
export function entityRef(index: Pick<GraphIndex, "entities">, id: EntityId): EntityRef {
  const entity = index.entities.get(id);
  return { id, type: entity?.type ?? entityTypeOf(id), name: entity?.name ?? id };
}

/** A paper as answers name it; one that is not in the graph is named by its id. */
export function paperRef(index: Pick<GraphIndex, "papers">, id: PaperId): PaperRef {
  const paper = index.papers.get(id);
  const year = paper && yearOf(paper);
  return { id, title: paper?.title ?? id, ...(year !== undefined && { year }) };
}
