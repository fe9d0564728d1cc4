import type { DateCondition, PaperFilter } from "@methodscape/graph-model";
import { defaultVoices } from "../../analysis/claim-voices.ts";
import { daysOf } from "../../analysis/filter/match-date.ts";
import {
  type AnchorCondition,
  anchorsOf,
  conditionsOf,
  type FilterTree,
  normaliseFilter,
} from "../../analysis/filter/normalise-filter.ts";
import { authorIndex, authorSearch } from "./author-search.ts";
import { compileCondition } from "./compile-condition.ts";
import { ranks } from "./condition-ranks.ts";
import type { ConditionScope } from "./condition-scope.ts";
import { entityLabels, rolePattern } from "./graph-names.ts";
import { createKinLists } from "./kin-lists.ts";
import type { Parameters } from "./parameters.ts";
import { spoken } from "./spoken-claim.ts";

/**
 * The lines that select the papers which meet a filter, as `paper` and its `rank` (the group, as a number).
 * What they mean is told in analysis/match-filter.ts; both stores are held to it by one suite.
 */
export function compileFilter(
  parameters: Parameters,
  tiers: string,
  filter: PaperFilter | undefined,
): string {
  if (filter === undefined) return `MATCH (paper:Methodscape:Paper)\nWITH paper, ${ranks.direct} AS rank`;
  const tree = normaliseFilter(filter);
  const alone = compileLoneEntity(parameters, tiers, tree);
  if (alone !== undefined) return alone;
  const scope: ConditionScope = { parameters, tiers, kin: createKinLists(tiers) };
  const conditions = conditionsOf(tree);
  const columns = conditions.map(
    ({ condition, negated }, place) => `${compileCondition(scope, condition, negated)} AS rank${place}`,
  );
  const match = compileAnchors(scope, anchorsOf(tree));
  return [
    ...(scope.kin.projections().length === 0 ? [] : [`WITH ${scope.kin.projections().join(",\n     ")}`]),
    match,
    `WITH paper,\n     ${columns.join(",\n     ")}`,
    `WITH paper, ${compileTree(tree, { next: 0 })} AS rank`,
    `WHERE rank < ${ranks.no}`,
  ].join("\n");
}

/** A filter that is one entity in some roles is met by what its links say: no paper has to be asked again. */
function compileLoneEntity(parameters: Parameters, tiers: string, tree: FilterTree): string | undefined {
  if (tree.op !== "condition" || tree.negated || tree.condition.op !== "entity") return undefined;
  const { entity, roles, polarity = "affirmed", voices = defaultVoices, expand } = tree.condition;
  if (expand === true && polarity === "affirmed") return undefined;
  return [
    `MATCH (paper:Methodscape:Paper)-[link:${rolePattern(roles)}]->(:Methodscape {id: ${parameters.add("entity", entity)}})`,
    `WHERE link.polarity = ${parameters.add("polarity", polarity)} AND ${spoken("link", tiers, parameters.add("voices", voices))}`,
    `WITH DISTINCT paper, ${ranks.direct} AS rank`,
  ].join("\n");
}

/**
 * Where the papers come from: what the anchors lead to, or all. The lists of kin stay outside, for what is made
 * distinct must not carry them.
 */
function compileAnchors(scope: ConditionScope, anchors: readonly AnchorCondition[] | undefined): string {
  if (anchors === undefined) return "MATCH (paper:Methodscape:Paper)";
  const matches = [...new Set(anchors.map((anchor) => compileAnchor(scope, anchor)))];
  const branches = matches.map((match) => `  ${match} RETURN DISTINCT paper`).join("\n  UNION\n");
  return `CALL (${scope.kin.names().join(", ")}) {\n${branches}\n}`;
}

function compileAnchor({ parameters, kin }: ConditionScope, anchor: AnchorCondition): string {
  switch (anchor.op) {
    case "source":
      return `MATCH (paper:Methodscape:Paper)-[:LISTED_IN]->(:Methodscape {id: ${parameters.add("source", anchor.source)}})`;
    case "result": {
      const end =
        anchor.benchmark === undefined ? (anchor.model === undefined ? "method" : "model") : "benchmark";
      const relationship = end === "benchmark" ? "ON" : "OF";
      return `MATCH (paper:Methodscape:Paper)-[:REPORTS]->(:Methodscape:Result)-[:${relationship}]->(:Methodscape {id: ${parameters.add(end, anchor[end])}})`;
    }
    case "author": {
      const search = parameters.add("authorSearch", authorSearch(anchor.names));
      const index = parameters.add("authorIndex", authorIndex);
      return `CALL db.index.fulltext.queryNodes(${index}, ${search}) YIELD node AS paper`;
    }
    case "date":
      return `MATCH (paper:Methodscape) WHERE ${datesAround(parameters, anchor)} AND paper:Paper`;
    case "type":
      return `MATCH (paper:Methodscape:Paper)-[:${rolePattern(anchor.roles)}]->(:Methodscape:${entityLabels[anchor.type]})`;
    case "entity": {
      const entity = parameters.add("entity", anchor.entity);
      const from = `(paper:Methodscape:Paper)-[:${rolePattern(anchor.roles)}]->`;
      if (anchor.expand !== true || anchor.polarity === "denied")
        return `MATCH ${from}(:Methodscape {id: ${entity}})`;
      const { variants, subsets } = kin.of(entity);
      return `MATCH ${from}(anchor:Methodscape) WHERE anchor.id IN [${entity}] + ${variants} + ${subsets}`;
    }
  }
}

/** What an index over dates can tell: every date that lies between the two, coarse ones among them, and perhaps some more. */
function datesAround(parameters: Parameters, { from, to }: DateCondition): string {
  const year = from?.slice(0, "2024".length);
  return [
    ...(year === undefined ? [] : [`paper.date >= ${parameters.add("fromYear", year)}`]),
    ...(to === undefined ? [] : [`paper.date <= ${parameters.add("lastDay", daysOf(to).latest)}`]),
  ].join(" AND ");
}

/** Combines the ranks of the conditions, which are numbered from left to right: `and` takes the last, `or` the first. */
function compileTree(tree: FilterTree, counter: { next: number }): string {
  if (tree.op === "condition") {
    const rank = `rank${counter.next}`;
    counter.next += 1;
    return rank;
  }
  const ofParts = tree.of.map((part) => compileTree(part, counter)).join(", ");
  const [start, better] = tree.op === "and" ? [ranks.direct, ">"] : [ranks.no, "<"];
  return `reduce(best = ${start}, rank IN [${ofParts}] | CASE WHEN rank ${better} best THEN rank ELSE best END)`;
}
