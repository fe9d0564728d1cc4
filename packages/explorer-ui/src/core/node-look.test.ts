import type { NodeId } from "@methodscape/graph-model";
import { describe, expect, test } from "vitest";
import { baseSize, levelAt, lookOf, type Scene } from "./node-look.ts";
import { mapNode } from "./testing/small-map.ts";
import { typeStyles } from "./type-style.ts";

const grpo = mapNode("method:grpo", { weight: 4 });
const paper = mapNode("paper:p");
const scene = (rest: Partial<Scene> = {}): Scene => ({
  theme: "light",
  level: "overview",
  unit: 4,
  visible: new Set([grpo.id, paper.id]),
  lit: undefined,
  covered: undefined,
  selected: undefined,
  hovered: undefined,
  ...rest,
});

describe("lookOf", () => {
  test("colour and shape say the type", () => {
    expect(lookOf(grpo, scene())).toMatchObject({
      color: typeStyles.method.color.light,
      shape: "circle",
      hidden: false,
    });
    expect(lookOf(mapNode("benchmark:math"), scene({ theme: "dark" }))).toMatchObject({ shape: "square" });
  });

  test("what is not lit is dimmed; what the syllabus covers is greyed, not dimmed; what is lit keeps its colour", () => {
    const lit = new Set([paper.id]);
    const dimmed = lookOf(grpo, scene({ lit })).color;
    const covered = lookOf(grpo, scene({ lit, covered: new Set([grpo.id]) })).color;
    expect(new Set([dimmed, covered, typeStyles.method.color.light]).size).toBe(3);
    expect(lookOf(grpo, scene({ lit: new Set([grpo.id]) })).color).toBe(typeStyles.method.color.light);
  });

  test("papers grow as one comes nearer; a lit one is seen from afar", () => {
    const sizes = (["overview", "entities", "papers"] as const).map((level) =>
      baseSize(paper, { unit: 4, level }),
    );
    expect([...sizes].sort((left, right) => left - right)).toEqual(sizes);
    expect(lookOf(paper, scene({ lit: new Set([paper.id]) })).size).toBeGreaterThan(
      lookOf(paper, scene()).size,
    );
  });

  test("what is lit or chosen is raised above a small size less and less, since marks grow as one comes nearer", () => {
    const sizesOf = (rest: Partial<Scene>) =>
      (["overview", "entities", "papers"] as const).map(
        (level) => lookOf(paper, scene({ unit: 0.1, level, ...rest })).size,
      );
    for (const sizes of [sizesOf({ lit: new Set([paper.id]) }), sizesOf({ selected: paper.id })]) {
      expect([...sizes].sort((left, right) => right - left)).toEqual(sizes);
      expect(new Set(sizes).size).toBe(3);
    }
  });

  test("the few that an answer found stand out more than the neighbours of what is chosen, many do not", () => {
    const sizeAmong = (ids: readonly NodeId[], rest: Partial<Scene> = {}) =>
      lookOf(paper, scene({ unit: 0.1, lit: new Set([paper.id, ...ids]), ...rest })).size;
    const many = Array.from({ length: 40 }, (_, index): NodeId => `method:m${index}`);
    expect(sizeAmong([])).toBeGreaterThan(sizeAmong([], { selected: grpo.id }));
    expect(sizeAmong(many)).toBe(sizeAmong([], { selected: grpo.id }));
  });

  test("what the filters leave out is hidden", () => {
    expect(lookOf(grpo, scene({ visible: new Set() })).hidden).toBe(true);
  });
});

test("levels follow the camera: topics, then entities, then papers", () => {
  expect([1, 0.5, 0.1].map(levelAt)).toEqual(["overview", "entities", "papers"]);
});
