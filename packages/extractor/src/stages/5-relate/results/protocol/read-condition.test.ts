import fc from "fast-check";
import { expect, test } from "vitest";
import { readCondition, stepsBeside } from "./read-condition.ts";

const words = fc.constantFrom(
  ..."with without when under after only 4 10% two steps sampling feedback a the retriever , . ( ) is there are tasks on".split(
    " ",
  ),
);

test("whatever stands there, a condition is a phrase of the text, a count of steps, or not clear", () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (drawn) => {
      const text = drawn.join(" ");
      const read = readCondition(text);
      const isSaid = read === undefined || read === "unclear" || /^\S+-step$/.test(read);
      expect(isSaid || text.includes(read)).toBe(true);
    }),
  );
});

test("what is only compared, boasted or the same for all is no condition", () => {
  for (const text of [
    " when compared with earlier work",
    " without sacrificing speed",
    " under the same budget",
    " given that data are few",
    " under 20% of the cost",
  ])
    expect(readCondition(text)).toBeUndefined();
});

test("the count of steps nearest in front of a value is its own", () => {
  expect(stepsBeside("beats the 8-step results by its two-step FID of ", "")).toBe("2-step");
  expect(stepsBeside("an FID of ", " in a single step")).toBe("1-step");
  expect(stepsBeside("500 Step-DPO updates give ", "")).toBeUndefined();
});
