import type { Connection, RunStatement } from "../connection.ts";
import { loadNode } from "./load-node.ts";

/** What the store says of its last load: a hash of all that was loaded, and whether a load is under way or broke off. */
export interface LoadStamp {
  readonly stamp: string;
  readonly isWhole: boolean;
}

/** The stamp of a store; that of one that was never loaded is empty. */
export async function readStamp(run: RunStatement): Promise<LoadStamp> {
  const [row] = await run({
    text: "MATCH (load:Methodscape:Load {id: $id}) RETURN load.stamp AS stamp, load.state AS state",
    params: { id: loadNode },
  });
  return { stamp: typeof row?.stamp === "string" ? row.stamp : "", isWhole: row?.state !== "loading" };
}

/** Says that a load has begun to write; the stamp stays that of the last whole load. */
export function markLoading(connection: Connection): Promise<number> {
  return connection.write((run) =>
    run("MERGE (load:Methodscape {id: $id}) SET load:Load, load.state = 'loading'", { id: loadNode }),
  );
}

/** Says that the store now holds what the stamp stands for. */
export function markLoaded(connection: Connection, stamp: string): Promise<number> {
  return connection.write((run) =>
    run(
      `MERGE (load:Methodscape {id: $id}) SET load:Load, load.state = 'loaded', load.stamp = $stamp
WITH load MATCH (source:Methodscape:Source) WHERE source.state = 'loading' SET source.state = 'loaded'`,
      { id: loadNode, stamp },
    ),
  );
}

/** Adds up hashes of sixteen hex digits, whatever their order. */
export function createStamp(): { add(hash: string): void; value(): string } {
  let sum = 0n;
  return {
    add: (hash) => {
      sum = BigInt.asUintN(64, sum + BigInt(`0x${hash}`));
    },
    value: () => sum.toString(16).padStart(16, "0"),
  };
}
