import type { Cypher, CypherReply } from "@methodscape/graph-model";
import neo4j, { type Transaction } from "neo4j-driver";
import { GraphApiError } from "../../../graph-api-error.ts";
import type { CypherLimits } from "../../graph-store.ts";
import { createCellReader, replySize } from "./cypher-cells.ts";
import { refusePlan, type ServerNames } from "./refuse-plan.ts";
import { explainPrefix, explainStatementError } from "./statement-error.ts";

/**
 * Runs a person's own statement in a transaction that the server holds to reading. Its plan is looked at first, in the
 * same transaction: what does more than read is refused before anything runs.
 * @throws {GraphApiError} `bad-request` for a statement that is refused, wrong or too costly.
 */
export async function runReadOnly(
  tx: Transaction,
  { text, params }: Cypher,
  limits: CypherLimits,
): Promise<CypherReply> {
  const given = statementParameters(params);
  const server = await readServerNames(tx);
  const { summary } = await explained(true, limits, () => tx.run(explainPrefix + text, given));
  const reason = refusePlan(
    {
      queryType: summary.queryType,
      database: summary.database.name ?? undefined,
      plan: summary.plan === false ? undefined : summary.plan,
    },
    server,
  );
  if (reason !== undefined)
    throw new GraphApiError(
      "bad-request",
      `this statement is refused: ${reason}; only statements that read are run`,
    );
  return explained(false, limits, () => collectRows(tx, text, given, limits.limitRows));
}

async function explained<Value>(
  isExplained: boolean,
  { seconds }: CypherLimits,
  work: () => PromiseLike<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw explainStatementError(error, isExplained, seconds);
  }
}

async function readServerNames(tx: Transaction): Promise<ServerNames> {
  const procedures = await tx.run("SHOW PROCEDURES YIELD name, mode WHERE mode = 'READ' RETURN name");
  const functions = await tx.run("SHOW FUNCTIONS YIELD name, isBuiltIn WHERE NOT isBuiltIn RETURN name");
  const names = ({ records }: typeof procedures) =>
    new Set(records.map((record) => String(record.get("name"))));
  return {
    database: procedures.summary.database.name ?? undefined,
    readingProcedures: names(procedures),
    foreignFunctions: names(functions),
  };
}

async function collectRows(
  tx: Transaction,
  text: string,
  params: Record<string, unknown>,
  limitRows: number,
): Promise<CypherReply> {
  const result = tx.run(text, params);
  const columns = await result.keys();
  const reader = createCellReader();
  const rows: CypherReply["rows"] = [];
  // Leaving the loop early tells the server to send no more.
  for await (const record of result) {
    if (rows.length === limitRows) return { columns, rows, cut: "rows" };
    if (reader.size() > replySize) return { columns, rows, cut: "size" };
    rows.push(columns.map((column) => reader.cell(record.get(column))));
  }
  return { columns, rows, cut: null };
}

/** Whole numbers become integers, which LIMIT and indexes insist on. */
function statementParameters(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, statementValue(value)]));
}

function statementValue(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(statementValue);
  return typeof value === "object" && value !== null ? statementParameters({ ...value }) : value;
}
