import type { EntityType, PaperFilter, Role } from "@methodscape/graph-model";
import { type RolePhrase, rolesFor } from "./role-phrases.ts";
import type { TokenReader } from "./token-reader.ts";
import { typeWordAhead } from "./type-words.ts";

const articles = ["a", "an", "any", "some", "the", "new", "novel", "own", "another", "other", "their"];
/** Phrases behind which a type may stand for all that are of it. */
const labels: ReadonlySet<string> = new Set([
  "using",
  "introducing",
  "comparing with",
  "evaluated on",
  "trained on",
]);

/** Reads "(introducing) a new benchmark", "(without) a dataset", "(use) any model", with no name beside the noun. */
export function parseTypeCondition(
  reader: TokenReader,
  phrase: RolePhrase | undefined,
): PaperFilter | undefined {
  if (phrase === undefined || !labels.has(phrase.label)) return undefined;
  let ahead = 0;
  while (articles.some((word) => reader.sees([word], ahead))) ahead += 1;
  const type = typeWordAhead(reader, ahead);
  if (type === undefined || reader.peek(ahead + 1)?.kind === "name") return undefined;
  reader.take(ahead + 1);
  return { op: "type", type, roles: rolesOfType(phrase, type) };
}

/** A paper uses a benchmark by evaluating on it. */
function rolesOfType(phrase: RolePhrase, type: EntityType): readonly Role[] {
  const roles = rolesFor(phrase, type);
  const isMeasured = type === "benchmark" || type === "dataset";
  return isMeasured && phrase.label === "using" ? [...new Set([...roles, "evaluates-on" as const])] : roles;
}
