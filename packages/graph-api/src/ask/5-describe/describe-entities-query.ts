import {
  type Chip,
  type EntityType,
  entityTypes,
  type PaperFilter,
  type QueryOf,
  type RelationType,
  type Role,
  roles,
} from "@methodscape/graph-model";
import { describeFilter, type NameOf, saidRoles } from "./describe-filter.ts";

/** The types in the plural. */
export const typeNames = {
  method: "methods",
  benchmark: "benchmarks",
  dataset: "datasets",
  model: "models",
  concept: "concepts",
} as const satisfies Record<EntityType, string>;

/** How an entity stands in papers, said of the entity. */
const standings = {
  introduces: "introduced",
  uses: "used",
  "evaluates-on": "evaluated on",
  "compares-with": "compared with",
  studies: "studied",
  mentions: "mentioned",
} as const satisfies Record<Role, string>;

const relationWords = {
  "variant-of": "a variant of",
  "based-on": "based on",
  "part-of": "part of",
  "subset-of": "a subset of",
  "family-of": "a member of",
  "trained-on": "trained on",
  "similar-to": "similar to",
} as const satisfies Record<RelationType, string>;

/** A question about entities, part by part. */
export function entitiesChips(query: QueryOf<"entities">, nameOf: NameOf): Chip[] {
  const types =
    query.types.length === entityTypes.length
      ? "anything"
      : query.types.map((type) => typeNames[type]).join(", ");
  const chips: Chip[] = [{ text: types, path: "types" }];
  if (query.related !== undefined) {
    const { entity, types: relations, direction } = query.related;
    const words = relations.map((type) => relationWords[type]).join(" or ");
    const text = direction === "from" ? `that ${nameOf(entity)} is ${words}` : `${words} ${nameOf(entity)}`;
    chips.push({ text, path: "related" });
  }
  for (const key of ["linked", "notLinked"] as const) {
    const condition = query[key];
    if (condition === undefined || (condition.papers === undefined && key === "linked")) continue;
    const where = condition.papers === undefined ? "in any paper" : describePapers(condition.papers, nameOf);
    const not = key === "notLinked" ? "not " : "";
    chips.push({ text: `${not}${describeStanding(condition.roles)} ${where}`, path: key });
  }
  if (query.order === "newest") chips.push({ text: "newest first", path: "order" });
  else if (query.order === "papers" && chips.length === 1)
    chips.push({ text: "most papers first", path: "order" });
  return chips;
}

/** "in the syllabus", "in required readings", "in papers using MCTS". */
function describePapers(papers: PaperFilter, nameOf: NameOf): string {
  const text = describeFilter(papers, nameOf);
  if (papers.op !== "listed") return `in papers ${text}`;
  return papers.section === undefined ? text : `in ${text.replace("reading", "readings")}`;
}

function describeStanding(linked: readonly Role[]): string {
  if (linked.length === roles.length) return "mentioned";
  if (linked.includes("uses") && linked.includes("evaluates-on") && linked.includes("studies"))
    return "covered";
  return saidRoles(linked)
    .map((role) => standings[role])
    .join(" or ");
}
