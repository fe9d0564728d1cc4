import fc from "fast-check";
import { expect, test } from "vitest";
import { isSlip } from "./typing-slip.ts";
import { buildWordIndex, placesOfAll } from "./word-index.ts";

// By code point, the last one comes before the one in front of it; by UTF-16 unit, behind it.
const letters = fc.constantFrom("a", "b", "c", "1", "ü", "\u{20000}", "\uFA0E");
const word = fc.string({ unit: letters, minLength: 1, maxLength: 10 });

test("a place is found where every word begins a word or stands with a slip, as looking at each would find it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      (texts, asked) => {
        const places = new Map<string, number[]>();
        for (const [place, words] of texts.entries())
          for (const one of new Set(words)) places.set(one, [...(places.get(one) ?? []), place]);
        const expected = texts.flatMap((words, place) =>
          asked.every((typed) => words.some((known) => known.startsWith(typed) || isSlip(typed, known)))
            ? [place]
            : [],
        );
        expect(placesOfAll(buildWordIndex(places), asked)).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});

test("words of which none is known are at no place, and so is no word at all", () => {
  const index = buildWordIndex(new Map([["tree", [0, 3]]]));
  expect(placesOfAll(index, ["search"])).toEqual([]);
  expect(placesOfAll(index, [])).toEqual([]);
  expect(placesOfAll(index, ["teer", "tr"])).toEqual([]);
  expect(placesOfAll(index, ["tere", "tr"])).toEqual([0, 3]);
});
