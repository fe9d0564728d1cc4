import { expect, test } from "vitest";
import { titleShape } from "./title-shape.ts";

test.each([
  ["Small Provers Can Count: A Study of Sheep", "title"],
  ["Don't Fold Titles: Why You Need Them All", "title"],
  ["rProver: Small Models Count Sheep Well", "title"],
  ["s7: simple counting at night", "title"],
  ["o7-Counter: an o7 imitation for sheep", "title"],
  ["Learning to count the sheep of a flock", "phrase"],
  ["Counting is all you need", "phrase"],
  ["Please read the Second Chapter before Class", "none"],
  ["we will discuss these in class", "none"],
  ["Guest talk by a visitor from industry", "none"],
  ["A sentence about something that ends in a stop.", "none"],
  ["Two Words", "none"],
  ["A line that breaks off after a comma,", "none"],
])("%s → %s", (line, expected) => {
  expect(titleShape(line)).toBe(expected);
});
