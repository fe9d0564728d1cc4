import type { Connection } from "../connection/connection.ts";
import { schemaItems } from "../graph-schema.ts";
import { createLoadLock } from "./load-lock.ts";
import { loadNode } from "./load-node.ts";
import { readLoadState } from "./load-state.ts";

/** Nodes that one transaction removes: their relationships go with them. */
const batchSize = 2_000;

/** What has few relationships goes first, so that nothing is left of those of the nodes that have thousands. */
const inOrder = ["Evidence|Diagnostic", "Result", "Paper", "Methodscape"] as const;

/**
 * Removes everything of ours from a database, in batches: nodes labelled :Methodscape, at last the one that says what
 * was loaded, then our constraints and indexes. Other people's are not touched, but for relationships that they drew to
 * our nodes. One that broke off is brought to its end by the next. Gives how many nodes were removed.
 * @throws {GraphApiError} `store-refused` while a load is under way.
 */
export async function dropGraph(
  connection: Connection,
  onProgress: (nodes: number) => void,
): Promise<number> {
  const { loads } = await connection.read(readLoadState);
  const lock = createLoadLock(connection, loads);
  await lock.take();
  let nodes = 0;
  try {
    for (const labels of inOrder) {
      for (let removed = batchSize; removed === batchSize; nodes += removed) {
        removed = await removeNodes(connection, labels, lock.hold);
        onProgress(nodes + removed);
      }
    }
    await connection.write((run) =>
      run("MATCH (load:Methodscape {id: $id}) DETACH DELETE load", { id: loadNode }),
    );
  } finally {
    await lock.abandon();
  }
  for (const { kind, name } of schemaItems)
    await connection.write((run) => run(`DROP ${kind} ${name} IF EXISTS`));
  return nodes;
}

async function removeNodes(
  connection: Connection,
  labels: (typeof inOrder)[number],
  hold: ReturnType<typeof createLoadLock>["hold"],
): Promise<number> {
  let removed = 0;
  await connection.write(async (_run, read) => {
    await hold(read);
    const [row] = await read({
      text: `MATCH (node:Methodscape&(${labels})) WHERE node.id IS NULL OR node.id <> $id
WITH node LIMIT $limit DETACH DELETE node RETURN count(*) AS removed`,
      params: { id: loadNode, limit: batchSize },
    });
    removed = Number(row?.removed ?? 0);
    return removed;
  });
  return removed;
}
