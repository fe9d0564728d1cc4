import type {
  AuthorCondition,
  DateCondition,
  EntityCondition,
  ListedCondition,
  PaperCondition,
  ResultCondition,
  TypeCondition,
  YearCondition,
} from "@methodscape/graph-model";
import { defaultVoices } from "../../analysis/claim-voices.ts";
import { wordsOf } from "../../analysis/filter/match-condition.ts";
import { daysOf, openDates } from "../../analysis/filter/match-date.ts";
import { entityLabels, rolePattern } from "./graph-names.ts";
import type { KinLists } from "./kin-lists.ts";
import type { Parameters } from "./parameters.ts";

/** What a condition may refer to: the statement's values, the list of tiers, and the lists of kin. */
export interface ConditionScope {
  readonly parameters: Parameters;
  readonly tiers: string;
  readonly kin: KinLists;
}

/** A group as a number that can be compared: its place in `groups`, or 9 for a paper that does not meet the condition. */
export const ranks = { direct: 0, variant: 1, subset: 2, denied: 3, notSeen: 4, no: 9 } as const;

/** An expression over `paper` that gives the rank of one condition, perhaps under `not`. */
export function compileCondition(scope: ConditionScope, condition: PaperCondition, negated: boolean): string {
  switch (condition.op) {
    case "entity":
      return negated ? compileDenied(scope, condition) : compileAffirmed(scope, condition);
    case "result":
      return seen(resultExists(scope, condition), negated);
    case "year":
      return choose(
        ["paper.year IS NULL", negated ? ranks.notSeen : ranks.no],
        certain(yearInside(scope, condition), negated),
      );
    case "type":
      return seen(typeExists(scope, condition), negated);
    case "date":
      return decided(datesInside(scope, condition), negated);
    case "author":
      return decided(writtenBy(scope, condition), negated);
    case "kind":
      return certain(`paper.kind = ${scope.parameters.add("kind", condition.kind)}`, negated);
    case "listed":
      return certain(listed(scope, condition), negated);
    case "source":
      return certain(
        `EXISTS { (paper)-[:LISTED_IN]->(:Methodscape {id: ${scope.parameters.add("source", condition.source)}}) }`,
        negated,
      );
    case "text":
      return certain(
        `all(word IN ${scope.parameters.add("words", wordsOf(condition.text))} WHERE paper.titleKey CONTAINS word)`,
        negated,
      );
  }
}

function compileAffirmed(scope: ConditionScope, condition: EntityCondition): string {
  const entity = scope.parameters.add("entity", condition.entity);
  const polarity = condition.polarity ?? "affirmed";
  const direct = linkExists(scope, condition, polarity, `entity.id = ${entity}`);
  if (condition.expand !== true || polarity !== "affirmed") return choose([direct, ranks.direct], ranks.no);
  const kin = scope.kin.of(entity);
  return choose(
    [direct, ranks.direct],
    [linkExists(scope, condition, polarity, `entity.id IN ${kin.variants}`), ranks.variant],
    [linkExists(scope, condition, polarity, `entity.id IN ${kin.subsets}`), ranks.subset],
    ranks.no,
  );
}

function compileDenied(scope: ConditionScope, condition: EntityCondition): string {
  const asked = condition.polarity ?? "affirmed";
  const opposite = asked === "affirmed" ? "denied" : "affirmed";
  const itself = `entity.id = ${scope.parameters.add("entity", condition.entity)}`;
  return choose(
    [linkExists(scope, condition, asked, itself), ranks.no],
    [linkExists(scope, condition, opposite, itself), ranks.denied],
    ranks.notSeen,
  );
}

function linkExists(
  scope: ConditionScope,
  condition: EntityCondition,
  polarity: string,
  entity: string,
): string {
  const voices = scope.parameters.add("voices", condition.voices ?? defaultVoices);
  const where = `${entity} AND link.polarity = ${scope.parameters.add("polarity", polarity)} AND ${spoken("link", scope.tiers, voices)}`;
  return `EXISTS { MATCH (paper)-[link:${rolePattern(condition.roles)}]->(entity:Methodscape) WHERE ${where} }`;
}

/** That a claim is of the tiers and speaks with one of the voices. */
export function spoken(claim: string, tiers: string, voices: string): string {
  return `${claim}.tier IN ${tiers} AND any(voice IN ${claim}.voices WHERE voice IN ${voices})`;
}

function resultExists(scope: ConditionScope, condition: ResultCondition): string {
  const { parameters, tiers } = scope;
  const where = [spoken("result", tiers, parameters.add("voices", defaultVoices))];
  for (const end of ["benchmark", "model", "method", "metric"] as const) {
    if (condition[end] !== undefined) where.push(`result.${end} = ${parameters.add(end, condition[end])}`);
  }
  if (condition.minimum !== undefined || condition.maximum !== undefined)
    where.push("NOT result.gain", ...bounds(parameters, condition));
  return `EXISTS { MATCH (paper)-[:REPORTS]->(result:Methodscape) WHERE ${where.join(" AND ")} }`;
}

