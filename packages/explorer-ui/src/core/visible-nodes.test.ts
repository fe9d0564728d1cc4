import { describe, expect, test } from "vitest";
import { noFilters } from "./filters.ts";
import { paperMap } from "./testing/small-map.ts";
import { visibleNodes } from "./visible-nodes.ts";

const shown = (filters: Partial<typeof noFilters>) =>
  [...visibleNodes(paperMap(), { ...noFilters, ...filters })].sort();

describe("visibleNodes", () => {
  test("without filters everything is shown", () => {
    expect(shown({})).toHaveLength(5);
  });

  test("a type that is left out is gone, the others stay", () => {
    expect(shown({ hiddenTypes: new Set(["method"]) })).toEqual(["benchmark:math", "paper:new", "paper:old"]);
  });

  test("years bound the papers, and entities that no paper in them links to go too", () => {
    expect(shown({ from: 2024 })).toEqual(["benchmark:math", "method:grpo", "paper:new"]);
    expect(shown({ to: 2020 })).toEqual(["benchmark:math", "method:ppo", "paper:old"]);
  });

  test("a source that is left out takes its papers and what only they link to", () => {
    expect(shown({ hiddenSources: new Set(["source:feed.txt"]) })).toEqual([
      "benchmark:math",
      "method:ppo",
      "paper:old",
    ]);
  });

  test("a role that is left out takes the entities that stand in no other", () => {
    expect(shown({ hiddenRoles: new Set(["evaluates-on"]) })).toEqual([
      "method:grpo",
      "method:ppo",
      "paper:new",
      "paper:old",
    ]);
  });

  test("a topic that is left out takes its nodes", () => {
    expect(shown({ hiddenTopics: new Set(["topic:one"]) })).toEqual([]);
  });
});
