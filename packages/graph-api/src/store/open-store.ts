import { existsSync } from "node:fs";
import { join } from "node:path";
import { createEmbeddedStore } from "./embedded/embedded-graph-store.ts";
import { readSnapshotFile, writeSnapshotFile } from "./embedded/snapshot-file.ts";
import type { GraphStore } from "./graph-store.ts";
import type { Neo4jAddress } from "./neo4j/connection/connection.ts";

/** Name of the graph in a data folder (`.methodscape/`). */
export const graphFileName = "graph.graph.jsonl";

/** Which store: a data folder of this machine, or a Neo4j. */
export type StoreAddress =
  | { readonly kind: "embedded"; readonly folder: string }
  | ({ readonly kind: "neo4j" } & Neo4jAddress);

/**
 * Opens a store. An embedded one starts empty when its folder holds no graph yet, and saves every load there.
 * @throws {GraphApiError} `store-unreachable` or `store-refused` for a Neo4j that does not let us in, `disk` for a
 * folder that cannot be read; {SnapshotError} for a graph file that is damaged.
 */
export async function openStore(address: StoreAddress): Promise<GraphStore> {
  if (address.kind === "neo4j") {
    // The driver is large, and most graphs are read from a file.
    const { createNeo4jStore } = await import("./neo4j/neo4j-graph-store.ts");
    return createNeo4jStore(address);
  }
  const file = join(address.folder, graphFileName);
  const snapshot = existsSync(file) ? await readSnapshotFile(file) : undefined;
  return createEmbeddedStore(snapshot, (next) => writeSnapshotFile(file, next));
}
