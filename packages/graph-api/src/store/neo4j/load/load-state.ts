import type { RunStatement } from "../connection/connection.ts";
import { loadNode } from "./load-node.ts";

/** What the store says of its loads: a hash of all that the last whole one loaded, and whether one is under way or broke off. */
export interface LoadState {
  readonly stamp: string;
  readonly isWhole: boolean;
  /** How many loads have begun to write. */
  readonly loads: number;
}

/** The state of a store; the stamp of one that was never loaded is empty. */
export async function readLoadState(run: RunStatement): Promise<LoadState> {
  const [row] = await run({
    text: "MATCH (load:Methodscape:Load {id: $id}) RETURN load.stamp AS stamp, load.state AS state, load.loads AS loads",
    params: { id: loadNode },
  });
  return {
    stamp: typeof row?.stamp === "string" ? row.stamp : "",
    isWhole: row?.state !== "loading",
    loads: Number(row?.loads ?? 0),
  };
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
