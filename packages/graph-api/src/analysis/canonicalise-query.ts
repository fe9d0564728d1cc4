import type {
  EntityId,
  NodeId,
  PaperFilter,
  Query,
  QueryKind,
  QueryOf,
  SourceId,
} from "@methodscape/graph-model";
import { GraphApiError } from "../graph-api-error.ts";

/** The id in use for an id, an old id (`alsoIds`) or a source; undefined when nothing has it. */
export type ResolveId = (id: string) => string | undefined;

type Renamer = <Id extends NodeId | SourceId>(id: Id) => Id;

/**
 * Puts the ids in use in the place of old ones, all through a question.
 * @throws {GraphApiError} `not-found` for an id that nothing has.
 */
export function canonicaliseQuery<Kind extends QueryKind>(
  query: QueryOf<Kind>,
  resolve: ResolveId,
): QueryOf<Kind> {
  // Renaming ids leaves a query of the same kind, which TypeScript cannot follow through the union.
  return renameIds(query as Query, (id) => {
    const known = resolve(id);
    if (known === undefined) throw notFound(id);
    // Old ids lead to nodes of the same family: papers to papers, entities to entities, as the schema has it.
    return known as typeof id;
  }) as QueryOf<Kind>;
}

/** All ids that a question names, each once. */
export function idsInQuery(query: Query): readonly string[] {
  const ids = new Set<string>();
  renameIds(query, (id) => {
    ids.add(id);
    return id;
  });
  return [...ids];
}

function notFound(id: string): GraphApiError {
  const what = id.startsWith("paper:") ? "paper" : id.startsWith("source:") ? "source" : "entity";
  return new GraphApiError("not-found", `no ${what} has the id ${id}; search for its name to find the id`);
}

function renameIds(query: Query, rename: Renamer): Query {
  switch (query.kind) {
    case "papers":
      return { ...query, ...(query.filter && { filter: renameFilter(query.filter, rename) }) };
    case "entities":
      return renameEntities(query, rename);
    case "results":
      return {
        ...query,
        ...renameEnds(query, rename),
        ...(query.papers && { papers: renameFilter(query.papers, rename) }),
      };
    case "authors":
    case "matrix":
      return { ...query, ...(query.papers && { papers: renameFilter(query.papers, rename) }) };
    case "neighbourhood":
      return { ...query, node: rename(query.node) };
    case "path":
      return { ...query, from: rename(query.from), to: rename(query.to) };
    case "lineage":
      return { ...query, entity: rename(query.entity) };
    case "search":
    case "gaps":
    case "landscape":
      return query;
  }
}

function renameEntities(query: QueryOf<"entities">, rename: Renamer): QueryOf<"entities"> {
  const { linked, notLinked, related, except } = query;
  const inside = (part: NonNullable<typeof linked>) => ({
    ...part,
    ...(part.papers && { papers: renameFilter(part.papers, rename) }),
  });
  return {
    ...query,
    ...(linked && { linked: inside(linked) }),
    ...(notLinked && { notLinked: inside(notLinked) }),
    ...(related && { related: { ...related, entity: rename(related.entity) } }),
    ...(except && { except: except.map(rename) }),
  };
}

interface Ends {
  readonly benchmark?: EntityId | undefined;
  readonly model?: EntityId | undefined;
  readonly method?: EntityId | undefined;
}

function renameEnds({ benchmark, model, method }: Ends, rename: Renamer): Ends {
  return {
    ...(benchmark !== undefined && { benchmark: rename(benchmark) }),
    ...(model !== undefined && { model: rename(model) }),
    ...(method !== undefined && { method: rename(method) }),
  };
}

function renameFilter(filter: PaperFilter, rename: Renamer): PaperFilter {
  switch (filter.op) {
    case "and":
    case "or":
      return { op: filter.op, of: filter.of.map((part) => renameFilter(part, rename)) };
    case "not":
      return { op: "not", of: renameFilter(filter.of, rename) };
    case "entity":
      return { ...filter, entity: rename(filter.entity) };
    case "source":
      return { ...filter, source: rename(filter.source) };
    case "result":
      return { ...filter, ...renameEnds(filter, rename) };
    case "type":
    case "year":
    case "date":
    case "author":
    case "kind":
    case "listed":
    case "text":
      return filter;
  }
}
