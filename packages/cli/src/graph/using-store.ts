import type { GraphStore } from "@methodscape/graph-api";

/**
 * Works with a store and closes it however the work ends: a driver that is left open keeps the process alive.
 * Gives what the work gives and throws what it throws.
 */
export async function usingStore<Store extends GraphStore, Result>(
  store: Store,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
