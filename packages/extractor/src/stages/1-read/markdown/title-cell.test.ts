import { expect, test } from "vitest";
import { readTitleCell } from "./title-cell.ts";

const link = "(https://example.org/1)";

test.each([
  [`[A Title]${link}`, "A Title"],
  [`A Title (Read more on [arXiv]${link} or [HF]${link})`, "A Title"],
  [`**A Title** [[pdf]${link}] [[code]${link}]`, "A Title"],
  [`A Title, [Paper]${link} | [Code]${link}`, "A Title"],
  [`[A Title (With Brackets)]${link}`, "A Title (With Brackets)"],
  ["A Title (With Brackets)", "A Title (With Brackets)"],
  ["Q* and A*: *Stars* in `Names`", "Q* and A*: Stars in Names"],
  ["snake_case_names and __init__ &amp; more", "snake_case_names and init & more"],
  [`![badge]${link} A Title<br>in Two Lines`, "A Title in Two Lines"],
  [`[PDF]${link}`, "PDF"],
  ["Costs \\$5 \\& up", "Costs $5 & up"],
])("%s", (cell, title) => {
  expect(readTitleCell(cell).text).toBe(title);
});

test("the addresses of all links are kept", () => {
  expect(readTitleCell("[A](https://example.org/a) ([b](https://example.org/b))").urls).toEqual([
    "https://example.org/a",
    "https://example.org/b",
  ]);
});
