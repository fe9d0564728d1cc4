import { GraphApiError } from "../../../graph-api-error.ts";
import type { Connection, RunStatement } from "../connection.ts";
import { awaitSchema, schemaStatements } from "../graph-schema.ts";
import { loadNode } from "../load/load-node.ts";
import { migrations } from "./index.ts";
import type { Migration } from "./migration.ts";

/** The version of the schema that this program reads and writes. */
export const schemaVersion: number = Math.max(...migrations.map(({ version }) => version));

/**
 * The version of a database's schema; 0 when nothing of ours is in it. The first loader did not write it down.
 * @throws {GraphApiError} `store-refused` when the database was written by a newer program.
 */
export async function readSchemaVersion(run: RunStatement): Promise<number> {
  const [row] = await run({
    text: "MATCH (load:Methodscape:Load {id: $id}) RETURN coalesce(load.schema, 1) AS version",
    params: { id: loadNode },
  });
  const version = Number(row?.version ?? 0);
  if (version <= schemaVersion) return version;
  throw new GraphApiError(
    "store-refused",
    `the graph in this database has schema ${version}, this program knows schema ${schemaVersion}; use the newer program that loaded it`,
  );
}

/**
 * Brings a database to the present schema, step by step from the version that it has; one that holds nothing of ours
 * gets the present schema at once, and one that has it is left as it is. Gives what the server counted as written.
 * @throws {GraphApiError} `store-refused` when the database was written by a newer program.
 */
export async function migrate(connection: Connection): Promise<number> {
  const found = await connection.read(readSchemaVersion);
  let written = 0;
  for (const { version, statements } of stepsFrom(found)) {
    for (const statement of statements) written += await connection.write((run) => run(statement));
    written += await connection.write((run) =>
      run("MERGE (load:Methodscape {id: $id}) SET load:Load, load.schema = $version", {
        id: loadNode,
        version,
      }),
    );
  }
  if (found < schemaVersion) await connection.read((run) => run({ text: awaitSchema, params: {} }));
  return written;
}

function stepsFrom(found: number): readonly Pick<Migration, "version" | "statements">[] {
  if (found === 0) return [{ version: schemaVersion, statements: schemaStatements }];
  return migrations.filter(({ version }) => version > found);
}
