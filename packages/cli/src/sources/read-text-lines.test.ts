import { describe, expect, it } from "vitest";
import { readTextLines } from "./read-text-lines.ts";

describe("readTextLines", () => {
  it("takes id, doc and text, a line without doc as its own, and leaves other fields aside", () => {
    const input =
      '{"id":"a#0","doc":"a","text":"One.","entities":[{"start":0,"end":3,"type":"T"}],"more":1}\n\n{"id":7,"text":"Two."}\n';
    expect(readTextLines(input, "in.jsonl")).toEqual([
      { line: { id: "a#0", doc: "a", text: "One." }, marked: [{ start: 0, end: 3, type: "T" }] },
      { line: { id: 7, doc: "7", text: "Two." }, marked: undefined },
    ]);
  });

  it.each([
    ["", /in\.jsonl holds no text/],
    ['{"id":"a","text":"x"}\nrubbish', /in\.jsonl, line 2 is no JSON/],
    ['{"id":"a"}', /line 1 lacks an id or a text/],
  ])("refuses %j in one line", (input, says) => {
    expect(() => readTextLines(input, "in.jsonl")).toThrow(says);
  });
});
