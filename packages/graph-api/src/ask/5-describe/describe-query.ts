import {
  type Chip,
  describeDirection,
  metricDirection,
  type PaperFilter,
  type Query,
  type QueryOf,
} from "@methodscape/graph-model";
import { describeAskedProtocol } from "./describe-asked-protocol.ts";
import { entitiesChips, typeNames } from "./describe-entities-query.ts";
import { describeBound, describeFilter, type NameOf } from "./describe-filter.ts";

/** The question as it was understood, part by part; `path` leads to the part in the Query (`filter.of.0`). */
export function chipsOf(query: Query, nameOf: NameOf): Chip[] {
  switch (query.kind) {
    case "papers":
      return papersChips(query, nameOf);
    case "entities":
      return entitiesChips(query, nameOf);
    case "authors":
      return authorsChips(query, nameOf);
    case "results":
      return resultsChips(query, nameOf);
    case "neighbourhood":
      return [{ text: `what is claimed of ${nameOf(query.node)}`, path: "node" }];
    case "path":
      return [
        { text: `from ${nameOf(query.from)}`, path: "from" },
        { text: `to ${nameOf(query.to)}`, path: "to" },
      ];
    case "lineage":
      return [{ text: `lineage of ${nameOf(query.entity)}`, path: "entity" }];
    case "matrix":
      return [
        { text: `${typeNames[query.rows]} × ${typeNames[query.columns]}`, path: "rows" },
        ...filterChips(query.papers, "papers", nameOf),
      ];
    case "gaps":
      return gapsChips(query);
    case "landscape":
      return [{ text: "the whole map", path: "kind" }];
    case "search":
      return [{ text: `named like “${query.text}”`, path: "text" }];
  }
}

/** What is said of the order of papers; the newest come first unless something else is asked for. */
const orderWords = {
  newest: undefined,
  oldest: "oldest first",
  title: "by title",
  votes: "most votes first",
} as const satisfies Record<QueryOf<"papers">["order"], string | undefined>;

function papersChips(query: QueryOf<"papers">, nameOf: NameOf): Chip[] {
  const conditions =
    query.filter === undefined
      ? [{ text: "all papers", path: "filter" }]
      : filterChips(query.filter, "filter", nameOf);
  const order = orderWords[query.order];
  return order === undefined ? conditions : [...conditions, { text: order, path: "order" }];
}

function authorsChips({ papers, except = [] }: QueryOf<"authors">, nameOf: NameOf): Chip[] {
  return [
    { text: "authors of papers", path: "kind" },
    ...filterChips(papers, "papers", nameOf),
    ...(except.length === 0 ? [] : [{ text: `other than ${except.join(", ")}`, path: "except" }]),
    { text: "most papers first", path: "kind" },
  ];
}

function filterChips(filter: PaperFilter | undefined, path: string, nameOf: NameOf): Chip[] {
  if (filter === undefined) return [];
  if (filter.op === "and")
    return filter.of.flatMap((part, index) => filterChips(part, `${path}.of.${index}`, nameOf));
  return [{ text: describeFilter(filter, nameOf), path }];
}

function resultsChips(query: QueryOf<"results">, nameOf: NameOf): Chip[] {
  const named = (["benchmark", "model", "method"] as const).flatMap((key): Chip[] => {
    const id = query[key];
    return id === undefined
      ? []
      : [{ text: `${key === "benchmark" ? "on" : "by"} ${nameOf(id)}`, path: key }];
  });
  const isBound = query.minimum !== undefined || query.maximum !== undefined;
  return [
    { text: query.gains ? "gains" : "results", path: "kind" },
    ...(query.people === true ? [{ text: "by people", path: "people" }] : []),
    ...named,
    ...(isBound
      ? [{ text: describeBound(query), path: query.minimum === undefined ? "maximum" : "minimum" }]
      : []),
    ...(query.metric === undefined ? [] : [{ text: describeMetric(query.metric), path: "metric" }]),
    ...describeAskedProtocol(query.protocol),
    ...filterChips(query.papers, "papers", nameOf),
  ];
}

/** Which end comes first is said where it is not the usual one. */
function describeMetric(metric: string): string {
  return metricDirection(metric) === "lower" ? `${metric}, ${describeDirection(metric)}` : metric;
}

function gapsChips({ course, since, until }: QueryOf<"gaps">): Chip[] {
  return [
    { text: course === undefined ? "gaps of the syllabus" : `gaps of ${course}`, path: "kind" },
    ...(since === undefined ? [] : [{ text: `field since ${since}`, path: "since" }]),
    ...(until === undefined ? [] : [{ text: `field until ${until}`, path: "until" }]),
  ];
}
