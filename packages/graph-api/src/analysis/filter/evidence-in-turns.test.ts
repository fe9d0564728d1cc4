import type { Evidence } from "@methodscape/graph-model";
import { expect, test } from "vitest";
import { evidenceInTurns } from "./evidence-in-turns.ts";

const piece = (start: number, at: number): Evidence => ({
  source: "source:course.md",
  part: "abstract",
  start,
  end: start + 50,
  surface: [at, at + 4],
  rule: "uses/named",
});

test("each condition says one sentence before any says its second, with all names of the sentence", () => {
  const [one, same, two, three] = [piece(0, 3), piece(0, 20), piece(100, 103), piece(200, 203)];
  const onMath = piece(300, 310);
  expect(evidenceInTurns([[one, same, two, three], [onMath]])).toEqual([one, same, onMath, two, three]);
});

test("nothing is lost or said twice, and no condition is no evidence", () => {
  expect(evidenceInTurns([[], [piece(0, 3)], []])).toEqual([piece(0, 3)]);
  expect(evidenceInTurns([])).toEqual([]);
});
