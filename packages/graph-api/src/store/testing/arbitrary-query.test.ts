import { type PaperFilter, type Query, querySchema } from "@methodscape/graph-model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createEmbeddedStore } from "../embedded/embedded-graph-store.ts";
import { graphArbitrary } from "./arbitrary-graph.ts";
import { queryArbitrary } from "./arbitrary-query.ts";
import { outcomeOf } from "./stores-agree.ts";

const drawn = fc
  .sample(
    graphArbitrary.chain((graph) => fc.record({ graph: fc.constant(graph), query: queryArbitrary(graph) })),
    { numRuns: 3_000, seed: 4870 },
  )
  .map(({ graph, query }) => ({ graph, query }));

/** Every field that a question holds, with its way from the kind, as in `papers.filter.entity.voices`. */
function fieldsOf(query: Query): readonly string[] {
  const { kind, ...fields } = query;
  return [
    kind,
    ...Object.entries(fields).flatMap(([name, value]) => fieldsIn(`${kind}.${name}`, name, value)),
  ];
}

function fieldsIn(way: string, name: string, value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (name === "filter" || name === "papers") return [way, ...filterFields(value as PaperFilter)];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [way];
  return [way, ...Object.entries(value).flatMap(([inner, of]) => fieldsIn(`${way}.${inner}`, inner, of))];
}

function filterFields(filter: PaperFilter): readonly string[] {
  switch (filter.op) {
    case "and":
    case "or":
      return [filter.op, ...filter.of.flatMap(filterFields)];
    case "not":
      return ["not", ...(filter.of.op === "not" ? ["not not"] : []), ...filterFields(filter.of)];
    default: {
      const { op, ...rest } = filter;
      return [
        op,
        ...Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : [`${op}.${name}`])),
      ];
    }
  }
}

test("every kind of question and every field of every filter is drawn often", () => {
  const counts = new Map<string, number>();
  for (const { query } of drawn)
    for (const field of new Set(fieldsOf(query))) counts.set(field, (counts.get(field) ?? 0) + 1);
  const expected = [
    ...[
      "papers",
      "entities",
      "authors",
      "results",
      "neighbourhood",
      "search",
      "path",
      "lineage",
      "matrix",
      "gaps",
      "landscape",
    ],
    ...["papers.filter", "papers.order", "papers.tiers", "papers.offset", "papers.limit"],
    ...[
      "entities.types",
      "entities.linked",
      "entities.linked.papers",
      "entities.notLinked",
      "entities.notLinked.papers",
    ],
    ...["entities.related", "entities.except", "entities.order", "entities.tiers"],
    ...["benchmark", "model", "method", "metric", "minimum", "maximum", "exclusive", "gains", "expand"].map(
      (name) => `results.${name}`,
    ),
    ...[
      "protocol.selection",
      "protocol.n",
      "protocol.shots",
      "protocol.tools",
      "protocol.relative",
      "subjectOnly",
      "people",
      "papers",
      "tiers",
    ].map((name) => `results.${name}`),
    ...[
      "neighbourhood.tiers",
      "search.types",
      "path.maximumLength",
      "lineage.depth",
      "matrix.papers",
      "gaps.course",
    ],
    ...["authors.papers", "authors.except"],
    ...["and", "or", "not", "not not"],
    ...["entity", "entity.polarity", "entity.voices", "entity.expand", "year", "year.from", "year.to"],
    ...["type", "date", "date.from", "date.to", "author", "kind"],
    ...["listed", "listed.section", "listed.course", "source", "text", "result"],
    ...["benchmark", "model", "method", "metric", "minimum", "maximum", "exclusive"].map(
      (name) => `result.${name}`,
    ),
  ];
  const rare = expected.filter((field) => (counts.get(field) ?? 0) < 15);
  expect(rare).toEqual([]);
  expect(querySchema.def.options.map(({ shape }) => shape.kind.def.values[0]).sort()).toEqual(
    [...new Set(drawn.map(({ query }) => query.kind))].sort(),
  );
});

test("a good part of the questions has an answer that is not empty", async () => {
  const filled = new Map<string, number>();
  for (const { graph, query } of drawn.slice(0, 600)) {
    const answer = await outcomeOf(createEmbeddedStore(graph), query);
    const isFilled = typeof answer === "object" && answer !== null && "total" in answer && answer.total !== 0;
    if (isFilled) filled.set(query.kind, (filled.get(query.kind) ?? 0) + 1);
  }
  const asked = (kind: string) => drawn.slice(0, 600).filter(({ query }) => query.kind === kind).length;
  for (const kind of ["papers", "entities", "results", "search"])
    expect((filled.get(kind) ?? 0) / asked(kind), kind).toBeGreaterThan(0.15);
});
