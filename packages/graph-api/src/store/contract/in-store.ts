import type { GraphStore } from "../graph-store.ts";

/** Gives an empty store; a suite uses one at a time. */
export type MakeStore = () => Promise<GraphStore>;

/** Does some work in a store of its own, which is closed behind it. */
export async function inStore(
  makeStore: MakeStore,
  work: (store: GraphStore) => Promise<void>,
): Promise<void> {
  const store = await makeStore();
  try {
    await work(store);
  } finally {
    await store.close();
  }
}
