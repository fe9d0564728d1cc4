import { parseQuery, type Query, type QueryOf, type RelationType, tiers } from "@methodscape/graph-model";
import type { NameOf } from "../5-describe/describe-filter.ts";
import { looserPapers } from "./loosen-papers.ts";
import { inAnyRole, type LooserQuery, withPossible } from "./looser-query.ts";
import { mapConditions } from "./map-conditions.ts";

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
