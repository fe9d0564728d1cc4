import {
  type EntityId,
  type EntityType,
  type PaperFilter,
  parseQuery,
  type Query,
  type Role,
} from "@methodscape/graph-model";
import { atEnd } from "../../2-tokens/at-end.ts";
import { comparingVerbs, usingRoles } from "../../2-tokens/role-phrases.ts";
import type { TokenReader } from "../../2-tokens/token-reader.ts";
import { chooseReading, type ParseProblems } from "../../3-conditions/parse-problems.ts";

/** What a verb says of the things asked for: their role, or undefined for a relation of training. */
type AskedVerb = readonly [words: string, roles: readonly Role[] | undefined];

/** Verbs behind a name. */
const verbs: readonly AskedVerb[] = [
  ["evaluate on", ["evaluates-on"]],
  ["evaluate", ["evaluates-on"]],
  ["test on", ["evaluates-on"]],
  ["benchmark on", ["evaluates-on"]],
  ["measure on", ["evaluates-on"]],
  ["report on", ["evaluates-on"]],
  ...comparingVerbs.map((verb) => [verb, ["compares-with"]] as const),
  ["use with", usingRoles],
  ["combine with", usingRoles],
  ["use together with", usingRoles],
  ["train on", undefined],
];

const purposes: readonly AskedVerb[] = [
  ["use to train", undefined],
  ["use for train", undefined],
  ["to train", undefined],
  ["use to evaluate", ["evaluates-on"]],
  ["use for evaluate", ["evaluates-on"]],
  ["use to test", ["evaluates-on"]],
  ["to evaluate", ["evaluates-on"]],
];

/** The types that "what" asks for, by role. */
function typesFor(roles: readonly Role[] | undefined): readonly EntityType[] {
  if (roles === undefined) return ["dataset"];
  if (roles.includes("evaluates-on")) return ["benchmark", "dataset"];
  return roles.includes("compares-with") ? ["method", "model"] : ["method", "model", "dataset"];
}

/** "(benchmarks) is DPO evaluated on", "(datasets) used to train Qwen2.5-Math", "(methods) does DeepSeek-R1 use"; "what" asks for the types that fit the verb. */
export function parseAskedOf(
  reader: TokenReader,
  problems: ParseProblems,
  types: readonly EntityType[] | undefined,
): Query | "unresolved" | undefined {
  return (
    reader.attempt(() => parseNameThenVerb(reader, problems, types)) ??
    reader.attempt(() => parsePurpose(reader, problems, types))
  );
}

function parseNameThenVerb(
  reader: TokenReader,
  problems: ParseProblems,
  types: readonly EntityType[] | undefined,
): Query | "unresolved" | undefined {
  reader.accept("that");
  const active = reader.accept("do", "does", "did");
  while (reader.accept("is", "are", "was", "were", "has", "have", "the"));
  const name = reader.peek();
  if (name?.kind !== "name") return undefined;
  reader.take();
  while (reader.accept("is", "are", "was", "were", "been", "has", "have"));
  if (active && reader.accept("use"))
    return atEnd(reader, "together", "itself")
      ? usedBy(chooseReading(name, problems)?.id, types ?? typesFor(usingRoles))
      : undefined;
  const verb = verbs.find(([text]) => reader.accept(text));
  if (verb === undefined || !atEnd(reader, "together", "itself")) return undefined;
  return askedOf(chooseReading(name, problems)?.id, verb[1], types ?? typesFor(verb[1]));
}

function parsePurpose(
  reader: TokenReader,
  problems: ParseProblems,
  types: readonly EntityType[] | undefined,
): Query | "unresolved" | undefined {
  while (reader.accept("that", "is", "are", "was", "were"));
  const purpose = purposes.find(([text]) => reader.accept(text));
  reader.accept("the");
  const name = reader.peek();
  if (purpose === undefined || name?.kind !== "name") return undefined;
  reader.take();
  reader.accept("on");
  if (!atEnd(reader, "together", "itself")) return undefined;
  return askedOf(chooseReading(name, problems)?.id, purpose[1], types ?? typesFor(purpose[1]));
}

/** "What does DeepSeek-R1 use": what the paper uses that brings it. */
function usedBy(entity: EntityId | undefined, types: readonly EntityType[]): Query | "unresolved" {
  if (entity === undefined) return "unresolved";
  const papers: PaperFilter = { op: "entity", entity, roles: ["introduces"] };
  return parseQuery({
    kind: "entities",
    types: [...types],
    linked: { roles: ["uses"], papers },
    except: [entity],
  });
}

function askedOf(
  entity: EntityId | undefined,
  roles: readonly Role[] | undefined,
  types: readonly EntityType[],
): Query | "unresolved" {
  if (entity === undefined) return "unresolved";
  if (roles === undefined) {
    return parseQuery({
      kind: "entities",
      types: [...types],
      related: { entity, types: ["trained-on"], direction: "from" },
      order: "name",
    });
  }
  const papers = { op: "entity", entity, roles: [...usingRoles], expand: true } as const;
  return parseQuery({
    kind: "entities",
    types: [...types],
    linked: { roles: [...roles], papers },
    except: [entity],
  });
}
