import { describe, expect, test } from "vitest";
import { litNodes } from "./lit-nodes.ts";
import { mapNode } from "./testing/small-map.ts";

const hits = new Set(["paper:hit"] as const);
const neighbours = [mapNode("method:near")];

describe("litNodes", () => {
  test("without attention nothing is lit, so nothing is dimmed", () => {
    expect(
      litNodes({ hovered: undefined, selected: undefined, neighbours: [], hits: undefined }),
    ).toBeUndefined();
  });

  test("an answer lights its hits", () => {
    expect(litNodes({ hovered: undefined, selected: undefined, neighbours: [], hits })).toEqual(hits);
  });

  test("an answer without hits dims nothing", () => {
    const attention = { hovered: undefined, selected: undefined, neighbours: [] };
    expect(litNodes({ ...attention, hits: new Set() })).toBeUndefined();
  });

  test("what is selected or pointed at lights its neighbourhood instead", () => {
    const lit = litNodes({ hovered: "paper:p", selected: "method:s", neighbours, hits });
    expect(lit).toEqual(new Set(["paper:p", "method:near"]));
    expect(litNodes({ hovered: undefined, selected: "method:s", neighbours, hits })).toEqual(
      new Set(["method:s", "method:near"]),
    );
  });
});
