import { describe, expect, test } from "vitest";
import { boundYears, hasFilters, noFilters, showOnly, toggleFilter, withSet } from "./filters.ts";

describe("filters", () => {
  test("a class that is toggled twice is back, and nothing is left out", () => {
    const once = toggleFilter(noFilters, "hiddenTypes", "model");
    expect([...once.hiddenTypes]).toEqual(["model"]);
    expect(hasFilters(once)).toBe(true);
    expect(hasFilters(toggleFilter(once, "hiddenTypes", "model"))).toBe(false);
  });

  test("showing one topic alone leaves out the others, and a second time shows all", () => {
    const all = ["topic:a", "topic:b", "topic:c"];
    const only = showOnly(noFilters, "hiddenTopics", "topic:b", all);
    expect([...only.hiddenTopics]).toEqual(["topic:a", "topic:c"]);
    expect(showOnly(only, "hiddenTopics", "topic:b", all)).toEqual(noFilters);
    expect([...showOnly(only, "hiddenTopics", "topic:a", all).hiddenTopics]).toEqual(["topic:b", "topic:c"]);
  });

  test("types and roles that do not exist are not taken from an address", () => {
    expect([...withSet(noFilters, "hiddenRoles", new Set(["uses", "invented"])).hiddenRoles]).toEqual([
      "uses",
    ]);
    expect(withSet(noFilters, "hiddenTypes", new Set(["author"]))).toEqual(noFilters);
  });

  test("a bound that crosses the other takes it along, so that the years never contradict", () => {
    const until = boundYears(noFilters, "to", 2020);
    expect(boundYears(until, "from", 2023)).toMatchObject({ from: 2023, to: 2023 });
    expect(boundYears(until, "from", 2019)).toMatchObject({ from: 2019, to: 2020 });
    expect(boundYears(until, "to", undefined)).toEqual(noFilters);
  });
});
