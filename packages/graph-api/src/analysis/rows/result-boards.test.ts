import { tinyGraph } from "@methodscape/graph-model/testing";
import { expect, test } from "vitest";
import { boardKey, gatherBoards, rankOn } from "./result-boards.ts";

const [first] = tinyGraph.results;
if (first === undefined) throw new Error("the tiny graph has results");

test("another protocol, unit or a gain is another board; who reports it is not", () => {
  const key = boardKey(first);
  expect(boardKey({ ...first, protocol: { ...first.protocol, reportedBy: "other" } })).toBe(key);
  expect(boardKey({ ...first, protocol: { ...first.protocol, shots: 4 } })).not.toBe(key);
  expect(boardKey({ ...first, protocol: { ...first.protocol, bound: "at-least" } })).not.toBe(key);
  expect(boardKey({ ...first, protocol: { ...first.protocol, condition: "1-step" } })).not.toBe(key);
  expect(boardKey({ ...first, protocol: { ...first.protocol, relative: true } })).not.toBe(key);
  expect(boardKey({ ...first, protocol: { ...first.protocol, baseline: "GPT-4" } })).not.toBe(key);
  expect(boardKey({ ...first, gain: true })).not.toBe(key);
  expect(boardKey({ ...first, unit: "points" })).not.toBe(key);
});

test("of word error rates the lowest comes first, and equal ones share a place there too", () => {
  const values = [5.2, 1.9, 5.2, 9].map((value, place) => ({
    ...first,
    metric: "WER",
    value,
    id: `result:${place}`,
  }));
  const board = gatherBoards(values, ["shown"]).get(boardKey({ ...first, metric: "WER" }));
  expect(board?.values.map((value) => [value, rankOn(board, value)])).toEqual([
    [1.9, 1],
    [5.2, 2],
    [5.2, 2],
    [9, 4],
  ]);
});

test("equal values share a place, and the next one is behind them all", () => {
  const values = [60, 70, 70, 50].map((value, place) => ({ ...first, value, id: `result:${place}` }));
  const board = gatherBoards(values, ["shown"]).get(boardKey(first));
  expect(board?.values.map((value) => [value, rankOn(board, value)])).toEqual([
    [70, 1],
    [70, 1],
    [60, 3],
    [50, 4],
  ]);
  expect(gatherBoards(values, ["possible"]).size).toBe(0);
});

test("what people reach stands on the board, behind all systems and without a place", () => {
  const people = { ...first, people: true as const, value: 99, id: "result:people" };
  const board = gatherBoards([people, first], ["shown"]).get(boardKey(first));
  expect(board).toMatchObject({ first, count: 2, values: [first.value] });
  expect(board && rankOn(board, first.value)).toBe(1);
});
