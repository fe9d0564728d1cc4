import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseName } from "./normalise-name.ts";
import { buildWordTable } from "./word-table.ts";

describe("buildWordTable", () => {
  it("numbers words from 1 whatever their case, and finds them inside a text", () => {
    const table = buildWordTable(["Math", "math", "Thought"]);
    expect(table.size).toBe(2);
    expect(table.find("on MATH today", 3, 7)).toBe(1);
    expect(table.find("a thought", 2, 9)).toBe(2);
    expect([table.find("on MATH today", 3, 6), table.find("maths", 0, 5), table.find("", 0, 0)]).toEqual([
      0, 0, 0,
    ]);
  });

  it("finds all of its words and no others, however many share a slot", () => {
    const word = fc.stringMatching(/^[a-zα-ω]{1,6}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), word, (words, other) => {
        const table = buildWordTable(words);
        const numbers = words.map((each) => table.find(each, 0, each.length));
        expect(new Set(numbers).size).toBe(new Set(words).size);
        expect(numbers).not.toContain(0);
        expect(table.find(other, 0, other.length) > 0).toBe(
          words.some((each) => normaliseName(each) === normaliseName(other)),
        );
      }),
    );
  });
});
