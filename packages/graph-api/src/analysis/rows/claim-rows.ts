import {
  type Link,
  type LinkRow,
  polarities,
  type Relation,
  type RelationRow,
  relationTypes,
  roles,
} from "@methodscape/graph-model";
import { compareText } from "../compare-text.ts";
import type { GraphIndex } from "../graph-index.ts";
import { textKey } from "../text-key.ts";
import { entityRef, paperRef } from "./node-refs.ts";

type Names = Pick<GraphIndex, "papers" | "entities" | "quote">;

/** A link as a row, with all its evidence. */
export function linkRow(index: Names, link: Link): LinkRow {
  return {
    id: link.id,
    paper: paperRef(index, link.paper),
    entity: entityRef(index, link.entity),
    role: link.role,
    polarity: link.polarity,
    tier: link.tier,
    ...(link.confidence !== undefined && { confidence: link.confidence }),
    evidence: link.evidence.map(index.quote),
  };
}

/** A relation as a row, with all its evidence. */
export function relationRow(index: Names, relation: Relation): RelationRow {
  return {
    id: relation.id,
    from: entityRef(index, relation.from),
    type: relation.type,
    to: entityRef(index, relation.to),
    tier: relation.tier,
    ...(relation.confidence !== undefined && { confidence: relation.confidence }),
    evidence: relation.evidence.map(index.quote),
  };
}

/** Strongest role first, affirmed before denied, newest paper first, then by the entity's name and the id. */
export function orderLinks(index: Names, links: readonly Link[]): readonly Link[] {
  const keyed = links.map((link) => ({
    link,
    role: roles.indexOf(link.role),
    polarity: polarities.indexOf(link.polarity),
    date: index.papers.get(link.paper)?.date ?? "",
    name: textKey(index.entities.get(link.entity)?.name ?? ""),
  }));
  keyed.sort(
    (left, right) =>
      left.role - right.role ||
      left.polarity - right.polarity ||
      compareText(right.date, left.date) ||
      compareText(left.name, right.name) ||
      compareText(left.link.id, right.link.id),
  );
  return keyed.map(({ link }) => link);
}

/** By type in the order of DESIGN, then by the names of both ends and the id. */
export function orderRelations(index: Names, relations: readonly Relation[]): readonly Relation[] {
  const nameOf = (id: Relation["from"]) => textKey(index.entities.get(id)?.name ?? "");
  const keyed = relations.map((relation) => ({
    relation,
    type: relationTypes.indexOf(relation.type),
    from: nameOf(relation.from),
    to: nameOf(relation.to),
  }));
  keyed.sort(
    (left, right) =>
      left.type - right.type ||
      compareText(left.from, right.from) ||
      compareText(left.to, right.to) ||
      compareText(left.relation.id, right.relation.id),
  );
  return keyed.map(({ relation }) => relation);
}
