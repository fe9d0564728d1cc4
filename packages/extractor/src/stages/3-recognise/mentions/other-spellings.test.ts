import { describe, expect, it } from "vitest";
import { readEntry } from "../reading/read-entry.ts";
import { openWordBook } from "../reading/word-book.ts";
import { documentFromLines } from "../testing/entry-from-lines.ts";
import { otherSpellings } from "./other-spellings.ts";

function spelled(name: string, ...lines: string[]): string[] {
  const { document, entries } = documentFromLines(lines);
  const [entry] = entries;
  return entry === undefined
    ? []
    : otherSpellings(name, readEntry(entry, document, openWordBook()).sentences);
}

describe("otherSpellings", () => {
  it("finds a name with other hyphens, other capitals and in the plural", () => {
    expect(spelled("Chain-of-Folds", "title: Better Paper by Chain of Folds", "It folds.")).toEqual([
      "Chain of Folds",
    ]);
    expect(spelled("Wet Sheet Former", "We compare many Wet Sheet Formers with it.")).toEqual([
      "Wet Sheet Formers",
    ]);
    expect(spelled("JIN-1 FoldStyler", "Our Jin1-FoldStyler wins.")).toEqual(["Jin1-FoldStyler"]);
  });

  it("finds three parts in small letters, and leaves two of them to everybody", () => {
    expect(spelled("Wet Sheet Folding", "We show that wet-sheet folding works.")).toEqual([
      "wet-sheet folding",
    ]);
    expect(spelled("Sheet Bias", "Sheet bias is low. A sheet bias stays.")).toEqual([]);
  });

  it("leaves alone a word torn out of a phrase with a short form", () => {
    expect(spelled("Crease-COrrupted", "title: Folding by Crease-Corrupted Prompts")).toEqual([]);
  });

  it("leaves alone what is part of an address or of a longer word", () => {
    expect(spelled("Chain-of-Folds", "See https://chain-of-folds.github.io for it.")).toEqual([]);
    expect(spelled("Chain-of-Folds", "See Chain-of-Foldsmen.")).toEqual([]);
  });
});
