import type { Source } from "@methodscape/graph-model";
import { expect, test } from "vitest";
import { createNodeShelf, throughShelf } from "./node-shelf.ts";

test("what was read once is not read again, and what nobody has is asked for again", async () => {
  const { sources } = createNodeShelf();
  const asked: (readonly string[])[] = [];
  const source = (id: string): Source => ({
    record: "source",
    id: `source:${id.slice("source:".length)}`,
    sha256: "0".repeat(64),
    format: "jsonl",
    kind: "field",
    tags: [],
    text: "",
  });
  const take = async (...ids: readonly string[]) => {
    const found = await throughShelf(sources, ids, async (missing) => {
      asked.push(missing);
      return missing.filter((id) => id !== "source:none").map(source);
    });
    return found.map(({ id }) => id);
  };
  expect(await take("source:a", "source:a", "source:none")).toEqual(["source:a"]);
  expect(await take("source:b", "source:a")).toEqual(["source:a", "source:b"]);
  expect(await take("source:a", "source:b")).toEqual(["source:a", "source:b"]);
  expect(await take("source:none")).toEqual([]);
  expect(asked).toEqual([["source:a", "source:none"], ["source:b"], ["source:none"]]);
});
