import fc from "fast-check";
import { expect, test } from "vitest";
import { joinTexts, lengthOfText, textsWith } from "./joined-texts.ts";

const letters = fc.string({ unit: fc.constantFrom("a", "b", "ü", "𝛼"), maxLength: 6 });

test("each text that holds the piece is found once, in order, with the first place of the piece", () => {
  fc.assert(
    fc.property(
      fc.array(letters),
      letters.filter((piece) => piece !== ""),
      (texts, piece) => {
        const expected = texts.flatMap((text, place) =>
          text.includes(piece) ? [{ text: place, at: text.indexOf(piece) }] : [],
        );
        expect([...textsWith(joinTexts(texts), piece)]).toEqual(expected);
      },
    ),
  );
});

test("the length of each text is known", () => {
  const joined = joinTexts(["ab", "", "abc"]);
  expect([0, 1, 2].map((text) => lengthOfText(joined, text))).toEqual([2, 0, 3]);
});
