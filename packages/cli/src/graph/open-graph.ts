import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  createEmbeddedStore,
  type GraphStore,
  graphFileName,
  openStore,
  readSnapshotFile,
} from "@methodscape/graph-api";
import { type GraphSnapshot, SnapshotError } from "@methodscape/graph-model";
import type { Command } from "commander";
import { CliError } from "../errors/cli-error.ts";
import { type Neo4jOptions, neo4jAddress, withNeo4jOptions } from "../options/neo4j-options.ts";
import { personPath } from "../options/person-path.ts";
import { loadSettings } from "../options/settings.ts";
import { dataFolder } from "./data-folder.ts";

/** Which graph a command works on, as its options say. */
export interface GraphOptions extends Neo4jOptions {
  readonly graph?: string;
  readonly data?: string;
}

/** Adds the options that say which graph: a snapshot, the data folder of `start`, or Neo4j. */
export function withGraphOptions(command: Command): Command {
  return withNeo4jOptions(
    command
      .option("-g, --graph <file>", "a snapshot (default: the graph that start read last)")
      .option("--data <folder>", "data folder of start (default: .methodscape)"),
    "a Neo4j that holds the graph, as in bolt://127.0.0.1:7687",
  );
}

/**
 * The options with the snapshot that stood on the command line by itself, where one did.
 * @throws {CliError} when `--graph` names another.
 */
export function withSnapshot(options: GraphOptions, snapshot: string | undefined): GraphOptions {
  if (snapshot === undefined) return options;
  if (options.graph === undefined) return { ...options, graph: snapshot };
  throw new CliError(
    `two snapshots were named, ${snapshot} and --graph ${options.graph}; leave one of them out`,
  );
}

/**
 * Opens the graph that the options name.
 * @throws {CliError} when there is none yet; {SnapshotError} when a snapshot cannot be read; {GraphApiError} when
 * there is no such snapshot or Neo4j cannot be reached.
 */
export async function openGraph(options: GraphOptions): Promise<GraphStore> {
  const settings = await loadSettings();
  if (options.graph !== undefined && options.neo4j !== undefined)
    throw new CliError("a snapshot and a Neo4j were both named; leave one of them out");
  const namesFile = options.graph !== undefined || options.data !== undefined;
  const uri = options.neo4j ?? (namesFile ? undefined : settings.neo4j?.uri);
  if (uri !== undefined) {
    return openStore({ kind: "neo4j", ...(await neo4jAddress(uri, options, settings)) });
  }
  return createEmbeddedStore(
    options.graph === undefined
      ? await readKeptGraph(dataFolder(options.data, settings))
      : await readSnapshotFile(personPath(options.graph)),
  );
}

/** The graph that `start` left in its data folder. */
async function readKeptGraph(folder: string): Promise<GraphSnapshot> {
  const file = join(folder, graphFileName);
  if (!existsSync(file)) {
    throw new CliError(
      `there is no graph yet in ${folder}; run: methodscape start, or name a snapshot with --graph FILE`,
    );
  }
  return readSnapshotFile(file).catch((error: unknown) => {
    if (!(error instanceof SnapshotError)) throw error;
    throw new CliError(`${error.message}; methodscape start makes this one anew`);
  });
}
