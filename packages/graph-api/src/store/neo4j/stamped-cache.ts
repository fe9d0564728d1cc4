import type { RunStatement } from "./connection/connection.ts";
import { type LoadState, readLoadState } from "./load/load-state.ts";

/** A value that is worked out from the whole graph, once for each graph that was loaded. */
export interface StampedCache<Value> {
  /** @param state What the store says of its loads, where that was asked for already. */
  get(run: RunStatement, state?: Promise<LoadState>): Promise<Value>;
}

/**
 * Keeps the last value by the stamp of the last whole load. While a load is under way the value of the graph before
 * it goes on being given; without one the graph is read as it is, and not kept. Requests that come while the value
 * is being worked out wait for it together.
 */
export function createStampedCache<Value>(build: (run: RunStatement) => Promise<Value>): StampedCache<Value> {
  let kept: { readonly stamp: string; readonly value: Value } | undefined;
  let underWay: { readonly state: string; readonly value: Promise<Value> } | undefined;

  const buildAnew = async (run: RunStatement, state: string): Promise<Value> => {
    const value = await build(run);
    // Each statement reads what is committed by then, so a load may have begun between two of them.
    const after = await readLoadState(run);
    if (after.isWhole && stateOf(after) === state) kept = { stamp: after.stamp, value };
    return value;
  };

  return {
    get: async (run, asked) => {
      const before = await (asked ?? readLoadState(run));
      if (kept?.stamp === before.stamp) return kept.value;
      const state = stateOf(before);
      if (underWay?.state === state) return underWay.value;
      const value = buildAnew(run, state).finally(() => {
        if (underWay?.value === value) underWay = undefined;
      });
      underWay = { state, value };
      return value;
    },
  };
}

function stateOf({ stamp, isWhole }: { readonly stamp: string; readonly isWhole: boolean }): string {
  return `${isWhole ? "whole" : "loading"} ${stamp}`;
}
