import { describe, expect, it } from "vitest";
import { parseLexicon } from "./parse-lexicon.ts";
import { preparedName, prepareLexicon } from "./prepare-lexicon.ts";

const toys = { file: "toys.yaml", text: "type: method\nentries: [{ id: toy-search, name: Toy Search }]\n" };
const boxes = { file: "boxes.yaml", text: "type: method\nentries: [{ id: box-sort, name: Box Sort }]\n" };

describe("a prepared lexicon", () => {
  it("is the lexicon that the files hold", () => {
    const lexicon = parseLexicon("toys", [boxes, toys]);
    const { name, text } = prepareLexicon([boxes, toys], lexicon);
    expect(name).toBe(preparedName([boxes, toys]));
    expect(JSON.parse(text)).toEqual(lexicon);
  });

  it("goes by another name as soon as a file changes, moves, comes or goes", () => {
    const variants = [
      [boxes, toys],
      [boxes],
      [{ ...boxes, text: `${boxes.text}\n` }, toys],
      [{ ...boxes, text: boxes.text.replace("Box", "Bin") }, toys],
      [{ ...boxes, file: "bins.yaml" }, toys],
      [{ ...boxes, text: boxes.text + toys.text }],
      // The same characters in the same order, cut elsewhere.
      [
        { ...boxes, text: boxes.text + toys.text.slice(0, 9) },
        { ...toys, text: toys.text.slice(9) },
      ],
    ];
    expect(new Set(variants.map(preparedName)).size).toBe(variants.length);
  });
});
