import type { Diagnostic } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { expect, test } from "vitest";
import { describeSnapshot } from "./describe-snapshot.ts";

function diagnostic(name: string, severity: Diagnostic["severity"]): Diagnostic {
  return {
    record: "diagnostic",
    source: `source:${name}`,
    start: 0,
    end: 0,
    severity,
    rule: "read/empty",
    message: "the file is empty",
  };
}

function describe(...diagnostics: Diagnostic[]): string {
  return describeSnapshot({ ...tinyGraph, diagnostics });
}

test("it counts what was read, with one paper and two papers in their own form", () => {
  expect(describe()).toMatch(/^read 2 sources: 4 papers, 2 syllabus readings\nfound \d+ methods?, /);
  expect(describe()).not.toMatch(/\b1 \w+s\b|not read|noted/);
});

test("warnings are counted as oddities; what is merely said is not", () => {
  expect(describe(diagnostic("a", "warning"), diagnostic("b", "info"))).toMatch(/noted 1 oddity /);
});

test("a file that could not be read is named with its reason, many are not all listed", () => {
  expect(describe(diagnostic("notes.txt", "error"))).toContain("\nnot read: notes.txt: the file is empty");
  const many = describe(...Array.from({ length: 8 }, (_, at) => diagnostic(`${at}.txt`, "error")));
  expect(many.match(/^not read: /gm)).toHaveLength(6);
  expect(many).toContain("not read: 3 more");
});

test("pairs that are likely one paper are counted, and the first is named", () => {
  const pair: Diagnostic = {
    ...diagnostic("list.md", "warning"),
    rule: "assemble/likely-duplicate",
    message: "A may be one work with B",
  };
  expect(describe(pair)).toContain("\nreview 1 pair of papers that may be one: A may be one work with B");
  expect(describe(pair, pair)).toMatch(/\nreview 2 pairs .*; 1 more in the explorer and the snapshot\n/);
  expect(describe()).not.toContain("review");
});
