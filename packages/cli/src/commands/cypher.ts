import { text as readAll } from "node:stream/consumers";
import { createNeo4jStore } from "@methodscape/graph-api";
import { cypherLimits } from "@methodscape/graph-model";
import type { Command } from "commander";
import { CliError } from "../errors/cli-error.ts";
import { usingStore } from "../graph/using-store.ts";
import { type Neo4jOptions, namedNeo4j, neo4jAddress, withNeo4jOptions } from "../options/neo4j-options.ts";
import { parseParameter, type StatementParameters } from "../options/parse-parameter.ts";
import { parseWholeNumber } from "../options/parse-whole-number.ts";
import { loadSettings } from "../options/settings.ts";
import { printRows } from "../print/print-rows.ts";
import { terminalText } from "../print/terminal-text.ts";

interface CypherOptions extends Neo4jOptions {
  readonly json?: boolean;
  readonly params?: StatementParameters;
  readonly limitRows: number;
  readonly timeout: number;
}

/** `methodscape cypher "…"`: a person's own statement, run where it only reads. */
export function registerCypher(program: Command): void {
  withNeo4jOptions(
    program
      .command("cypher")
      .description("run your own Cypher on a Neo4j that holds the graph; only statements that read are run")
      .argument("[statement]", "the statement, or - for standard input", "-"),
    "the Neo4j that holds the graph, as in bolt://127.0.0.1:7687",
  )
    .option("--json", "print the rows as JSON (the body of POST /api/cypher)")
    .option(
      "--params <name=value>",
      "a value for $name; JSON where it is JSON, else text; may come several times",
      parseParameter,
    )
    .option(
      "--limit-rows <number>",
      "how many rows to print at most",
      parseWholeNumber(1, cypherLimits.rows),
      cypherLimits.defaultRows,
    )
    .option(
      "--timeout <seconds>",
      "how long it may take",
      parseWholeNumber(1, cypherLimits.seconds),
      cypherLimits.defaultSeconds,
    )
    .addHelpText(
      "after",
      `
What writes, reads files or commands the server is refused by the server's plan, before anything runs.

Examples:
  methodscape cypher "MATCH (paper:Methodscape:Paper) RETURN count(paper)" --neo4j bolt://127.0.0.1:7687
  methodscape cypher 'MATCH (p:Methodscape:Paper)-[:USES]->(m:Method {id: $id}) RETURN p.title' --params id=method:grpo
  methodscape cypher --json <statement.cypher`,
    )
    .action(runCypher);
}

const noNeo4j =
  "Cypher runs in a Neo4j, not in the embedded store; load the graph into one (methodscape load) and name it with --neo4j bolt://127.0.0.1:7687";

async function runCypher(statement: string, options: CypherOptions): Promise<void> {
  const settings = await loadSettings();
  const uri = namedNeo4j(options, settings, noNeo4j);
  const text = statement === "-" ? await readStatement() : statement;
  if (text.trim() === "")
    throw new CliError(
      'there is no statement; give one, as in: methodscape cypher "MATCH (n:Method) RETURN n.name"',
    );
  const opened = await createNeo4jStore(await neo4jAddress(uri, options, settings));
  await usingStore(opened, async (store) => {
    const limits = { limitRows: options.limitRows, seconds: options.timeout };
    const reply = await store
      .runCypher({ text, params: { ...options.params } }, limits)
      .catch((error: unknown) => {
        endDespiteOpenStatement();
        throw error;
      });
    process.stdout.write(
      options.json === true ? `${JSON.stringify(reply, null, 2)}\n` : terminalText(printRows(reply)),
    );
  });
}

const lastWords = 1_000;

/**
 * A statement that the server cannot end keeps its connection, and that would keep this process. The timer keeps
 * nothing alive itself: where the connection is free, the process has ended before.
 */
function endDespiteOpenStatement(): void {
  setTimeout(() => process.exit(), lastWords).unref();
}

async function readStatement(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write("reading from the terminal; Ctrl-D ends the statement\n");
  return readAll(process.stdin);
}
