import type { EntityType, Role } from "@methodscape/graph-model";
import { type RolePhrase, rolesFor } from "../2-tokens/role-phrases.ts";
import type { TokenReader } from "../2-tokens/token-reader.ts";
import { typeWordAhead } from "../2-tokens/type-words.ts";
import { joinConditions } from "./combine-conditions.ts";
import type { NamedCondition } from "./parse-named-condition.ts";

const articles = [
  "a",
  "an",
  "any",
  "some",
  "both",
  "either",
  "the",
  "new",
  "novel",
  "own",
  "another",
  "other",
  "their",
];
/** Phrases behind which a type may stand for all that are of it. */
const labels: ReadonlySet<string> = new Set([
  "using",
  "introducing",
  "comparing with",
  "evaluated on",
  "trained on",
]);

/** Reads "(introducing) a new benchmark", "(without) a dataset", "(use) any model", "a model and a benchmark", with no name beside the noun. */
export function parseTypeCondition(
  reader: TokenReader,
  phrase: RolePhrase | undefined,
): NamedCondition | undefined {
  if (phrase === undefined || !labels.has(phrase.label)) return undefined;
  const first = takeType(reader, 0);
  if (first === undefined) return undefined;
  const types = [first];
  let op: "and" | "or" = "and";
  for (;;) {
    const comma = Number(reader.sees([","]));
    const joint = ["and", "or"].find((word) => reader.sees([word], comma));
    const length = comma + Number(joint !== undefined);
    const next = length === 0 ? undefined : takeType(reader, length);
    if (next === undefined) break;
    if (joint === "or") op = "or";
    types.push(next);
  }
  const filter = joinConditions(
    op,
    types.map((type) => ({ op: "type", type, roles: rolesOfType(phrase, type) })),
  );
  return { filter, phrase };
}

/** Takes "a new benchmark" that stands so far ahead, with what stands in front of it, where no name follows. */
function takeType(reader: TokenReader, from: number): EntityType | undefined {
  let ahead = from;
  while (articles.some((word) => reader.sees([word], ahead))) ahead += 1;
  const type = typeWordAhead(reader, ahead);
  if (type === undefined || reader.peek(ahead + 1)?.kind === "name") return undefined;
  reader.take(ahead + 1);
  return type;
}

/** A paper uses a benchmark by evaluating on it. */
function rolesOfType(phrase: RolePhrase, type: EntityType): readonly Role[] {
  const roles = rolesFor(phrase, type);
  const isMeasured = type === "benchmark" || type === "dataset";
  return isMeasured && phrase.label === "using" ? [...new Set([...roles, "evaluates-on" as const])] : roles;
}
