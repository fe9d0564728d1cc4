import type { Command } from "commander";
import { type GraphOptions, openGraph, withGraphOptions, withSnapshot } from "../graph/open-graph.ts";
import { serveUntilStopped } from "../graph/serve-store.ts";
import { usingStore } from "../graph/using-store.ts";
import { parseWholeNumber } from "../options/parse-whole-number.ts";
import { loadSettings } from "../options/settings.ts";
import { restsOnLine } from "../print/rests-on-line.ts";

interface ServeCommandOptions extends GraphOptions {
  readonly port?: number;
  readonly host?: string;
}

/** `methodscape serve`: the explorer and the API over a snapshot or Neo4j, without reading sources. */
export function registerServe(program: Command): void {
  withGraphOptions(
    program
      .command("serve")
      .description("serve the explorer and the API over a snapshot or a Neo4j")
      .argument("[snapshot]", "a snapshot (default: the graph that start read last)"),
  )
    .option(
      "-p, --port <number>",
      "port to listen on (default: 4870, or the next free one)",
      parseWholeNumber(0, 65535),
    )
    .option(
      "--host <address>",
      "address to listen on; leave it out unless in a container (default: 127.0.0.1)",
    )
    .addHelpText(
      "after",
      `
Examples:
  methodscape serve                                   the graph that start read last
  methodscape serve course.graph.jsonl --port 8080    a snapshot
  NEO4J_PASSWORD=… methodscape serve --neo4j bolt://127.0.0.1:7687`,
    )
    .action(runServe);
}

async function runServe(snapshot: string | undefined, options: ServeCommandOptions): Promise<void> {
  const settings = await loadSettings();
  await usingStore(await openGraph(withSnapshot(options, snapshot)), async (store) => {
    process.stderr.write(`the ${store.name} store ${restsOnLine(await store.restsOn())}\n`);
    await serveUntilStopped(store, {
      port: options.port ?? settings.port,
      allowedHosts: settings.allowedHosts,
      host: options.host,
    });
  });
}
