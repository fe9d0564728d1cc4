import { type EntityType, type PaperFilter, parseQuery, type Query } from "@methodscape/graph-model";
import { conditionsIn } from "../../../analysis/filter/conditions-in.ts";
import type { TokenReader } from "../../2-tokens/token-reader.ts";
import { typeWordAhead } from "../../2-tokens/type-words.ts";
import { combineConditions } from "../../3-conditions/combine-conditions.ts";
import { startOfStretch } from "../../3-conditions/dates/date-steps.ts";
import type { ParseProblems } from "../../3-conditions/parse-problems.ts";
import { parseResultBound } from "../../3-conditions/parse-result-bound.ts";
import { acceptCount } from "../parse-paper-order.ts";
import type { QuestionForm } from "../question-form.ts";
import { parseResultsQuestion } from "../results/parse-results-question.ts";
import { superlatives } from "../results/result-words.ts";
import { parseAskedOf } from "./parse-asked-of.ts";
import { parseCoverage } from "./parse-coverage.ts";
import { acceptEntityOrder, acceptGrowth, growthNote } from "./parse-entity-order.ts";
import { parseLinkedEntities, rolesOf } from "./parse-linked-entities.ts";
import { parseCompany, parseUsedByPapers } from "./parse-together.ts";

const openers = [
  "how many",
  "which",
  "what",
  "show me",
  "show",
  "list",
  "name",
  "give me",
  "find",
  "are there",
  "are",
  "is",
  "be",
  "all",
  "the",
  "any",
  "of",
];
const auxiliaries = "that,which,are,is,be,were,was,have,has,been,do,does,did".split(",");

/** "which methods are used with MCTS", "models evaluated on miniF2F", "most used benchmarks", "benchmarks no required reading covers". */
export const parseEntitiesQuestion: QuestionForm = (reader, problems) => {
  const isAsked = reader.sees(["what"]) || reader.sees(["which"]);
  while (reader.accept(...openers));
  const before = acceptCount(reader);
  const grows = acceptGrowth(reader, "before");
  const order = acceptEntityOrder(reader);
  const limit = before ?? acceptCount(reader);
  const types = parseTypes(reader);
  if (types === undefined) return isAsked ? parseWithoutType(reader, problems) : undefined;
  if (grows || acceptGrowth(reader, "behind")) return parseGrowth(reader, problems, types);
  const read = parseMeasured(reader, problems, types) ?? parseAskedOf(reader, problems, types);
  if (read !== undefined) return read;
  const coverage = parseCoverage(reader, types);
  return (
    (coverage === undefined ? parseUsedByPapers(reader, problems, types) : undefined) ??
    parseQuery({
      ...(coverage ?? parseLinkedEntities(reader, types, problems)),
      ...(order !== undefined && { order }),
      ...(limit !== undefined && { limit }),
    })
  );
};

/** What grows is not counted; what the papers of the time work with most is, and the last year where no time is said. */
function parseGrowth(
  reader: TokenReader,
  problems: ParseProblems,
  types: readonly EntityType[],
): Query | undefined {
  const { newest } = reader.asked;
  const asked = parseQuery(parseLinkedEntities(reader, types, problems));
  const met = asked.linked?.papers;
  const isDated = met !== undefined && conditionsIn(met).some(({ op }) => op === "date" || op === "year");
  if (newest === undefined && !isDated) return undefined;
  const lastYear: readonly PaperFilter[] =
    isDated || newest === undefined
      ? []
      : [{ op: "date", from: startOfStretch(newest, 1, "year"), to: newest }];
  const papers = combineConditions([[...(met === undefined ? [] : [met]), ...lastYear]]);
  problems.notes.push(growthNote);
  return parseQuery({
    ...asked,
    linked: { roles: asked.linked?.roles ?? rolesOf(types), ...(papers !== undefined && { papers }) },
  });
}

/** "What is DPO evaluated on", "what goes well with RAG", "what do papers on GSM8K use". */
function parseWithoutType(reader: TokenReader, problems: ParseProblems): Query | "unresolved" | undefined {
  return (
    parseAskedOf(reader, problems, undefined) ??
    parseCompany(reader, problems) ??
    parseUsedByPapers(reader, problems, undefined)
  );
}

/** "methods", "methods and models". */
function parseTypes(reader: TokenReader): readonly EntityType[] | undefined {
  const first = typeWordAhead(reader, 0);
  if (first === undefined) return undefined;
  reader.take();
  const types = [first];
  while ([",", "and", "or"].some((joint) => reader.sees([joint]))) {
    const next = typeWordAhead(reader, 1);
    if (next === undefined) break;
    types.push(next);
    reader.take(2);
  }
  return types;
}

/** "which models score above 60% on MATH", "which model is best on GSM8K": asks for results of the whole type. */
function parseMeasured(
  reader: TokenReader,
  problems: ParseProblems,
  [type]: readonly EntityType[],
): Query | "unresolved" | undefined {
  if (type !== "model" && type !== "method") return undefined;
  return reader.attempt(() => {
    while (reader.accept(...auxiliaries, "the"));
    if (superlatives.some((word) => reader.sees([word]))) return parseResultsQuestion(reader, problems);
    const bound = parseResultBound(reader, problems);
    if (bound === undefined || !reader.done) return undefined;
    const { op: _, ...measured } = bound;
    return parseQuery({ kind: "results", ...measured });
  });
}
