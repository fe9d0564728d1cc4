import type {
  AuthorCondition,
  ListedCondition,
  PaperCondition,
  TypeCondition,
} from "@methodscape/graph-model";
import { defaultVoices } from "../../analysis/claim-voices.ts";
import { wordsOf } from "../../analysis/filter/match-condition.ts";
import { datesInside, yearInside } from "./compile-dates.ts";
import { compileAffirmed, compileDenied } from "./compile-entity-condition.ts";
import { resultExists } from "./compile-result-condition.ts";
import { certain, choose, type Decision, decided, ranks, seen } from "./condition-ranks.ts";
import type { ConditionScope } from "./condition-scope.ts";
import { entityLabels, rolePattern } from "./graph-names.ts";
import { spoken } from "./spoken-claim.ts";

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
