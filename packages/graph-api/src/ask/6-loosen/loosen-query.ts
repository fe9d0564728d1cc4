import {
  type EntityCondition,
  type PaperCondition,
  type PaperFilter,
  parseQuery,
  type Query,
  type QueryOf,
  type RelationType,
  roles,
  tiers,
} from "@methodscape/graph-model";
import { joinConditions } from "../3-conditions/combine-conditions.ts";
import { describeFilter, type NameOf } from "../5-describe/describe-filter.ts";
import { mapConditions } from "./map-conditions.ts";

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
      return looserEntities(query);
    default:
      return [];
  }
}

/** Mentions count too; then what is only possible; then both; then the name's words in the title; then one condition is dropped, the last first; then any of them will do. */
function looserPapers(query: QueryOf<"papers">, nameOf: NameOf): LooserQuery[] {
  const { filter } = query;
  if (filter === undefined) return withPossible(query);
  const mentioned = parseQuery({
    ...query,
    filter: mapConditions(filter, inAnyRole),
  });
  const unbound = mapConditions(filter, withoutBound);
  const conditions = filter.op === "and" ? filter.of : [];
  const dropped = conditions.map((left, index): LooserQuery => {
    const rest = conditions.filter((_, other) => other !== index);
    return {
      label: `without “${describeFilter(left, nameOf)}”`,
      query: parseQuery({ ...query, filter: joinConditions("and", rest) }),
    };
  });
  const wanted = conditions.filter((part) => part.op !== "not");
  return [
    { label: "counting papers that only mention the names", query: mentioned },
    ...withPossible(query),
    ...withPossible(mentioned).map(({ query: looser }) => ({
      label: "counting also mentions that are only possible",
      query: looser,
    })),
    ...(JSON.stringify(unbound) === JSON.stringify(filter)
      ? []
      : [{ label: "whatever the value", query: parseQuery({ ...query, filter: unbound }) }]),
    ...inTitle(query, filter, nameOf),
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

/** A name of which no claim says what was asked may still stand in titles, word for word. Of several names the titles would have to hold all: then it is not offered. */
function inTitle(query: QueryOf<"papers">, filter: PaperFilter, nameOf: NameOf): LooserQuery[] {
  const named: EntityCondition[] = [];
  mapConditions(filter, (condition) => {
    if (condition.op === "entity") named.push(condition);
    return condition;
  });
  const [only] = named;
  if (only === undefined || named.length > 1) return [];
  const text = nameOf(only.entity);
  const titled = mapConditions(filter, (condition) =>
    condition === only ? { op: "text", text } : condition,
  );
  return [
    { label: `with the words “${text}” in the title`, query: parseQuery({ ...query, filter: titled }) },
  ];
}

function withoutBound(condition: PaperCondition): PaperCondition {
  if (condition.op !== "result") return condition;
  const { minimum: _least, maximum: _most, exclusive: _bound, ...unbound } = condition;
  return unbound;
}

/** Members of a family beside what grew out of it; then what is only possible; then in papers that only mention the names, too. */
function looserEntities(query: QueryOf<"entities">): LooserQuery[] {
  const { related, linked } = query;
  const options: LooserQuery[] = [];
  if (related?.direction === "to" && !related.types.includes("family-of")) {
    const types: RelationType[] = [...related.types, "family-of"];
    options.push({
      label: "with the members of its family",
      query: parseQuery({ ...query, related: { ...related, types } }),
    });
  }
  options.push(...withPossible(query));
  if (linked?.papers !== undefined) {
    const papers = mapConditions(linked.papers, inAnyRole);
    options.push({
      label: "in papers that only mention the names, counting also what is only possible",
      query: parseQuery({ ...query, linked: { ...linked, papers }, tiers: [...tiers] }),
    });
  }
  return options;
}

function inAnyRole(condition: PaperCondition): PaperCondition {
  return condition.op === "entity" ? { ...condition, roles: [...roles] } : condition;
}

/** Whatever the protocol; then without the bound; then whatever the measure, in which no bound of another one holds; then by any system; then what is only possible. */
function looserResults(query: QueryOf<"results">): LooserQuery[] {
  const { protocol, minimum, maximum, exclusive: _, ...unbound } = query;
  const options: LooserQuery[] = [];
  if (protocol !== undefined) {
    const { protocol: _asked, ...any } = query;
    options.push({ label: "under any protocol", query: parseQuery(any) });
  }
  if (minimum !== undefined || maximum !== undefined)
    options.push({ label: "whatever the value", query: parseQuery(unbound) });
  if (query.people === true) {
    const { people: _people, ...byAnybody } = query;
    options.push({ label: "by systems too", query: parseQuery(byAnybody) });
  }
  if (query.metric !== undefined) {
    const { metric: _named, ...measured } = unbound;
    options.push({ label: "whatever the measure", query: parseQuery(measured) });
  }
  if (query.benchmark !== undefined && (query.model !== undefined || query.method !== undefined)) {
    const { model: _model, method: _method, ...anySystem } = query;
    options.push({ label: "by any system", query: parseQuery(anySystem) });
  }
  return [...options, ...withPossible(query)];
}

function withPossible(query: LooserQuery["query"]): LooserQuery[] {
  if (query.tiers.includes("possible")) return [];
  return [
    { label: "counting also what is only possible", query: { ...query, tiers: ["shown", "possible"] } },
  ];
}
