import { expect, test } from "vitest";
import type { RunStatement } from "./connection/connection.ts";
import { createStampedCache } from "./stamped-cache.ts";

/** A database that says what its last load was, and nothing else. */
function databaseWith(first: { readonly stamp: string; readonly state: string }) {
  const load = { ...first };
  const run: RunStatement = async () => [{ ...load }];
  return { load, run };
}

test("requests that come together wait for one value", async () => {
  const { run } = databaseWith({ stamp: "a", state: "loaded" });
  let builds = 0;
  const cache = createStampedCache(async () => ++builds);
  expect(await Promise.all([cache.get(run), cache.get(run), cache.get(run)])).toEqual([1, 1, 1]);
  expect(await cache.get(run)).toBe(1);
});

test.each([
  ["goes on", { state: "loading", stamp: "a" }],
  ["is done", { state: "loaded", stamp: "b" }],
])("a value is not kept when a load that began meanwhile %s", async (_what, later) => {
  const { load, run } = databaseWith({ stamp: "a", state: "loaded" });
  let builds = 0;
  const cache = createStampedCache(async () => {
    if (++builds === 1) Object.assign(load, later);
    return builds;
  });
  await cache.get(run);
  Object.assign(load, { stamp: "a", state: "loaded" });
  expect(await cache.get(run)).toBe(2);
});

test("a value that could not be worked out is tried again by the next request", async () => {
  const { run } = databaseWith({ stamp: "a", state: "loaded" });
  let builds = 0;
  const cache = createStampedCache(async () => {
    if (++builds === 1) throw new Error("the connection broke");
    return builds;
  });
  await expect(cache.get(run)).rejects.toThrow("the connection broke");
  expect(await cache.get(run)).toBe(2);
});

test("while a load is under way the graph before it goes on answering", async () => {
  const { load, run } = databaseWith({ stamp: "a", state: "loaded" });
  let builds = 0;
  const cache = createStampedCache(async () => ++builds);
  await cache.get(run);
  load.state = "loading";
  expect(await cache.get(run)).toBe(1);
  Object.assign(load, { stamp: "b", state: "loaded" });
  expect(await cache.get(run)).toBe(2);
});
