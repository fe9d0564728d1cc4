import {
  type EntityCondition,
  type PaperCondition,
  type PaperFilter,
  parseQuery,
  type QueryOf,
} from "@methodscape/graph-model";
import { joinConditions } from "../3-conditions/combine-conditions.ts";
import { describeFilter, type NameOf } from "../5-describe/describe-filter.ts";
import { inAnyRole, type LooserQuery, withPossible } from "./looser-query.ts";
import { mapConditions } from "./map-conditions.ts";

/** Mentions count too; then what is only possible; then both; then the name's words in the title; then one condition is dropped, the last first; then any of them will do. */
export function looserPapers(query: QueryOf<"papers">, nameOf: NameOf): LooserQuery[] {
  const { filter } = query;
  if (filter === undefined) return withPossible(query);
  const mentioned = parseQuery({
    ...query,
    filter: mapConditions(filter, inAnyRole),
  });
  const unbound = mapConditions(filter, withoutBound);
  const conditions = filter.op === "and" ? filter.of : [];
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
    ...(conditions.length > 2 ? withoutOne(query, conditions, nameOf) : []),
    ...withAny(query, conditions),
  ];
}

/** One condition less, the last one first. */
function withoutOne(
  query: QueryOf<"papers">,
  conditions: readonly PaperFilter[],
  nameOf: NameOf,
): LooserQuery[] {
  const dropped = conditions.map((left, index): LooserQuery => {
    const rest = conditions.filter((_, other) => other !== index);
    return {
      label: `without “${describeFilter(left, nameOf)}”`,
      query: parseQuery({ ...query, filter: joinConditions("and", rest) }),
    };
  });
  return dropped.reverse();
}

/** Any of the conditions; what is denied is not wanted by itself. */
function withAny(query: QueryOf<"papers">, conditions: readonly PaperFilter[]): LooserQuery[] {
  const wanted = conditions.filter((part) => part.op !== "not");
  if (wanted.length < 2) return [];
  return [
    {
      label: "any of the conditions instead of all",
      query: parseQuery({ ...query, filter: { op: "or", of: wanted } }),
    },
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
