import { expect, test } from "vitest";
import { readCount, readDate, readUrl } from "./read-fields.ts";

test.each([
  ["2029-05-24T17:34:15.000Z", "2029-05-24"],
  ["2029-05-24 17:34", "2029-05-24"],
  ["2029/5/4", "2029-05-04"],
  ["20290524", "2029-05-24"],
  ["24 May 2029", "2029-05-24"],
  ["Thu, 24 May 2029 17:34:15 GMT", "2029-05-24"],
  ["May 2029", "2029-05"],
  ["24.05.2029", "2029-05-24"],
  ["5/24/2029", "2029-05-24"],
  ["24/5/2029", "2029-05-24"],
  ["5/6/2029", undefined],
  [2029, "2029"],
  ["2029.0", "2029"],
  ["2029-13", undefined],
  ["soon", undefined],
  [true, undefined],
])("the date %j is %s", (value, date) => {
  expect(readDate(value)).toBe(date);
});

test.each([
  ["1,234", 1234],
  ["12.0", 12],
  [[{}, {}], 2],
  ["12k", undefined],
  [-1, undefined],
  [1.5, undefined],
])("the count %j is %s", (value, count) => {
  expect(readCount(value)).toBe(count);
});

test.each([
  ["https://example.org/a", "https://example.org/a"],
  ["[pdf](https://example.org/a.pdf), [code](https://example.org/c)", "https://example.org/a.pdf"],
  ["arxiv.org/abs/2901.00001", "https://arxiv.org/abs/2901.00001"],
  ["javascript:alert(1)", undefined],
  ["somewhere", undefined],
])("the address in %j is %s", (value, url) => {
  expect(readUrl(value)).toBe(url);
});
