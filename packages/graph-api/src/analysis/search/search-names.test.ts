import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName } from "./fold-name.ts";
import { buildNameIndex, type NamedNode } from "./name-index.ts";
import { searchNames } from "./search-names.ts";

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

  test("what is found is what looking at every name would find", () => {
    const word = fc.constantFrom("tree", "search", "re", "mcts", "c++", "2.5", "a");
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 });
    const spelling = fc
      .tuple(phrase, fc.constantFrom(" ", "-", ""))
      .map(([words, between]) => words.join(between));
    const spellings = fc.array(spelling, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(spellings, { maxLength: 8 }), spelling, (nodes, text) => {
        const index = buildNameIndex(
          nodes.map(([name = "", ...aliases], place) => node(`method:m-${place}`, name, aliases)),
        );
        const wanted = foldName(text);
        const fits = (name: string) => {
          const folded = foldName(name);
          return (
            folded.replaceAll(" ", "").includes(wanted.replaceAll(" ", "")) ||
            wanted.split(" ").every((part) => ` ${folded}`.includes(` ${part}`))
          );
        };
        const expected = nodes.flatMap((names, place) => (names.some(fits) ? [`method:m-${place}`] : []));
        // Where there are as many hits as are asked for, none of them is a slip.
        const { total, items } = searchNames(index, { text, limit: Math.max(1, expected.length) });
        if (expected.length > 0) expect(items.map(({ id }) => id).sort()).toEqual([...expected].sort());
        expect(total).toBeGreaterThanOrEqual(expected.length);
      }),
    );
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
