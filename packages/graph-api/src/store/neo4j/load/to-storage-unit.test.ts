import { entitySchema, paperSchema } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { graphArbitrary } from "../../testing/arbitrary-graph.ts";
import { fromProperties } from "../read/record-properties.ts";
import { contentHash } from "./content-hash.ts";
import { toStorageUnit } from "./to-storage-unit.ts";

const texts = new Map(tinyGraph.sources.map((source) => [source.id, source.text]));
const [link] = tinyGraph.links;
if (link === undefined) throw new Error("the tiny graph has links");

test("records come back from their properties as they were, and no property is nested", () => {
  fc.assert(
    fc.property(graphArbitrary, (graph) => {
      for (const record of [...graph.papers, ...graph.entities]) {
        const { properties } = toStorageUnit(record, texts, 0);
        const schema = record.record === "paper" ? paperSchema : entitySchema;
        expect(fromProperties(schema, properties, { record: record.record })).toEqual(record);
        for (const value of Object.values(properties)) {
          expect(
            Array.isArray(value)
              ? value.every((part) => typeof part !== "object")
              : typeof value !== "object",
          ).toBe(true);
        }
      }
    }),
  );
});

test("what is stored for a claim changes with its source's words, not with the order of its keys", () => {
  const hash = toStorageUnit(link, texts, 0).hash;
  expect(
    toStorageUnit(Object.fromEntries(Object.entries(link).reverse()) as typeof link, texts, 0).hash,
  ).toBe(hash);
  expect(
    toStorageUnit(link, new Map([...texts].map(([id, text]) => [id, text.toUpperCase()])), 0).hash,
  ).not.toBe(hash);
  expect(toStorageUnit({ ...link, tier: "possible" }, texts, 0).hash).not.toBe(hash);
});

test("a hash is sixteen hex digits of the content alone", () => {
  expect(contentHash({ a: [1, { b: 2, c: 3 }] })).toBe(contentHash({ a: [1, { c: 3, b: 2 }] }));
  expect(contentHash(["a", "b"])).not.toBe(contentHash(["b", "a"]));
  expect(contentHash("x")).toMatch(/^[0-9a-f]{16}$/);
});
