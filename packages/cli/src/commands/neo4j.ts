import { join } from "node:path";
import {
  isAnswering,
  type LocalServer,
  localServerStatus,
  startLocalServer,
  stopLocalServer,
} from "@methodscape/graph-api";
import type { Command } from "commander";
import { parseWholeNumber } from "../parse-whole-number.ts";
import { personPath } from "../person-path.ts";
import { loadSettings } from "../settings.ts";

interface Neo4jOptions {
  readonly data?: string;
  readonly port?: number;
}

/** `methodscape neo4j start|stop|status`: a Neo4j on this machine, without Docker. */
export function registerNeo4j(program: Command): void {
  const neo4j = program
    .command("neo4j")
    .description("run a Neo4j on this machine, without Docker (needs Java 17 and Maven)");
  neo4j.exitOverride().addHelpText(
    "after",
    `
The first start fetches Neo4j Community (GPLv3) from Maven Central, about 120 MB, and makes up a password.
Data, logs and password stay in .methodscape/neo4j; the server listens on 127.0.0.1 only.

Examples:
  methodscape neo4j start
  methodscape load all.graph.jsonl --neo4j bolt://127.0.0.1:7687 --password-file .methodscape/neo4j/password
  methodscape serve --neo4j bolt://127.0.0.1:7687 --password-file .methodscape/neo4j/password
  methodscape neo4j stop`,
  );
  withData(neo4j.command("start").description("start it, or say that it runs"))
    .option(
      "-p, --port <number>",
      "port to listen on (default: 7687, or a free one)",
      parseWholeNumber(0, 65535),
    )
    .action(runStart);
  withData(neo4j.command("stop").description("stop it; its data stay")).action(runStop);
  withData(neo4j.command("status").description("say whether it runs, and where")).action(runStatus);
  for (const command of neo4j.commands) command.exitOverride();
}

function withData(command: Command): Command {
  return command.option("--data <folder>", "data folder (default: .methodscape)");
}

async function runStart(options: Neo4jOptions): Promise<void> {
  const server = await startLocalServer({
    folder: await folderOf(options),
    port: options.port,
    onStep: sayStep,
  });
  process.stdout.write(
    `${server.wasRunning ? "Neo4j runs already" : "Neo4j is ready"}\n${describe(server)}\n`,
  );
}

const steps = {
  fetch: "fetching Neo4j from Maven Central (about 120 MB, the first time only) …",
  password: "setting it up …",
  start: "starting it …",
} as const;

function sayStep(step: keyof typeof steps): void {
  process.stderr.write(`${steps[step]}\n`);
}

async function runStop(options: Neo4jOptions): Promise<void> {
  const hasStopped = await stopLocalServer(await folderOf(options));
  process.stdout.write(
    hasStopped ? "Neo4j has stopped; its data are kept\n" : "no Neo4j of this folder runs\n",
  );
}

async function runStatus(options: Neo4jOptions): Promise<void> {
  const server = await localServerStatus(await folderOf(options));
  if (server === undefined) {
    process.stdout.write("no Neo4j of this folder runs; methodscape neo4j start starts one\n");
    return;
  }
  const state = (await isAnswering(server)) ? "Neo4j runs" : "Neo4j runs, but does not answer yet";
  process.stdout.write(`${state}\n${describe(server)}\n`);
}

function describe({ uri, user, passwordFile, pid }: LocalServer): string {
  return [
    `  address   ${uri}`,
    `  user      ${user}`,
    `  password  in ${passwordFile}`,
    `  process   ${pid}`,
  ].join("\n");
}

async function folderOf({ data }: Neo4jOptions): Promise<string> {
  const settings = await loadSettings();
  return join(personPath(data ?? settings.data ?? ".methodscape"), "neo4j");
}
