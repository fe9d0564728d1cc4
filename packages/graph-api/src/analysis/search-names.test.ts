import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildNameIndex, foldName, type NamedNode, searchNames } from "./search-names.ts";

const node = (id: NamedNode["id"], name: string, aliases: string[] = [], links = 0): NamedNode => ({
  id,
  type: id.startsWith("paper:") ? "paper" : "method",
  name,
  aliases,
  links,
});

const names = buildNameIndex([
  node("method:tree-search", "Tree Search", [], 2),
  node("method:mcts", "Monte Carlo Tree Search", ["MCTS"], 9),
  node("method:tree", "Tree", [], 1),
  node("method:subtree", "Subtree Pruning", [], 50),
  node("method:erlkonig", "Erlkönig Decoding", ["EK-2.5"]),
  node("method:c++", "C++", []),
  node("paper:search", "Searching in trees: a survey", []),
]);

const find = (text: string, limit = 10) => searchNames(names, { text, limit }).items.map(({ id }) => id);

describe("searchNames", () => {
  test("whole name, then start, then start of a word, then inside, whatever has more links", () => {
    expect(find("tree")).toEqual([
      "method:tree",
      "method:tree-search",
      "method:mcts",
      "paper:search",
      "method:subtree",
    ]);
  });

  test("all words in any order come after the words as they were typed", () => {
    expect(find("search tree")).toEqual(["method:mcts", "method:tree-search", "paper:search"]);
  });

  test.each([
    ["accents", "erlkonig", "method:erlkonig"],
    ["a joined spelling", "montecarlo", "method:mcts"],
    ["what parts the words", "ek 2.5", "method:erlkonig"],
    ["signs that are part of a name", "c++", "method:c++"],
    ["a slip", "montte carlo", "method:mcts"],
  ])("forgives or keeps %s", (_what, text, id) => {
    expect(find(text)).toEqual([id]);
  });

  test("the alias that matched is told, the name is not", () => {
    expect(searchNames(names, { text: "mcts", limit: 1 }).items).toMatchObject([
      { id: "method:mcts", alias: "MCTS", score: 1 },
    ]);
    expect(searchNames(names, { text: "monte", limit: 1 }).items[0]).not.toHaveProperty("alias");
  });

  test("types are kept apart, and the limit cuts the list, not the total", () => {
    expect(
      searchNames(names, { text: "search", types: ["paper"], limit: 5 }).items.map(({ id }) => id),
    ).toEqual(["paper:search"]);
    expect(searchNames(names, { text: "tree", limit: 2 })).toMatchObject({ total: 5, items: [{}, {}] });
  });

  test("any text is accepted, and each name is found by itself", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => Array.isArray(find(text))));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (name) => {
        const index = buildNameIndex([node("method:it", name)]);
        return foldName(name) === "" || searchNames(index, { text: name, limit: 1 }).items[0]?.score === 1;
      }),
    );
  });
});
