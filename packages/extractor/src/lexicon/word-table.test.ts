import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeUnitsOf } from "./code-units.ts";
import { createWordTable } from "./word-table.ts";

const text = codeUnitsOf("on MATH today, Maths");

describe("createWordTable", () => {
  it("numbers words from 1 as they are met, and finds them inside a text", () => {
    const table = createWordTable();
    expect([table.add(text, 3, 7), table.add(text, 0, 2), table.add(text, 3, 7)]).toEqual([1, 2, 1]);
    expect(table.size()).toBe(2);
    expect(table.find(codeUnitsOf("(MATH)"), 1, 5)).toBe(1);
    expect([table.find(text, 3, 6), table.find(text, 15, 19), table.find(text, 0, 0)]).toEqual([0, 0, 0]);
  });

  it("finds all of its words and no others, however many share a slot, and through every growth", () => {
    const word = fc.stringMatching(/^[a-zα-ω]{1,6}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 300, maxLength: 1500 }), word, (words, other) => {
        const table = createWordTable();
        const distinct = [...new Set(words)];
        const added = words.map((each) => table.add(codeUnitsOf(each), 0, each.length));
        expect(added).toEqual(words.map((each) => distinct.indexOf(each) + 1));
        expect(words.map((each) => table.find(codeUnitsOf(each), 0, each.length))).toEqual(added);
        expect(table.find(codeUnitsOf(other), 0, other.length)).toBe(distinct.indexOf(other) + 1);
      }),
      { numRuns: 20 },
    );
  });
});
