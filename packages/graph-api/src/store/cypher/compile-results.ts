import { type Cypher, lowerIsBetterPattern, type QueryOf } from "@methodscape/graph-model";
import { protocolParts } from "../../analysis/meets-protocol.ts";
import { compileFilter } from "./compile-filter.ts";
import { bounds } from "./compile-result-condition.ts";
import { choose, ranks } from "./condition-ranks.ts";
import { createKinLists, type KinLists } from "./kin-lists.ts";
import { createParameters, type Parameters } from "./parameters.ts";

const ends = ["benchmark", "model", "method"] as const;

/** Boards in their order, and those of them on which the lowest value comes first. */
export interface OrderedBoards {
  readonly boards: readonly string[];
  readonly lowestFirst: readonly string[];
}

interface ResultPage {
  readonly offset: number;
  readonly limit: number;
}

/**
 * The statement that a person can read and run; and what a store asks that knows how many results stand on each board:
 * on which boards results meet the question, and those on some boards.
 */
export interface CompiledResults {
  readonly page: Cypher;
  /** Rows of `rank`, `board` and `count`. */
  readonly boards: Cypher;
  /** A page of `result` and `rank`, by rank, then in the order of the boards that are given, and what is returned of them. */
  on(boards: OrderedBoards, page: ResultPage, returned: string): Cypher;
}

/** Results that meet a question: rows of `id` and `rank`, board by board, the fullest first. */
export function compileResults(query: QueryOf<"results">): CompiledResults {
  const parameters = createParameters();
  const tiers = parameters.add("tiers", query.tiers);
  const selection = compileSelection(query, parameters, tiers, []);
  return {
    boards: parameters.statement(selection, "RETURN rank, result.board AS board, count(*) AS count"),
    on: (boards, page, returned) => compileOnBoards(query, boards, page, returned),
    page: parameters.statement(
      selection,
      "WITH result.board AS board, collect({result: result, rank: rank}) AS rows",
      `WITH board, rows, ${signOf(`head(rows).result.metric =~ ${parameters.add("lowerIsBetter", `(?iu)${lowerIsBetterPattern}`)}`)} AS sign, COUNT { MATCH (other:Methodscape:Result) WHERE other.board = board AND other.tier IN ${tiers} } AS size`,
      "UNWIND rows AS row",
      "WITH row.result AS result, row.rank AS rank, board, size, sign",
      "RETURN result.id AS id, result.paper AS paper, result.value AS value, rank",
      `ORDER BY rank, size DESC, board, ${peopleLast}, sign * result.value, result.id`,
      `SKIP ${parameters.add("offset", query.offset)} LIMIT ${parameters.add("limit", query.limit)}`,
    ),
  };
}

function compileOnBoards(
  query: QueryOf<"results">,
  { boards, lowestFirst }: OrderedBoards,
  { offset, limit }: ResultPage,
  returned: string,
): Cypher {
  const parameters = createParameters();
  const tiers = parameters.add("tiers", query.tiers);
  const places = parameters.add("places", Object.fromEntries(boards.map((board, place) => [board, place])));
  return parameters.statement(
    compileSelection(query, parameters, tiers, [`result.board IN ${parameters.add("boards", boards)}`]),
    `WITH result, rank ORDER BY rank, ${places}[result.board], ${valueOrder(parameters.add("lowestFirst", lowestFirst))}, result.id`,
    `SKIP ${parameters.add("offset", offset)} LIMIT ${parameters.add("limit", limit)}`,
    returned,
  );
}

/** What results of one board are ordered by, where the parameter holds the boards on which the lowest value comes first. */
export function valueOrder(lowestFirst: string): string {
  return `${peopleLast}, ${signOf(`result.board IN ${lowestFirst}`)} * result.value`;
}

const peopleLast = "result.people IS NOT NULL";

function signOf(lowestFirst: string): string {
  return `CASE WHEN ${lowestFirst} THEN 1 ELSE -1 END`;
}

