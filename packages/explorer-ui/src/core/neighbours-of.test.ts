import type { NodeId } from "@methodscape/graph-model";
import { describe, expect, test } from "vitest";
import { neighboursOf } from "./neighbours-of.ts";
import { paperMap } from "./testing/small-map.ts";

const everything = (map = paperMap()): ReadonlySet<NodeId> => new Set(map.indexOf.keys());

describe("neighboursOf", () => {
  test("follows lines both ways, each neighbour once", () => {
    const ids = neighboursOf(paperMap(), "method:ppo", everything()).map(({ id }) => id);
    expect(ids.sort()).toEqual(["method:grpo", "paper:old"]);
  });

  test("leaves out what the filters hide, and knows nothing of unknown nodes", () => {
    expect(neighboursOf(paperMap(), "method:ppo", new Set(["paper:old"]))).toHaveLength(1);
    expect(neighboursOf(paperMap(), "method:unknown", everything())).toEqual([]);
  });
});
