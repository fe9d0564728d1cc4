import { setTimeout } from "node:timers/promises";
import { GraphApiError } from "../../../graph-api-error.ts";
import type { Connection, RunStatement } from "../connection/connection.ts";
import { awaitSchema, schemaItems, schemaStatements } from "../graph-schema.ts";
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
    for (const statement of statements) written += await makeItem(connection, statement);
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

/** A constraint that is refused is tried once more, without what a load that was cut off may have left of it. */
async function makeItem(connection: Connection, statement: string): Promise<number> {
  const make = () => connection.write((run) => run(statement));
  if (!statement.startsWith("CREATE CONSTRAINT")) return make();
  return make().catch(async () => (await removeRemains(connection)) + (await make()));
}

/** How often it is looked whether the server has cleared up, and how long after one look the next one is. */
const looks = 10;
const timeBetweenLooks = 500;

/**
 * A server whose client went away while it made a constraint holds the constraint's index for a while, or for good,
 * and refuses the constraint because of it. It is given time to clear up; then the index is removed.
 */
async function removeRemains(connection: Connection): Promise<number> {
  const find = { text: indexesWithoutOwner, params: { names: constraints } };
  let left = await connection.read((run) => run(find));
  for (let look = 1; look < looks && left.length > 0; look += 1) {
    await setTimeout(timeBetweenLooks);
    left = await connection.read((run) => run(find));
  }
  let written = 0;
  for (const { name } of left)
    written += await connection.write((run) => run(`DROP INDEX ${String(name)} IF EXISTS`));
  return written;
}

const constraints = schemaItems.filter(({ kind }) => kind === "CONSTRAINT").map(({ name }) => name);

const indexesWithoutOwner =
  "SHOW INDEXES YIELD name, labelsOrTypes, owningConstraint WHERE name IN $names AND labelsOrTypes = ['Methodscape'] AND owningConstraint IS NULL RETURN name";

function stepsFrom(found: number): readonly Pick<Migration, "version" | "statements">[] {
  if (found === 0) return [{ version: schemaVersion, statements: schemaStatements }];
  return migrations.filter(({ version }) => version > found);
}
