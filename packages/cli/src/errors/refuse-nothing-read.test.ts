import type { SourceFile } from "@methodscape/extractor";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { expect, test } from "vitest";
import { refuseNothingRead } from "./refuse-nothing-read.ts";

const file = (path: string): SourceFile => ({ path, bytes: new Uint8Array() });
const unread = {
  ...tinyGraph,
  diagnostics: [
    {
      record: "diagnostic",
      source: "source:picture.png",
      start: 0,
      end: 0,
      severity: "error",
      rule: "read/binary",
      message: "this is a PNG image",
    } as const,
  ],
};

test("one file that gave a paper is enough", () => {
  expect(() => refuseNothingRead(unread, [file("picture.png"), file("field.jsonl")])).not.toThrow();
});

test("papers of a bundled field do not hide that the person's own file gave none", () => {
  expect(() => refuseNothingRead(unread, [file("picture.png")])).toThrow(
    "no paper could be read from picture.png: this is a PNG image",
  );
});

test("of several files the one with the reason is named", () => {
  expect(() => refuseNothingRead(unread, [file("picture.png"), file("other.png")])).toThrow(
    "2 files: picture.png: this is a PNG image",
  );
});

test("a page without readings says what was expected", () => {
  expect(() => refuseNothingRead(tinyGraph, [file("blank.md")])).toThrow(
    /no paper was found in blank\.md; expected/,
  );
});
