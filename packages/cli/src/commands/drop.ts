import { createInterface } from "node:readline/promises";
import { createNeo4jStore } from "@methodscape/graph-api";
import type { Command } from "commander";
import { CliError } from "../errors/cli-error.ts";
import { usingStore } from "../graph/using-store.ts";
import { type Neo4jOptions, namedNeo4j, neo4jAddress, withNeo4jOptions } from "../options/neo4j-options.ts";
import { loadSettings } from "../options/settings.ts";
import { createProgress } from "../print/progress.ts";

interface DropOptions extends Neo4jOptions {
  readonly yes?: boolean;
}

/** `methodscape drop --neo4j URI`: removes from a Neo4j what load put there, and nothing else. */
export function registerDrop(program: Command): void {
  withNeo4jOptions(
    program.command("drop").description("remove from a Neo4j all that load put there, and nothing else"),
    "address of the Neo4j, as in bolt://127.0.0.1:7687",
  )
    .option("-y, --yes", "do not ask first")
    .addHelpText(
      "after",
      `
Removed are the nodes labelled :Methodscape with their relationships, our constraint and our indexes. Nodes,
constraints and indexes of other people stay as they are. The snapshot stays too: load puts everything back.

Examples:
  NEO4J_PASSWORD=… methodscape drop --neo4j bolt://127.0.0.1:7687
  methodscape drop --neo4j bolt://127.0.0.1:7687 --password-file .methodscape/neo4j/password --yes`,
    )
    .action(runDrop);
}

async function runDrop(options: DropOptions): Promise<void> {
  const settings = await loadSettings();
  const uri = namedNeo4j(options, settings);
  const store = await createNeo4jStore(await neo4jAddress(uri, options, settings));
  const progress = createProgress();
  await usingStore(store, async (open) => {
    if (options.yes !== true) await askFirst(uri);
    const nodes = await open.drop((done) => progress.update("drop", done, undefined));
    progress.stop();
    process.stdout.write(
      `removed ${nodes.toLocaleString("en-GB")} nodes from ${uri}; nothing of ours is left\n`,
    );
  }).finally(progress.stop);
}

/** @throws {CliError} when the person does not say yes, or nobody is there to say it. */
async function askFirst(uri: string): Promise<void> {
  if (!process.stdin.isTTY)
    throw new CliError(`drop removes the whole graph from ${uri}; say --yes to do it`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`Remove the whole graph from ${uri}? Type yes to do it: `);
    if (answer.trim().toLowerCase() !== "yes") throw new CliError("nothing was removed");
  } finally {
    terminal.close();
  }
}
