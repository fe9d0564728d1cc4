import type { EntityType, QueryInput } from "@methodscape/graph-model";
import { coveringRoles } from "../../2-tokens/role-phrases.ts";
import type { TokenReader } from "../../2-tokens/token-reader.ts";
import { parseListed } from "../../3-conditions/parse-listed.ts";

type EntitiesInput = Extract<QueryInput, { kind: "entities" }>;

const auxiliaries = ["that", "which", "are", "is", "do", "does", "did", "have", "has", "been"];
const verbs = ["cover", "use", "teach", "mention", "introduce", "evaluate on", "treat", "touch on", "touch"];
const links = ["in", "by", "of", "any", "the", "from", "on", "our", "my"];
const misses = ["miss", "missing", "lack", "leave out", "skip", "omit"];

/** "… no required reading covers", "… not covered by the syllabus", "… the course misses", "… does the syllabus cover". */
export function parseCoverage(reader: TokenReader, types: readonly EntityType[]): EntitiesInput | undefined {
  return reader.attempt(() => {
    while (reader.accept(...auxiliaries));
    const none = reader.accept("no", "none of the", "none of our");
    const not = !none && reader.accept("not", "never", ...misses);
    if (not) while (reader.accept(...verbs, ...links, ...auxiliaries));
    else reader.accept("the", "our", "my");
    const papers = parseListed(reader);
    if (papers === undefined) return undefined;
    reader.accept("do", "does", "did");
    const denied = reader.accept("not", "never");
    const missed = reader.accept(...misses);
    const covered = acceptVerbs(reader) || missed;
    if (!none && !not && !covered) return undefined;
    const condition = { roles: [...coveringRoles], papers };
    const isAbsent = none || not || denied || missed;
    return {
      kind: "entities",
      types: [...types],
      ...(isAbsent ? { notLinked: condition } : { linked: condition }),
    };
  });
}

function acceptVerbs(reader: TokenReader): boolean {
  let any = false;
  while (reader.accept(...verbs)) any = true;
  return any;
}
