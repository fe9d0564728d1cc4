import {
  type EntityId,
  entityTypes,
  type GraphSnapshot,
  type PaperFilter,
  parseQuery,
  polarities,
  type Query,
  type QueryInput,
  type QueryKind,
  relationTypes,
  roles,
  tiers,
  voices,
} from "@methodscape/graph-model";
import fc from "fast-check";
import { indexGraph } from "../../analysis/graph-index.ts";
import { wordArbitrary } from "./arbitrary-graph.ts";

const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { minLength: 1 });
const yearArbitrary = fc.integer({ min: 2022, max: 2025 });
const valueArbitrary = fc.constantFrom(0, 50, 51.7, 60);
const page = { offset: fc.nat(3), limit: fc.integer({ min: 1, max: 6 }) };

/** Filters that name only what is in the graph. */
function filterArbitrary(graph: GraphSnapshot): fc.Arbitrary<PaperFilter> {
  const entity = entityOf(graph);
  const { filter } = fc.letrec<{ filter: PaperFilter; condition: PaperFilter }>((tie) => ({
    condition: fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record(
          {
            op: fc.constant("entity" as const),
            entity,
            roles: some(roles),
            polarity: fc.constantFrom(...polarities),
            voices: some(voices),
            expand: fc.boolean(),
          },
          { requiredKeys: ["op", "entity", "roles"] },
        ),
      },
      fc.record(
        { op: fc.constant("year" as const), from: yearArbitrary, to: yearArbitrary },
        { requiredKeys: ["op"] },
      ),
      fc.record(
        {
          op: fc.constant("listed" as const),
          in: fc.constantFrom("syllabus", "field"),
          section: fc.constantFrom("required", "more"),
          course: fc.constantFrom("one", "two"),
        },
        { requiredKeys: ["op", "in"] },
      ),
      fc.record({
        op: fc.constant("source" as const),
        source: fc.constantFrom(...graph.sources.map((source) => source.id)),
      }),
      fc.record({ op: fc.constant("text" as const), text: wordArbitrary }),
      fc.record(
        {
          op: fc.constant("result" as const),
          benchmark: entity,
          model: entity,
          method: entity,
          metric: fc.constant("accuracy"),
          minimum: valueArbitrary,
          maximum: valueArbitrary,
          exclusive: fc.boolean(),
        },
        { requiredKeys: ["op"] },
      ),
    ),
    filter: fc.oneof(
      { maxDepth: 3 },
      tie("condition"),
      fc.record({
        op: fc.constantFrom("and", "or"),
        of: fc.array(tie("filter"), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ op: fc.constant("not" as const), of: tie("filter") }),
    ),
  }));
  return filter;
}

function entityOf(graph: GraphSnapshot): fc.Arbitrary<EntityId> {
  const { resolve } = indexGraph(graph);
  return fc.constantFrom(
    ...graph.entities.flatMap(({ id, alsoIds }) => [
      id,
      id,
      ...alsoIds.filter((also) => resolve(also) !== undefined),
    ]),
  );
}

/** Questions of the kinds that a store selects rows for, about what is in the graph. */
export function queryArbitrary(graph: GraphSnapshot): fc.Arbitrary<Query> {
  const filter = filterArbitrary(graph);
  const entity = entityOf(graph);
  const linked = fc.record({ roles: some(roles), papers: filter }, { requiredKeys: ["roles"] });
  const related = fc.record({ entity, types: some(relationTypes), direction: fc.constantFrom("from", "to") });
  const protocol = fc.record(
    {
      selection: fc.constantFrom("greedy", "majority"),
      n: fc.constantFrom(64, 8),
      tools: fc.constantFrom("yes", "unstated"),
    },
    { requiredKeys: [] },
  );
  const asked = some(tiers);
  const kinds: fc.Arbitrary<QueryInput>[] = [
    fc.record(
      {
        kind: fc.constant("papers" as const),
        filter,
        order: fc.constantFrom("newest", "oldest", "title"),
        tiers: asked,
        ...page,
      },
      { requiredKeys: ["kind"] },
    ),
    fc.record(
      {
        kind: fc.constant("entities" as const),
        types: some(entityTypes),
        linked,
        notLinked: linked,
        related,
        except: fc.array(entity, { maxLength: 2 }),
        order: fc.constantFrom("papers", "name", "newest"),
        tiers: asked,
        ...page,
      },
      { requiredKeys: ["kind"] },
    ),
    fc.record(
      {
        kind: fc.constant("results" as const),
        benchmark: entity,
        model: entity,
        method: entity,
        metric: fc.constant("accuracy"),
        minimum: valueArbitrary,
        maximum: valueArbitrary,
        exclusive: fc.boolean(),
        gains: fc.boolean(),
        expand: fc.boolean(),
        protocol,
        subjectOnly: fc.boolean(),
        papers: filter,
        tiers: asked,
        ...page,
      },
      { requiredKeys: ["kind"] },
    ),
    fc.record(
      {
        kind: fc.constant("neighbourhood" as const),
        node: fc.oneof(entity, fc.constantFrom(...graph.papers.map((paper) => paper.id))),
        tiers: asked,
        limit: page.limit,
      },
      { requiredKeys: ["kind", "node"] },
    ),
    fc.record(
      {
        kind: fc.constant("search" as const),
        text: fc.constantFrom("math", "Lean4", "prm", "setp-dpo", "2402.03300", "ärger", "b"),
        limit: page.limit,
      },
      { requiredKeys: ["kind", "text"] },
    ),
  ];
  return fc.oneof(...kinds).map((query) => parseQuery<QueryKind>(query));
}
