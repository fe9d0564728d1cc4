import {
  entityTypes,
  type GraphSnapshot,
  parseQuery,
  type Query,
  type QueryInput,
  type QueryKind,
  relationTypes,
  roles,
  selections,
  tiers,
} from "@methodscape/graph-model";
import fc from "fast-check";
import { filterArbitrary, resultCriteria } from "./arbitrary-filter.ts";
import { vocabularyOf } from "./graph-vocabulary.ts";
import { someOf } from "./some-of.ts";
import { sparseRecord } from "./sparse-record.ts";

const kind = <Kind extends QueryKind>(name: Kind) => ({ kind: fc.constant(name) });

/** How often each kind is drawn: those that a store selects rows for often, those of the shared analysis at times. */
const weights = {
  papers: 8,
  entities: 6,
  authors: 2,
  results: 10,
  neighbourhood: 4,
  search: 3,
  path: 1,
  lineage: 1,
  matrix: 2,
  gaps: 1,
  landscape: 1,
} as const satisfies Record<QueryKind, number>;

/** Questions of every kind about what is in a graph; `largestPage` bounds their pages. */
export function queryArbitrary(graph: GraphSnapshot, largestPage = 6): fc.Arbitrary<Query> {
  const vocabulary = vocabularyOf(graph);
  const { entity, node, text, year, course } = vocabulary;
  const filter = filterArbitrary(vocabulary);
  const asked = { tiers: someOf(tiers) };
  const limit = fc.integer({ min: 1, max: largestPage });
  const page = { offset: fc.nat(Math.ceil(largestPage / 2)), limit, ...asked };
  const linked = sparseRecord({ roles: someOf(roles) }, { papers: filter });
  const related = fc.record({
    entity,
    types: someOf(relationTypes),
    direction: fc.constantFrom("from", "to"),
  });
  const protocol = sparseRecord(
    {},
    {
      selection: fc.constantFrom(...selections),
      n: fc.constantFrom(64, 8),
      shots: fc.constantFrom(0, 4),
      tools: fc.constantFrom("yes", "no", "unstated"),
      relative: fc.constant(true as const),
    },
    3,
  );
  const queries = {
    papers: sparseRecord(
      kind("papers"),
      { filter, order: fc.constantFrom("newest", "oldest", "title", "votes"), ...page },
      5,
    ),
    entities: sparseRecord(
      kind("entities"),
      {
        types: someOf(entityTypes),
        linked,
        notLinked: linked,
        related,
        except: fc.array(entity, { maxLength: 2 }),
        order: fc.constantFrom("papers", "name", "newest"),
        ...page,
      },
      5,
    ),
    authors: sparseRecord(
      kind("authors"),
      { papers: filter, except: fc.array(vocabulary.author, { maxLength: 2 }), ...page },
      5,
    ),
    results: sparseRecord(
      kind("results"),
      {
        ...resultCriteria(vocabulary),
        gains: fc.boolean(),
        expand: fc.boolean(),
        protocol,
        subjectOnly: fc.boolean(),
        people: fc.constant(true as const),
        papers: filter,
        ...page,
      },
      5,
    ),
    neighbourhood: sparseRecord({ ...kind("neighbourhood"), node }, { limit, ...asked }),
    search: sparseRecord(
      {
        ...kind("search"),
        text: fc.oneof(
          fc.constantFrom("math", "Lean4", "prm", "setp-dpo", "2402.03300", "ärger", "b"),
          text.filter((words) => words !== ""),
        ),
      },
      { types: someOf(["paper", ...entityTypes] as const), limit },
    ),
    path: sparseRecord(
      { ...kind("path"), from: node, to: node },
      { maximumLength: fc.integer({ min: 1, max: 4 }), limit: fc.integer({ min: 1, max: 4 }), ...asked },
    ),
    lineage: sparseRecord(
      { ...kind("lineage"), entity },
      { depth: fc.integer({ min: 1, max: 5 }), ...asked },
    ),
    matrix: sparseRecord(kind("matrix"), {
      rows: fc.constantFrom(...entityTypes),
      columns: fc.constantFrom(...entityTypes),
      papers: filter,
      limit,
      ...asked,
    }),
    gaps: sparseRecord(kind("gaps"), {
      course,
      since: year,
      until: year,
      limit,
      suggestions: fc.nat(4),
      ...asked,
    }),
    landscape: sparseRecord(kind("landscape"), asked),
  } as const satisfies Record<QueryKind, fc.Arbitrary<QueryInput>>;
  return fc
    .oneof(
      ...Object.entries<fc.Arbitrary<QueryInput>>(queries).map(([name, arbitrary]) => ({
        // The keys of the table are the kinds.
        weight: weights[name as QueryKind],
        arbitrary,
      })),
    )
    .map((query) => parseQuery<QueryKind>(query));
}
