import { expect, test } from "vitest";
import { propertyList } from "./property-list.ts";

const list = propertyList(["id", "year", "title"]);

test("properties come back under their names, those that are not there stay away", () => {
  expect(list.of("paper")).toBe("[paper.id, paper.year, paper.title]");
  expect(list.read(["paper:a", null, "A"])).toEqual({ id: "paper:a", title: "A" });
  expect(list.read(["paper:a"])).toEqual({ id: "paper:a" });
  expect(list.read(null)).toEqual({});
});
