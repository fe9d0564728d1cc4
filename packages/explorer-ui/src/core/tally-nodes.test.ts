import { expect, test } from "vitest";
import { noFilters, toggleFilter } from "./filters.ts";
import { readMap } from "./map-data.ts";
import { tallyNodes } from "./tally-nodes.ts";
import { tinyMap } from "./testing/tiny-map.ts";
import { visibleNodes } from "./visible-nodes.ts";

const map = readMap(tinyMap);

test("without filters every class is shown whole", () => {
  const { types, topics, roles, sources, years } = tallyNodes(map, visibleNodes(map, noFilters));
  expect(types.get("benchmark")).toEqual({ shown: 2, all: 2 });
  expect(topics.get("topic:policies")).toEqual({ shown: 4, all: 4 });
  expect(roles.get("introduces")).toEqual({ shown: 2, all: 2 });
  expect(sources.get("source:feed.jsonl")).toEqual({ shown: 1, all: 1 });
  expect([...years]).toEqual([
    [2017, { shown: 1, all: 1 }],
    [2024, { shown: 1, all: 1 }],
  ]);
});

test("with a type left out its nodes and the links to them count as not shown, and relations count nowhere", () => {
  const { types, roles } = tallyNodes(
    map,
    visibleNodes(map, toggleFilter(noFilters, "hiddenTypes", "benchmark")),
  );
  expect(types.get("benchmark")).toEqual({ shown: 0, all: 2 });
  expect(roles.get("evaluates-on")).toEqual({ shown: 0, all: 1 });
  expect([...roles.keys()].sort()).toEqual(["evaluates-on", "introduces", "mentions"]);
});
