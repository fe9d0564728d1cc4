import { createEmbeddedStore } from "@methodscape/graph-api";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { expect, test } from "vitest";
import { findNode } from "./find-node.ts";

const store = createEmbeddedStore(tinyGraph);

test.each([
  ["an id", "method:grpo"],
  ["an alias", "GRPO"],
  ["an alias in another case, with blanks", " grpo "],
  ["a name", "Group Relative Policy Optimization"],
])("%s names the node", async (_, name) => {
  expect(await findNode(store, name)).toBe("method:grpo");
});

test("what is called nothing says so; where one of its words is near something, that is named", async () => {
  await expect(findNode(store, "zzzqqq")).rejects.toThrow(/"zzzqqq".*another spelling/);
  await expect(findNode(store, "zzzqqq GRPO")).rejects.toThrow(/near are: Group Relative/);
});

test("no name and a name of a megabyte are errors of one short line", async () => {
  await expect(findNode(store, "  ")).rejects.toThrow(/the name is empty/);
  const error: unknown = await findNode(store, "q".repeat(1_000_000)).catch((reason: unknown) => reason);
  expect(String(error).length).toBeLessThan(250);
});
