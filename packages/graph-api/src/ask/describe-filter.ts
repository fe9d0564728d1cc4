import type {
  EntityCondition,
  EntityType,
  NodeId,
  PaperFilter,
  PaperKind,
  Role,
  SourceId,
} from "@methodscape/graph-model";
import { describeDates } from "./describe-dates.ts";

/** Gives the name of a node or source, as a chip shows it. */
export type NameOf = (id: NodeId | SourceId) => string;

/** A filter in words: "using Process Reward Model", "not using GPT-4", "MATH above 60". */
export function describeFilter(filter: PaperFilter, nameOf: NameOf): string {
  switch (filter.op) {
    case "entity":
      return `${describeRoles(filter)} ${nameOf(filter.entity)}`;
    case "year":
      return describeYears(filter.from, filter.to);
    case "type":
      return `${describeRoles(filter)} ${typesWithArticle[filter.type]}`;
    case "date":
      return describeDates(filter);
    case "author":
      return `by ${filter.names.join(" or ")}`;
    case "kind":
      return kindNames[filter.kind];
    case "listed":
      return describeListed(filter.in, filter.section, filter.course);
    case "source":
      return `in ${nameOf(filter.source)}`;
    case "text":
      return `“${filter.text}” in the title`;
    case "result": {
      const system = [filter.benchmark, filter.model, filter.method]
        .filter((id) => id !== undefined)
        .map(nameOf);
      return [system.join(", "), filter.metric ?? "", describeBound(filter)]
        .filter((text) => text !== "")
        .join(" ");
    }
    case "not":
      return filter.of.op === "or" && filter.of.of.length === 2
        ? `neither ${filter.of.of.map((part) => describeFilter(part, nameOf)).join(" nor ")}`
        : `not ${describePart(filter.of, nameOf)}`;
    case "and":
      return filter.of.map((part) => describePart(part, nameOf)).join(" and ");
    case "or":
      return filter.of.map((part) => describePart(part, nameOf)).join(" or ");
  }
}

/** A part within a larger filter: brackets show what belongs together. */
function describePart(filter: PaperFilter, nameOf: NameOf): string {
  const text = describeFilter(filter, nameOf);
  return filter.op === "and" || filter.op === "or" ? `(${text})` : text;
}

const roleWords = {
  introduces: "introducing",
  uses: "using",
  "evaluates-on": "evaluated on",
  "compares-with": "comparing with",
  studies: "studying",
  mentions: "mentioning",
} as const satisfies Record<Role, string>;

const typesWithArticle = {
  method: "a method",
  benchmark: "a benchmark",
  dataset: "a dataset",
  model: "a model",
  concept: "a concept",
} as const satisfies Record<EntityType, string>;

const kindNames = {
  paper: "papers in the narrow sense",
  blog: "blog posts",
  video: "videos",
  code: "code",
  book: "books",
  tool: "tools",
} as const satisfies Record<PaperKind, string>;

function describeRoles(condition: Pick<EntityCondition, "roles" | "polarity">): string {
  const roles = new Set(condition.roles);
  const denied = condition.polarity === "denied" ? "said not to be " : "";
  if (roles.size === 6) return `${denied}mentioning`;
  if (roles.has("studies") && roles.has("uses")) return `${denied}about`;
  // Using means introduces or uses (DESIGN §5.3): one word for both.
  if (roles.has("uses") && roles.has("introduces") && roles.size === 2) return `${denied}using`;
  if (roles.has("uses") && roles.has("evaluates-on") && roles.size === 3)
    return `${denied}using or evaluated on`;
  if (roles.has("uses") && roles.has("compares-with") && roles.size === 3)
    return `${denied}using or comparing with`;
  return denied + condition.roles.map((role) => roleWords[role]).join(" or ");
}

function describeYears(from: number | undefined, to: number | undefined): string {
  if (from !== undefined && from === to) return `in ${from}`;
  if (from !== undefined && to !== undefined) return `from ${from} to ${to}`;
  return from !== undefined ? `since ${from}` : `until ${to}`;
}

function describeListed(
  place: "syllabus" | "field",
  section: string | undefined,
  course: string | undefined,
): string {
  const of = course === undefined ? "" : ` of ${course}`;
  if (place === "field") return `outside the syllabus${of}`;
  return section === undefined ? `in the syllabus${of}` : `${section} reading${of}`;
}

/** "above 60", "at least 80, at most 90"; "results" without a bound. */
export function describeBound(bound: {
  minimum?: number | undefined;
  maximum?: number | undefined;
  exclusive?: boolean | undefined;
}): string {
  const parts: string[] = [];
  if (bound.minimum !== undefined)
    parts.push(`${bound.exclusive === true ? "above" : "at least"} ${bound.minimum}`);
  if (bound.maximum !== undefined)
    parts.push(`${bound.exclusive === true ? "below" : "at most"} ${bound.maximum}`);
  return parts.length === 0 ? "results" : parts.join(", ");
}
