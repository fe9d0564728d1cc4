import { createEmbeddedStore, type GraphStore } from "@methodscape/graph-api";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { expect, test } from "vitest";
import { serveUntilStopped } from "./serve-store.ts";
import { usingStore } from "./using-store.ts";

/** A store that remembers being closed. */
function rememberingStore(): { readonly store: GraphStore; readonly closed: () => number } {
  let closed = 0;
  const store = createEmbeddedStore(tinyGraph);
  return {
    store: {
      ...store,
      close: async () => {
        closed += 1;
        await store.close();
      },
    },
    closed: () => closed,
  };
}

test("a store is closed when the work is done, which gives its result", async () => {
  const { store, closed } = rememberingStore();
  expect((await usingStore(store, (open) => open.restsOn())).papers).toBe(tinyGraph.papers.length);
  expect(closed()).toBe(1);
});

test("a store is closed when serving it fails, and the failure is told", async () => {
  const { store, closed } = rememberingStore();
  const options = { port: 0, host: "192.0.2.1" };
  await expect(usingStore(store, (open) => serveUntilStopped(open, options))).rejects.toThrow(
    "no address of this machine",
  );
  expect(closed()).toBe(1);
});
