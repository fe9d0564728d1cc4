import {
  roles as allRoles,
  type EntityId,
  type EntityType,
  type PaperFilter,
  type QueryInput,
  type Role,
} from "@methodscape/graph-model";
import { conditionsIn } from "../../../analysis/filter/conditions-in.ts";
import { usingRoles } from "../../2-tokens/role-phrases.ts";
import type { TokenReader } from "../../2-tokens/token-reader.ts";
import { parsePaperFilter } from "../../3-conditions/parse-paper-filter.ts";
import type { ParseProblems } from "../../3-conditions/parse-problems.ts";
import { acceptOften } from "./parse-entity-order.ts";

type EntitiesInput = Extract<QueryInput, { kind: "entities" }>;

const auxiliaries = "that,which,are,is,be,were,was,have,has,been,do,does,did".split(",");

/** The role in which a type of entity itself stands, unless the question says otherwise. */
const ownRoles = {
  method: usingRoles,
  model: usingRoles,
  concept: ["introduces", "uses", "studies"],
  dataset: ["introduces", "uses"],
  benchmark: ["introduces", "evaluates-on"],
} as const satisfies Record<EntityType, readonly Role[]>;

/** The roles in which things of some types stand. */
export function rolesOf(types: readonly EntityType[]): Role[] {
  return [...new Set(types.flatMap((type): readonly Role[] => ownRoles[type]))];
}

/** Verbs of which the entities asked for are the object, and their role then; undefined: the role of their type. */
const passives: readonly (readonly [string, readonly Role[] | undefined])[] = [
  ["introduce", ["introduces"]],
  ["propose", ["introduces"]],
  ["release", ["introduces"]],
  ["publish", ["introduces"]],
  ["compare", ["compares-with"]],
  ["study", ["studies"]],
  ["mention", allRoles],
  ["use", undefined],
  ["combine", undefined],
  ["cover", undefined],
  ["teach", undefined],
  ["appear", undefined],
  ["occur", undefined],
];

/**
 * "… are used with MCTS", "… evaluated on miniF2F", "… introduced since 2024". Without any condition ("all methods")
 * everything of the type is asked for, whatever its role.
 */
export function parseLinkedEntities(
  reader: TokenReader,
  types: readonly EntityType[],
  problems: ParseProblems,
): EntitiesInput {
  while (reader.accept(...auxiliaries));
  const denied = reader.accept("not", "never");
  acceptOften(reader);
  const passive = acceptPassive(reader);
  if (passive !== undefined) acceptOften(reader);
  const filter = reader.done ? undefined : parsePaperFilter(reader, problems);
  if (passive === undefined && filter === undefined && !denied)
    return { kind: "entities", types: [...types] };
  const roles = passive?.roles ?? rolesOf(types);
  const except = filter === undefined ? [] : entitiesIn(filter);
  const condition = { roles: [...roles], ...(filter !== undefined && { papers: filter }) };
  return {
    kind: "entities",
    types: [...types],
    ...(denied ? { notLinked: condition } : { linked: condition }),
    ...(except.length > 0 && { except }),
  };
}

/** "… introduced in 2024": the role of the things asked for. "… use GRPO" and "… compared with PPO" speak of the papers instead. */
function acceptPassive(reader: TokenReader): { roles: readonly Role[] | undefined } | undefined {
  const passive = passives.find(([word]) => reader.sees([word]));
  if (passive === undefined || namesFollow(reader)) return undefined;
  if (passive[0] === "compare" && ["with", "to", "against"].some((word) => reader.sees([word], 1)))
    return undefined;
  reader.take();
  reader.accept("together", "along", "jointly", "by");
  return { roles: passive[1] };
}

function namesFollow(reader: TokenReader): boolean {
  let ahead = 1;
  while (["the", "a", "an"].some((word) => reader.sees([word], ahead))) ahead += 1;
  return reader.peek(ahead)?.kind === "name";
}

/** The entities of the conditions are no answer to their own question; each once. */
export function entitiesIn(filter: PaperFilter): EntityId[] {
  const named = conditionsIn(filter).flatMap((condition) =>
    condition.op === "entity" ? [condition.entity] : [],
  );
  return [...new Set(named)];
}