/** The bounds on a result's value, as comparisons; a value that is itself no more than a bound lies within none, nor does one of people. */
export function bounds(
  parameters: Parameters,
  query: {
    readonly minimum?: number | undefined;
    readonly maximum?: number | undefined;
    readonly exclusive?: boolean | undefined;
  },
): readonly string[] {
  const or = query.exclusive === true ? "" : "=";
  const isOpen = query.minimum === undefined && query.maximum === undefined;
  return [
    ...(isOpen ? [] : ["result.bound IS NULL", "result.people IS NULL"]),
    ...(query.minimum === undefined
      ? []
      : [`result.value >${or} ${parameters.add("minimum", query.minimum)}`]),
    ...(query.maximum === undefined
      ? []
      : [`result.value <${or} ${parameters.add("maximum", query.maximum)}`]),
  ];
}

/** Whether it holds, and whether it is known where it does not. */
interface Decision {
  readonly holds: string;
  readonly known: string;
}

function decided({ holds, known }: Decision, negated: boolean): string {
  if (!negated) return choose([holds, ranks.direct], ranks.no);
  return choose([holds, ranks.no], [known, ranks.direct], ranks.notSeen);
}

function yearInside({ parameters }: ConditionScope, { from, to }: YearCondition): string {
  const sides = [
    ...(from === undefined ? [] : [`paper.year >= ${parameters.add("from", from)}`]),
    ...(to === undefined ? [] : [`paper.year <= ${parameters.add("to", to)}`]),
  ];
  return sides.length === 0 ? "true" : sides.join(" AND ");
}

/** As match-date.ts has it: a date means all days from its earliest to its latest. */
function datesInside({ parameters }: ConditionScope, { from, to }: DateCondition): Decision {
  const filledUp = (name: keyof typeof openDates) =>
    `paper.date + substring(${parameters.add(name, openDates[name])}, size(paper.date))`;
  const earliest = filledUp("earliest");
  const latest = filledUp("latest");
  const first = from === undefined ? undefined : parameters.add("from", daysOf(from).earliest);
  const last = to === undefined ? undefined : parameters.add("to", daysOf(to).latest);
  const inside = [
    "paper.year IS NOT NULL",
    ...(first === undefined ? [] : [`${earliest} >= ${first}`]),
    ...(last === undefined ? [] : [`${latest} <= ${last}`]),
  ];
  const outside = [
    ...(first === undefined ? [] : [`${latest} < ${first}`]),
    ...(last === undefined ? [] : [`${earliest} > ${last}`]),
  ];
  return {
    holds: inside.join(" AND "),
    known: outside.length === 0 ? "false" : `paper.year IS NOT NULL AND (${outside.join(" OR ")})`,
  };
}

function writtenBy({ parameters }: ConditionScope, { names }: AuthorCondition): Decision {
  const asked = parameters.add("authors", names);
  return {
    holds: `any(author IN paper.authors WHERE author IN ${asked})`,
    known: "size(paper.authors) > 0 AND size(paper.authors) >= coalesce(paper.authorCount, 0)",
  };
}

function typeExists({ parameters, tiers }: ConditionScope, { type, roles }: TypeCondition): string {
  const where = `link.polarity = 'affirmed' AND ${spoken("link", tiers, parameters.add("voices", defaultVoices))}`;
  return `EXISTS { MATCH (paper)-[link:${rolePattern(roles)}]->(:Methodscape:${entityLabels[type]}) WHERE ${where} }`;
}

function listed({ parameters }: ConditionScope, condition: ListedCondition): string {
  const where = [`source.kind = ${parameters.add("kind", condition.in)}`];
  if (condition.section !== undefined)
    where.push(`reading.section = ${parameters.add("section", condition.section)}`);
  if (condition.course !== undefined)
    where.push(`source.course = ${parameters.add("course", condition.course)}`);
  const here = `EXISTS { MATCH (paper)-[reading:LISTED_IN]->(source:Methodscape) WHERE ${where.join(" AND ")} }`;
  if (condition.in === "syllabus") return here;
  return `(${here} AND NOT EXISTS { MATCH (paper)-[:LISTED_IN]->(source:Methodscape) WHERE source.kind = 'syllabus' })`;
}

/** What is not said may hold all the same. */
function seen(exists: string, negated: boolean): string {
  return negated ? choose([exists, ranks.no], ranks.notSeen) : choose([exists, ranks.direct], ranks.no);
}

function certain(holds: string, negated: boolean): string {
  return negated ? choose([holds, ranks.no], ranks.direct) : choose([holds, ranks.direct], ranks.no);
}

type Otherwise = string | number;

/** `CASE WHEN … THEN … ELSE … END`: the last argument is what else. */
export function choose(...cases: readonly [...(readonly [when: string, then: number])[], Otherwise]): string {
  const otherwise = cases.at(-1);
  const whens = cases
    .slice(0, -1)
    .map((pair) => (Array.isArray(pair) ? `WHEN ${pair[0]} THEN ${pair[1]}` : ""));
  return `CASE ${whens.join("\n       ")} ELSE ${String(otherwise)} END`;
}
