import { describe, expect, test } from "vitest";
import { type AskedField, chooseField } from "./choose-field.ts";
import { fieldManifest } from "./field-manifest.ts";

const asked: AskedField = { service: "arxiv", queries: ["b", "a"], around: [], limit: 100 };
const question = { ...asked, until: "2025-03-01" };
const page = {
  query: "a",
  found: 1,
  url: "http://x.example",
  file: "a.xml",
  sha256: "00",
  ids: ["2401.00001"],
};
const whole = fieldManifest(question, [page]);
const here = { again: false, today: "2025-06-01", place: "fields/a" };

describe("chooseField", () => {
  test("nothing there: builds up to today, or to the day that was named", () => {
    expect(chooseField(asked, { ...here, there: undefined })).toEqual({
      kind: "build",
      question: { ...asked, until: "2025-06-01" },
    });
    expect(chooseField({ ...asked, until: "2024-12-31" }, { ...here, there: undefined })).toMatchObject({
      question: { until: "2024-12-31" },
    });
  });

  test("the same question on a later day repeats what is there", () => {
    expect(chooseField({ ...asked, queries: ["a", "b"] }, { ...here, there: whole })).toEqual({
      kind: "repeat",
      manifest: whole,
    });
  });

  test("a run that was stopped goes on with its own last day", () => {
    expect(chooseField(asked, { ...here, there: fieldManifest(question, []) })).toEqual({
      kind: "build",
      question,
    });
  });

  test("another question in the same place is refused, unless it is to be built anew", () => {
    const other = { ...asked, limit: 200 };
    expect(() => chooseField(other, { ...here, there: whole })).toThrow(
      "fields/a holds another field (Works that arXiv finds",
    );
    expect(chooseField(other, { ...here, there: whole, again: true })).toMatchObject({ kind: "build" });
  });
});
