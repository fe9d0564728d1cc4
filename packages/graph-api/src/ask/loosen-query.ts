import {
  type EntityCondition,
  type PaperFilter,
  parseQuery,
  type Query,
  type QueryOf,
  roles,
} from "@methodscape/graph-model";
import { describeFilter, type NameOf } from "./describe-filter.ts";

/** A looser question and what is looser about it. */
export interface LooserQuery {
  readonly label: string;
  readonly query: QueryOf<"papers"> | QueryOf<"entities"> | QueryOf<"results">;
}

/**
 * Looser questions for one without an answer, nearest first. Each is labelled; none is ever given in place of the
 * strict answer.
 */
export function looserQueries(query: Query, nameOf: NameOf): LooserQuery[] {
  switch (query.kind) {
    case "papers":
      return looserPapers(query, nameOf);
    case "results":
      return looserResults(query);
    case "entities":
      return withPossible(query);
    default:
      return [];
  }
}

/** Mentions count too; then what is only possible; then one condition is dropped, the last first; then any of them will do. */
function looserPapers(query: QueryOf<"papers">, nameOf: NameOf): LooserQuery[] {
  const { filter } = query;
  if (filter === undefined) return withPossible(query);
  const mentioned = parseQuery({
    ...query,
    filter: mapConditions(filter, (condition) => ({ ...condition, roles: [...roles] })),
  });
  const conditions = filter.op === "and" ? filter.of : [];
  const dropped = conditions.map((left, index): LooserQuery => {
    const rest = conditions.filter((_, other) => other !== index);
    const [only] = rest;
    const kept: PaperFilter | undefined = rest.length === 1 ? only : { op: "and", of: rest };
    return {
      label: `without “${describeFilter(left, nameOf)}”`,
      query: parseQuery({ ...query, filter: kept }),
    };
  });
  const wanted = conditions.filter((part) => part.op !== "not");
  return [
    { label: "counting papers that only mention the names", query: mentioned },
    ...withPossible(query),
    ...(conditions.length > 2 ? dropped.reverse() : []),
    ...(wanted.length > 1
      ? [
          {
            label: "any of the conditions instead of all",
            query: parseQuery({ ...query, filter: { op: "or", of: wanted } }),
          },
        ]
      : []),
  ];
}

/** Whatever the protocol; then without the bound; then whatever the measure, in which no bound of another one holds; then what is only possible. */
function looserResults(query: QueryOf<"results">): LooserQuery[] {
  const { protocol, minimum, maximum, exclusive: _, ...unbound } = query;
  const options: LooserQuery[] = [];
  if (protocol !== undefined) {
    const { protocol: _asked, ...any } = query;
    options.push({ label: "under any protocol", query: parseQuery(any) });
  }
  if (minimum !== undefined || maximum !== undefined)
    options.push({ label: "whatever the value", query: parseQuery(unbound) });
  if (query.metric !== undefined) {
    const { metric: _named, ...measured } = unbound;
    options.push({ label: "whatever the measure", query: parseQuery(measured) });
  }
  return [...options, ...withPossible(query)];
}

function withPossible(query: LooserQuery["query"]): LooserQuery[] {
  if (query.tiers.includes("possible")) return [];
  return [
    { label: "counting also what is only possible", query: { ...query, tiers: ["shown", "possible"] } },
  ];
}

/** Changes every condition on an entity that is not under a `not`: loosening a denial would make it stricter. */
function mapConditions(
  filter: PaperFilter,
  change: (condition: EntityCondition) => EntityCondition,
): PaperFilter {
  switch (filter.op) {
    case "entity":
      return change(filter);
    case "and":
    case "or":
      return { op: filter.op, of: filter.of.map((part) => mapConditions(part, change)) };
    default:
      return filter;
  }
}
