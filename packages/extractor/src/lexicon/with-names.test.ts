import { describe, expect, it } from "vitest";
import { sampleLexicon } from "../stages/3-recognise/testing/sample-lexicon.ts";
import { buildNameTrie } from "./name-trie.ts";
import { withNames } from "./with-names.ts";

describe("withNames", () => {
  const trie = buildNameTrie(
    withNames(sampleLexicon, [
      { name: "FooBar", type: "dataset" },
      { name: "GRPO", type: "concept" },
      { name: "MATH", type: "dataset" },
    ]),
  );
  const typeIn = (text: string) => trie.match(text)[0]?.readings[0]?.entry.type;

  it("finds what is listed and what the lexicon knew", () => {
    expect(typeIn("on FooBar")).toBe("dataset");
    expect(typeIn("with PPO")).toBe("method");
  });

  it("lets the list win, and keeps the other names of an entry", () => {
    expect(typeIn("with GRPO")).toBe("concept");
    expect(typeIn("with Group Relative Policy Optimization")).toBe("method");
  });

  it("asks no cue of a name that is listed", () => {
    expect(trie.match("on MATH")[0]?.readings[0]?.ambiguous).toBeUndefined();
  });
});