function compileSelection(
  query: QueryOf<"results">,
  parameters: Parameters,
  tiers: string,
  conditions: readonly string[],
): string {
  const kin = createKinLists(tiers);
  const asked = ends.flatMap((end) => {
    const entity = query[end];
    return entity === undefined ? [] : [{ end, entity: parameters.add(end, entity) }];
  });
  const columns = asked.map(
    ({ end, entity }) =>
      `${rankOfEnd(`result.${end}`, entity, query.expand ? kin : undefined)} AS ${end}Rank`,
  );
  return [
    ...compileMatch(query, parameters, tiers, kin, asked, conditions),
    ...(columns.length === 0 ? [] : [`WITH result,\n     ${columns.join(",\n     ")}`]),
    `WITH result, ${worstOf(asked.map(({ end }) => `${end}Rank`))} AS rank`,
    `WHERE rank < ${ranks.no}`,
  ].join("\n");
}

interface AskedEnd {
  readonly end: (typeof ends)[number];
  readonly entity: string;
}

/** Where the results come from: the papers of a filter, the first end that is named, or all. */
function compileMatch(
  query: QueryOf<"results">,
  parameters: Parameters,
  tiers: string,
  kin: KinLists,
  asked: readonly AskedEnd[],
  conditions: readonly string[],
): readonly string[] {
  const where = [...conditions, `result.tier IN ${tiers}`, ...conditionsOnResult(query, parameters)].join(
    " AND ",
  );
  const lists = kin.projections().join(",\n     ");
  if (query.papers !== undefined) {
    const papers = compileFilter(parameters, tiers, query.papers);
    return [
      `CALL () {\n${indent(papers)}\n  RETURN paper\n}`,
      "MATCH (paper)-[:REPORTS]->(result:Methodscape:Result)",
      `WHERE ${where}`,
      "WITH collect(result) AS results",
      ...(lists === "" ? [] : [`WITH results,\n     ${lists}`]),
      "UNWIND results AS result",
    ];
  }
  const [first] = asked;
  const prelude = lists === "" ? [] : [`WITH ${lists}`];
  if (first === undefined) return ["MATCH (result:Methodscape:Result)", `WHERE ${where}`];
  const kinIds = query.expand ? ` + ${kin.of(first.entity).variants} + ${kin.of(first.entity).subsets}` : "";
  // An index over all of these properties is used where each of them is asked for.
  const indexed = ["board", "gain", "value"]
    .map((property) => `result.${property} IS NOT NULL`)
    .join(" AND ");
  return [
    ...prelude,
    "MATCH (result:Methodscape)",
    `WHERE result.${first.end} IN [${first.entity}]${kinIds} AND ${where} AND ${indexed}`,
  ];
}

function conditionsOnResult(query: QueryOf<"results">, parameters: Parameters): readonly string[] {
  return [
    `result.gain = ${parameters.add("gains", query.gains)}`,
    ...(query.metric === undefined ? [] : [`result.metric = ${parameters.add("metric", query.metric)}`]),
    ...(query.subjectOnly ? ["result.subject"] : []),
    ...(query.people === true ? ["result.people IS NOT NULL"] : []),
    ...protocolParts.flatMap((part) => {
      const asked = query.protocol?.[part];
      return asked === undefined ? [] : [`result.${part} = ${parameters.add(part, asked)}`];
    }),
    ...bounds(parameters, query),
  ];
}

function rankOfEnd(end: string, entity: string, kin: KinLists | undefined): string {
  const direct = [`${end} = ${entity}`, ranks.direct] as const;
  if (kin === undefined) return choose(direct, ranks.no);
  const { variants, subsets } = kin.of(entity);
  return choose(
    direct,
    [`${end} IN ${variants}`, ranks.variant],
    [`${end} IN ${subsets}`, ranks.subset],
    ranks.no,
  );
}

function worstOf(columns: readonly string[]): string {
  const [first, ...rest] = columns;
  if (first === undefined) return String(ranks.direct);
  if (rest.length === 0) return first;
  return `reduce(worst = 0, rank IN [${columns.join(", ")}] | CASE WHEN rank > worst THEN rank ELSE worst END)`;
}

/** Two blanks before each line, for what stands in braces. */
export function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}
