import {
  type EntityType,
  parseQuery,
  type Query,
  type QueryInput,
  type QueryKind,
} from "@methodscape/graph-model";
import type { EntityTable, ListedEntity } from "./read/entity-table.ts";

const using = ["introduces", "uses"] as const;

/**
 * Questions in the usual shapes about the names that most papers name. Neo4j works out once for each shape of a
 * question how to answer it, which takes longer than to answer it, and keeps what it has read of the graph.
 */
export function typicalQuestions(table: EntityTable): readonly Query[] {
  const method = mostNamed(table, "method");
  const benchmark = mostNamed(table, "benchmark");
  const model = mostNamed(table, "model");
  return [
    { kind: "papers" } as const,
    ...(method === undefined ? [] : aboutMethod(method)),
    ...(benchmark === undefined ? [] : aboutBenchmark(benchmark)),
    ...(model === undefined ? [] : aboutModel(model)),
    ...(method === undefined || benchmark === undefined ? [] : [aboutBoth(method, benchmark)]),
  ].map((input) => parseQuery<QueryKind>(input));
}

type Id = ListedEntity["id"];

function aboutMethod(method: Id): readonly QueryInput[] {
  return [
    { kind: "papers", filter: { op: "entity", entity: method, roles: [...using] } },
    { kind: "papers", filter: { op: "entity", entity: method, roles: [...using], expand: true } },
    { kind: "entities", related: { entity: method, types: ["variant-of"], direction: "to" } },
    { kind: "results", method },
    { kind: "neighbourhood", node: method },
    { kind: "lineage", entity: method },
  ];
}

function aboutBenchmark(benchmark: Id): readonly QueryInput[] {
  const on = { op: "entity", entity: benchmark, roles: ["evaluates-on" as const] } as const;
  return [
    { kind: "papers", filter: { op: "result", benchmark, minimum: 0 } },
    { kind: "entities", types: ["method"], linked: { roles: [...using], papers: on } },
    { kind: "results", benchmark },
    { kind: "results", benchmark, minimum: 0 },
  ];
}

function aboutModel(model: Id): readonly QueryInput[] {
  return [
    { kind: "papers", filter: { op: "entity", entity: model, roles: [...using] } },
    { kind: "results", model },
    { kind: "neighbourhood", node: model },
  ];
}

function aboutBoth(method: Id, benchmark: Id): QueryInput {
  return {
    kind: "papers",
    filter: {
      op: "and",
      of: [
        { op: "entity", entity: method, roles: [...using], expand: true },
        { op: "entity", entity: benchmark, roles: ["evaluates-on"] },
      ],
    },
  };
}

function mostNamed(table: EntityTable, type: EntityType): Id | undefined {
  let most: { readonly id: Id; readonly papers: number } | undefined;
  for (const entity of table.values()) {
    if (entity.type !== type) continue;
    const papers = entity.papers(["shown"]);
    if (most === undefined || papers > most.papers) most = { id: entity.id, papers };
  }
  return most?.id;
}
