import type { NodeId } from "@methodscape/graph-model";
import { describe, expect, test } from "vitest";
import { stepFrom, walk } from "./step-from.ts";
import { mapNode, paperMap } from "./testing/small-map.ts";

const map = paperMap();
const all: ReadonlySet<NodeId> = new Set(map.indexOf.keys());

describe("stepFrom", () => {
  const here = mapNode("method:here");

  test("goes only where the arrow points", () => {
    const left = mapNode("method:left", { x: -5 });
    expect(stepFrom(here, [left], "left")?.id).toBe("method:left");
    expect(stepFrom(here, [left], "right")).toBeUndefined();
    expect(stepFrom(here, [left], "up")).toBeUndefined();
  });

  test("prefers what lies straight ahead to what lies aside", () => {
    const ahead = mapNode("method:ahead", { x: 8, y: 0 });
    const aside = mapNode("method:aside", { x: 4, y: 5 });
    expect(stepFrom(here, [aside, ahead], "right")?.id).toBe("method:ahead");
  });

  test("of equals the smaller id wins, whatever the order", () => {
    const pair = [mapNode("method:b", { x: 3, y: 1 }), mapNode("method:a", { x: 3, y: -1 })];
    expect(stepFrom(here, pair, "right")?.id).toBe("method:a");
    expect(stepFrom(here, [...pair].reverse(), "right")?.id).toBe("method:a");
  });
});

describe("walk", () => {
  test("starts at the heaviest node", () => {
    expect(walk(map, all, undefined, "up")).toBe("benchmark:math");
  });

  test("follows a line where one leads that way", () => {
    expect(walk(map, all, "method:grpo", "left")).toBe("method:ppo");
  });

  test("steps to the nearest node where no line leads that way", () => {
    expect(walk(map, all, "method:ppo", "down")).toBe("paper:old");
    expect(walk(map, new Set<NodeId>(["method:ppo", "benchmark:math"]), "method:ppo", "down")).toBe(
      "benchmark:math",
    );
  });

  test("with nothing shown there is nowhere to go", () => {
    expect(walk(map, new Set<NodeId>(), undefined, "up")).toBeUndefined();
  });
});
