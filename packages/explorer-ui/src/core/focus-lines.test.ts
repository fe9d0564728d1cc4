import type { MapLine, NodeId } from "@methodscape/graph-model";
import { describe, expect, test } from "vitest";
import { type FocusLine, focusLines, lineKindsOf } from "./focus-lines.ts";
import { lineStyles } from "./line-style.ts";
import { readMap } from "./map-data.ts";
import { mapNode, paperMap, smallLandscape } from "./testing/small-map.ts";

const everything = (map = paperMap()): ReadonlySet<NodeId> => new Set(map.indexOf.keys());
const told = (lines: readonly FocusLine[]) =>
  lines.map(({ kind, from, to }) => `${from.id} ${kind} ${to.id}`);

/** Three methods and a paper, with lines between them by their numbers: 0 a, 1 b, 2 c, 3 the paper. */
function mapWith(...lines: readonly MapLine[]) {
  const ids = ["method:a", "method:b", "method:c", "paper:p"] as const;
  return readMap(
    smallLandscape(
      ids.map((id) => mapNode(id)),
      lines,
    ),
  );
}

describe("focusLines", () => {
  test("a relation leads from the variant to what it varies, whichever end is in focus", () => {
    const relation = "method:grpo variant-of method:ppo";
    expect(told(focusLines(paperMap(), "method:grpo", everything()))).toContain(relation);
    expect(told(focusLines(paperMap(), "method:ppo", everything()))).toContain(relation);
  });

  test("links come first, and several of one paper and one entity are one line", () => {
    const map = mapWith(
      { from: 0, to: 1, label: "based-on" },
      { from: 3, to: 0, label: "uses" },
      { from: 3, to: 0, label: "introduces" },
    );
    const lines = focusLines(map, "method:a", everything(map));
    expect(told(lines)).toEqual(["paper:p link method:a", "method:a based-on method:b"]);
  });

  test("two relations of the same two nodes lie side by side, the same one twice does not", () => {
    const map = mapWith(
      { from: 0, to: 1, label: "variant-of" },
      { from: 1, to: 0, label: "based-on" },
      { from: 0, to: 1, label: "variant-of" },
      { from: 2, to: 0, label: "part-of" },
    );
    const lanes = focusLines(map, "method:a", everything(map)).map(({ lane, lanes }) => [lane, lanes]);
    expect(lanes).toEqual([
      [0, 2],
      [1, 2],
      [0, 1],
    ]);
  });

  test("leads to nothing that the filters hide, nor to itself, and knows no unknown node", () => {
    const map = mapWith({ from: 0, to: 0, label: "similar-to" }, { from: 0, to: 1, label: "subset-of" });
    expect(focusLines(map, "method:a", new Set(["method:a"]))).toEqual([]);
    expect(told(focusLines(map, "method:a", everything(map)))).toEqual(["method:a subset-of method:b"]);
    expect(focusLines(map, "method:unknown", everything(map))).toEqual([]);
  });
});

test("the key has each kind once, relations before links", () => {
  const lines = focusLines(paperMap(), "method:ppo", everything());
  expect(lineKindsOf([...lines, ...lines])).toEqual(["variant-of", "link"]);
  expect(lineKindsOf([])).toEqual([]);
});

test("no two kinds of line look alike without colour, and only similarity and links lead nowhere", () => {
  const looks = Object.values(lineStyles).map(({ dash, width, arrow }) =>
    JSON.stringify([dash, width, arrow]),
  );
  expect(new Set(looks).size).toBe(looks.length);
  const plain = Object.entries(lineStyles).flatMap(([kind, { arrow }]) => (arrow ? [] : [kind]));
  expect(plain).toEqual(["similar-to", "link"]);
});
