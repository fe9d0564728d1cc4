import { join } from "node:path";
import {
  isAnswering,
  type LocalServer,
  localServerStatus,
  type Neo4jReleaseName,
  neo4jReleaseNames,
  neo4jReleases,
  startLocalServer,
  stopLocalServer,
} from "@methodscape/graph-api";
import { type Command, Option } from "commander";
import { dataFolder } from "../graph/data-folder.ts";
import { parseWholeNumber } from "../options/parse-whole-number.ts";
import { loadSettings } from "../options/settings.ts";
import { terminalText } from "../print/terminal-text.ts";

interface FolderOptions {
  readonly data?: string;
}

interface StartOptions extends FolderOptions {
  readonly port?: number;
  readonly release?: Neo4jReleaseName;
  readonly heap?: number;
}

/** `methodscape neo4j start|stop|status`: a Neo4j on this machine, without Docker. */
export function registerNeo4j(program: Command): void {
  const neo4j = program
    .command("neo4j")
    .description("run a Neo4j on this machine, without Docker (needs Java 17 or 21, and Maven)");
  neo4j.exitOverride().addHelpText("after", help);
  withStartOptions(withData(neo4j.command("start").description("start it, or say that it runs"))).action(
    runStart,
  );
  withData(neo4j.command("stop").description("stop it; its data stay")).action(runStop);
  withData(neo4j.command("status").description("say whether it runs, and where")).action(runStatus);
  for (const command of neo4j.commands) command.exitOverride();
}

const help = `
The first start fetches Neo4j Community (GPLv3) from Maven Central, 120 to 150 MB, holds every file against a checksum,
and makes up a password. Data, logs and password stay in .methodscape/neo4j; the server listens on 127.0.0.1 only and
runs until it is stopped. Data that a later release has opened stay with it.

Releases: 5.26 is ${neo4jReleases["5.26"].version}, with long-term support (Java 17 to 21); current is ${neo4jReleases.current.version} (Java 21 or later).

Examples:
  methodscape neo4j start
  methodscape neo4j start --release current --heap 1024
  methodscape load all.graph.jsonl --neo4j bolt://127.0.0.1:7687 --password-file .methodscape/neo4j/password
  methodscape serve --neo4j bolt://127.0.0.1:7687 --password-file .methodscape/neo4j/password
  methodscape neo4j stop`;

function withData(command: Command): Command {
  return command.option("--data <folder>", "data folder (default: .methodscape)");
}

function withStartOptions(command: Command): Command {
  return command
    .option(
      "-p, --port <number>",
      "port to listen on (default: 7687, or a free one)",
      parseWholeNumber(1, 65535),
    )
    .addOption(
      new Option(
        "--release <name>",
        "which Neo4j (default: the one that the data are of, else 5.26)",
      ).choices(neo4jReleaseNames),
    )
    .option("--heap <megabytes>", "memory for Java's objects (default: 512)", parseWholeNumber(256, 65536));
}

async function runStart(options: StartOptions): Promise<void> {
  const server = await startLocalServer({
    folder: await folderOf(options),
    port: options.port,
    release: options.release,
    heapMegabytes: options.heap,
    onStep: (step, version) => process.stderr.write(`${steps[step](version)}\n`),
    onTail: (lines) => process.stderr.write(lines.map((line) => `  | ${terminalText(line)}\n`).join("")),
  });
  process.stdout.write(
    `${server.wasRunning ? "Neo4j runs already" : "Neo4j is ready"}\n${describe(server)}\n`,
  );
}

const steps = {
  fetch: (version: string) => `fetching Neo4j ${version} from Maven Central (the first time only) …`,
  password: () => "setting it up …",
  start: (version: string) => `starting Neo4j ${version} …`,
} as const;

const stopLines = {
  stopped: "Neo4j has stopped; its data are kept",
  killed: "Neo4j did not stop within a minute and was killed; its data are kept, the next start mends them",
  lost: "no Neo4j of this folder runs: it ended without being stopped; its data are kept",
  none: "no Neo4j of this folder runs",
} as const;

async function runStop(options: FolderOptions): Promise<void> {
  process.stdout.write(`${stopLines[await stopLocalServer(await folderOf(options))]}\n`);
}

const statusLines = {
  lost: "no Neo4j of this folder runs: it ended without being stopped; methodscape neo4j start brings it back with its data",
  stopped: "no Neo4j of this folder runs; methodscape neo4j start starts one",
} as const;

async function runStatus(options: FolderOptions): Promise<void> {
  const status = await localServerStatus(await folderOf(options));
  if (status.life !== "running") {
    process.stdout.write(`${statusLines[status.life]}\n`);
    return;
  }
  const state = (await isAnswering(status.server)) ? "Neo4j runs" : "Neo4j runs, but does not answer yet";
  process.stdout.write(`${state}\n${describe(status.server)}\n`);
}

function describe({ uri, user, passwordFile, pid, version }: LocalServer): string {
  return [
    `  address   ${uri}`,
    `  user      ${user}`,
    `  password  in ${passwordFile}`,
    `  release   ${version}`,
    `  process   ${pid}`,
  ].join("\n");
}

async function folderOf({ data }: FolderOptions): Promise<string> {
  const settings = await loadSettings();
  return join(dataFolder(data, settings), "neo4j");
}
