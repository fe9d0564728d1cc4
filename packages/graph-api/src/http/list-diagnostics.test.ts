import type { Diagnostic, Source, SourceId } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lineFinder } from "./line-finder.ts";
import { listDiagnostics } from "./list-diagnostics.ts";

const [source] = tinyGraph.sources;
const [diagnostic] = tinyGraph.diagnostics;
if (source === undefined || diagnostic === undefined) throw new Error("the tiny graph has a diagnostic");

test("the line of an offset is one more than the line breaks before it, in any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "\r") }), fc.nat(12), (text, offset) => {
      expect(lineFinder(text)(offset)).toBe(text.slice(0, offset).split("\n").length);
    }),
  );
});

test("a source's text is gone through once, however many diagnostics stand in it", () => {
  let reads = 0;
  const counted: Source = {
    ...source,
    get text() {
      reads += 1;
      return "one\ntwo\nthree";
    },
  };
  const many = Array.from(
    { length: 50 },
    (): Diagnostic => ({ ...diagnostic, source: source.id, start: 4, end: 7 }),
  );
  const reply = listDiagnostics(many, new Map<SourceId, Source>([[source.id, counted]]), 40);
  expect(reply).toMatchObject({ total: 50, items: Array(40).fill({ line: 2, excerpt: "two" }) });
  expect(reads).toBe(1);
});

test("a diagnostic whose source is gone stands on the first line, without words", () => {
  const reply = listDiagnostics([diagnostic], new Map(), 1);
  expect(reply.items).toMatchObject([{ line: 1, excerpt: "" }]);
});
