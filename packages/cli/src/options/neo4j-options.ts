import { readFile } from "node:fs/promises";
import type { Neo4jAddress } from "@methodscape/graph-api";
import type { Command } from "commander";
import { CliError } from "../errors/cli-error.ts";
import { personPath } from "./person-path.ts";
import type { Settings } from "./settings.ts";

/** Which Neo4j, and as whom, as the options of a command say. */
export interface Neo4jOptions {
  readonly neo4j?: string;
  readonly user?: string;
  readonly database?: string;
  readonly passwordFile?: string;
}

/** Adds the options that name a Neo4j; `purpose` tells in the help what the command does with it. */
export function withNeo4jOptions(command: Command, purpose: string): Command {
  return command
    .option("--neo4j <uri>", purpose)
    .option("--user <name>", "Neo4j user (default: neo4j)")
    .option("--database <name>", "Neo4j database (default: the server's own)")
    .option("--password-file <file>", "file that holds the Neo4j password (default: NEO4J_PASSWORD)");
}

/**
 * The address of the Neo4j that the options name, else the settings.
 * @param missing What is said where neither does.
 * @throws {CliError} when neither does.
 */
export function namedNeo4j(
  options: Neo4jOptions,
  settings: Settings,
  missing = "no Neo4j was named; say where it is, as in --neo4j bolt://127.0.0.1:7687",
): string {
  const uri = options.neo4j ?? settings.neo4j?.uri;
  if (uri === undefined) throw new CliError(missing);
  return uri;
}

/**
 * How to reach the Neo4j at `uri`: options win over settings.
 * @throws {CliError} when there is no password.
 */
export async function neo4jAddress(
  uri: string,
  options: Neo4jOptions,
  settings: Settings,
): Promise<Neo4jAddress> {
  return {
    uri,
    user: options.user ?? settings.neo4j?.user ?? "neo4j",
    password: await neo4jPassword(options.passwordFile),
    database: options.database ?? settings.neo4j?.database,
  };
}

/** The password from a file, else from NEO4J_PASSWORD; it is never taken from the command line, where others see it. */
async function neo4jPassword(file: string | undefined): Promise<string> {
  if (file !== undefined) return (await readFile(personPath(file), "utf8")).trim();
  const password = process.env.NEO4J_PASSWORD;
  if (password !== undefined) return password;
  throw new CliError("no password for Neo4j; set NEO4J_PASSWORD or name a file with --password-file FILE");
}
