import { type EntityType, parseQuery, type QueryOf, type Role } from "@methodscape/graph-model";
import { comparingVerbs, coveringRoles } from "../../2-tokens/role-phrases.ts";
import type { TokenReader } from "../../2-tokens/token-reader.ts";
import { parsePaperFilter } from "../../3-conditions/parse-paper-filter.ts";
import type { ParseProblems } from "../../3-conditions/parse-problems.ts";
import { entitiesIn, parseLinkedEntities, rolesOf } from "./parse-linked-entities.ts";

/** What "what" may ask for where it is used together with something. */
const usedTypes: readonly EntityType[] = ["method", "model", "benchmark", "dataset"];
const company = ["use", "combine", "pair", "go", "appear", "occur", "work", "couple"];
const manner = [
  "well",
  "often",
  "together",
  "along",
  "commonly",
  "usually",
  "most often",
  "frequently",
  "jointly",
];
const behindCompany = ["with", "alongside", "beside"];

/** Verbs at the end of a question, and the role of what they ask for; undefined: the role of its type. */
const closings: readonly (readonly [string, readonly Role[] | undefined])[] = [
  ["use", undefined],
  ["evaluate on", ["evaluates-on"]],
  ["test on", ["evaluates-on"]],
  ...comparingVerbs.map((verb) => [verb, ["compares-with"]] as const),
  ["introduce", ["introduces"]],
  ["propose", ["introduces"]],
  ["develop", ["introduces"]],
  ["release", ["introduces"]],
  ["study", ["studies"]],
  ["cover", coveringRoles],
  ["teach", coveringRoles],
  ["include", coveringRoles],
  ["work on", ["introduces", "uses", "studies"]],
];

/** "(what) is used together with MCTS", "(what) goes well with RAG"; the opening "what is" has been taken. */
export function parseCompany(reader: TokenReader, problems: ParseProblems): QueryOf<"entities"> | undefined {
  return reader.attempt(() => {
    reader.accept("else");
    while (reader.accept("is", "are", "be", "get", ...manner));
    if (!reader.accept(...company)) return undefined;
    while (reader.accept(...manner));
    if (!behindCompany.some((word) => reader.sees([word]))) return undefined;
    return parseQuery(parseLinkedEntities(reader, usedTypes, problems));
  });
}

/** "(benchmarks) do DPO papers use", "(what) do papers on GSM8K use", "(methods) does Ada Lee use": a verb at the end. */
export function parseUsedByPapers(
  reader: TokenReader,
  problems: ParseProblems,
  types: readonly EntityType[] | undefined,
): QueryOf<"entities"> | undefined {
  return reader.attempt(() => {
    reader.accept("else");
    if (!reader.accept("do", "does", "did", "have", "has")) return undefined;
    const closing = closingOf(reader);
    if (closing === undefined) return undefined;
    const { verb, said, denied } = closing;
    const words = denied ? `not ${verb}` : verb;
    const papers = parsePaperFilter(reader, problems, words);
    if (papers === undefined || !reader.accept(words)) return undefined;
    while (reader.accept("?", "together"));
    const asked = types ?? usedTypes;
    const roles = said ?? rolesOf(asked);
    const except = entitiesIn(papers);
    return parseQuery({
      kind: "entities",
      types: [...asked],
      [denied ? "notLinked" : "linked"]: { roles: [...roles], papers },
      ...(except.length > 0 && { except }),
    });
  });
}

/** The verb with which the question ends, and whether it is denied. */
interface Closing {
  readonly verb: string;
  readonly said: readonly Role[] | undefined;
  readonly denied: boolean;
}

function closingOf(reader: TokenReader): Closing | undefined {
  let end = 0;
  while (reader.peek(end) !== undefined) end += 1;
  while (end > 0 && reader.sees(["?"], end - 1)) end -= 1;
  for (const [verb, said] of closings) {
    const start = end - verb.split(" ").length;
    if (start > 0 && reader.sees(verb.split(" "), start))
      return { verb, said, denied: reader.sees(["not"], start - 1) };
  }
  return undefined;
}
