import {
  roles as allRoles,
  type EntityCondition,
  type NodeId,
  type PaperFilter,
  type PaperKind,
  type Role,
  type SourceId,
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
      return describeDates({ from: filter.from?.toString(), to: filter.to?.toString() });
    case "type":
      return `${describeRoles(filter)} a ${filter.type}`;
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

const kindNames = {
  paper: "papers in the narrow sense",
  blog: "blog posts",
  video: "videos",
  code: "code",
  book: "books",
  tool: "tools",
} as const satisfies Record<PaperKind, string>;

/** Introducing is using (DESIGN §5.3), so that "using" says both. */
export function saidRoles(roles: readonly Role[]): readonly Role[] {
  return roles.includes("uses") ? roles.filter((role) => role !== "introduces") : roles;
}

function describeRoles(condition: Pick<EntityCondition, "roles" | "polarity">): string {
  const roles = new Set(condition.roles);
  const denied = condition.polarity === "denied" ? "said not to be " : "";
  if (roles.size === allRoles.length) return `${denied}mentioning`;
  if (roles.has("studies") && roles.has("uses")) return `${denied}about`;
  return (
    denied +
    saidRoles(condition.roles)
      .map((role) => roleWords[role])
      .join(" or ")
  );
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
