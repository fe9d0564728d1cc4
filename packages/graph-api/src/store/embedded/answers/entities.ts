import {
  type AnswerOf,
  type Entity,
  type EntityId,
  type Evidence,
  type Group,
  groupBy,
  type Link,
  type QueryOf,
  type Relation,
} from "@methodscape/graph-model";
import { defaultVoices, evidenceIn } from "../../../analysis/claim-voices.ts";
import { compareText } from "../../../analysis/compare-text.ts";
import { selectPapers } from "../../../analysis/filter/select-papers.ts";
import type { GraphIndex } from "../../../analysis/graph-index.ts";
import { countGroups } from "../../../analysis/rows/count-groups.ts";
import { entityRow } from "../../../analysis/rows/entity-row.ts";
import { type MatchedEntity, orderEntities } from "../../../analysis/rows/order-entities.ts";
import { countLinked } from "../../../analysis/search/named-nodes.ts";
import type { EmbeddedContext } from "../embedded-context.ts";

/** Entities that meet a question, by group, then in the asked order. */
export function answerEntities({ index }: EmbeddedContext, query: QueryOf<"entities">): AnswerOf<"entities"> {
  const conditions = prepareConditions(index, query);
  const matched = orderEntities(
    [...index.entities.values()].flatMap((entity) => matchEntity(entity, query, conditions) ?? []),
    query.order,
  );
  const page = matched.slice(query.offset, query.offset + query.limit);
  return {
    kind: "entities",
    total: matched.length,
    offset: query.offset,
    groups: countGroups(matched.map(({ group }) => group)),
    items: page.map(({ entity, counts, group }) =>
      entityRow(index, entity, counts, group, evidenceOf(index, entity, conditions)),
    ),
  };
}

type LinksByEntity = ReadonlyMap<EntityId, readonly Link[]>;

/** What the parts of the question lead to; an undefined part was not asked. */
interface Conditions {
  readonly index: GraphIndex;
  readonly linked: LinksByEntity | undefined;
  readonly notLinked: LinksByEntity | undefined;
  readonly related: ReadonlyMap<EntityId, readonly Relation[]> | undefined;
}

function prepareConditions(index: GraphIndex, query: QueryOf<"entities">): Conditions {
  return {
    index,
    linked: query.linked && linksInto(index, query.linked, query),
    notLinked: query.notLinked && linksInto(index, query.notLinked, query),
    related: query.related && relatedTo(index, query.related, query),
  };
}

/**
 * Undefined when the entity does not meet the question. Under `notLinked` it is `denied` when a paper says that
 * it has nothing to do with it, else `not-seen`.
 */
function matchEntity(
  entity: Entity,
  query: QueryOf<"entities">,
  conditions: Conditions,
): MatchedEntity | undefined {
  const { index, linked, notLinked, related } = conditions;
  if (!query.types.includes(entity.type) || query.except?.includes(entity.id) === true) return undefined;
  const affirming = linked?.get(entity.id)?.filter(isAffirmed);
  if (linked !== undefined && (affirming === undefined || affirming.length === 0)) return undefined;
  if (related !== undefined && !related.has(entity.id)) return undefined;
  const barring = notLinked?.get(entity.id) ?? [];
  if (barring.some(isAffirmed)) return undefined;
  const papers = countLinked(index, entity.id, query.tiers);
  const matching = affirming === undefined ? papers : new Set(affirming.map((link) => link.paper)).size;
  return { entity, counts: { papers, matching }, group: groupOf(notLinked, barring) };
}

function groupOf(notLinked: LinksByEntity | undefined, denying: readonly Link[]): Group {
  if (notLinked === undefined) return "direct";
  return denying.length > 0 ? "denied" : "not-seen";
}

function isAffirmed(link: Link): boolean {
  return link.polarity === "affirmed";
}

/** Links in the asked roles from the asked papers, in the papers' own voices, by entity. */
function linksInto(
  index: GraphIndex,
  part: NonNullable<QueryOf<"entities">["linked"]>,
  query: QueryOf<"entities">,
): LinksByEntity {
  const links = selectPapers(index, part.papers, query.tiers)
    .flatMap(({ paper }) => index.linksOf.get(paper.id) ?? [])
    .filter((link) => part.roles.includes(link.role) && query.tiers.includes(link.tier))
    .filter((link) => evidenceIn(link.evidence, defaultVoices).length > 0);
  return groupBy(links, (link) => link.entity);
}

function relatedTo(
  index: GraphIndex,
  related: NonNullable<QueryOf<"entities">["related"]>,
  query: QueryOf<"entities">,
): ReadonlyMap<EntityId, readonly Relation[]> {
  const relations = related.direction === "from" ? index.relationsFrom : index.relationsTo;
  const asked = (relations.get(related.entity) ?? []).filter(
    (relation) => related.types.includes(relation.type) && query.tiers.includes(relation.tier),
  );
  return groupBy(asked, (relation) => (related.direction === "from" ? relation.to : relation.from));
}

/** The relation asked for, then what the newest papers say; under `notLinked` what denies it. */
function evidenceOf(
  index: GraphIndex,
  entity: Entity,
  { linked, notLinked, related }: Conditions,
): readonly Evidence[] {
  const relations = [...(related?.get(entity.id) ?? [])].sort((left, right) =>
    compareText(left.id, right.id),
  );
  const dateOf = (link: Link) => index.papers.get(link.paper)?.date ?? "";
  const links = [
    ...(linked?.get(entity.id)?.filter(isAffirmed) ?? []),
    ...(notLinked?.get(entity.id) ?? []),
  ].sort((left, right) => compareText(dateOf(right), dateOf(left)) || compareText(left.id, right.id));
  return [
    ...relations.flatMap((relation) => relation.evidence),
    ...links.flatMap((link) => evidenceIn(link.evidence, defaultVoices)),
  ];
}
