import { describe, expect, it } from "vitest";
import { parseNameList } from "./name-list.ts";

describe("parseNameList", () => {
  const both = [
    { name: "BERT", type: "method" },
    { name: "MNIST", type: "dataset" },
  ];

  it.each([
    ["JSON lines", '{"name": "BERT", "type": "Method"}\n{"text":"MNIST","label":"Datasets"}\n'],
    ["a JSON array", '[{"name":"BERT","type":"technique"},{"name":"MNIST","type":"dataset"}]'],
    ["name and type", "BERT\tmethod\r\nMNIST\tDataset\r\n"],
    ["type and name", "Method\tBERT\nDataset\tMNIST"],
    [
      "annotated texts",
      '{"text":"…","entities":[{"text":"BERT","type":"Method"},{"text":"MNIST","type":"Dataset"}]}',
    ],
  ])("reads %s", (_what, text) => {
    expect(parseNameList(text, "names")).toEqual(both);
  });

  it("leaves the type of a plain name open", () => {
    expect(parseNameList("Mask R-CNN\n\nBERT\n", "names.txt")).toEqual([
      { name: "BERT", type: undefined },
      { name: "Mask R-CNN", type: undefined },
    ]);
  });

  it("puts the frequent first and gives a contested name its most frequent type", () => {
    expect(parseNameList("VQA\ttask\nMT\ttask\nVQA\tdataset\nVQA\ttask", "names.tsv")).toEqual([
      { name: "VQA", type: "concept" },
      { name: "MT", type: "concept" },
    ]);
  });

  it("leaves out names of a type that has no counterpart", () => {
    expect(parseNameList("BLEU\tMetric\nBERT\tmethod", "names.tsv")).toEqual([
      { name: "BERT", type: "method" },
    ]);
  });

  it("reads an empty list as one without names", () => {
    expect(parseNameList("\n", "names.txt")).toEqual([]);
  });

  it.each([
    ["BLEU\tmetric", /no name of a known type/],
    ['{"name": "BERT"}\n{"title": "x"}', /names, line 2 gives no name/],
    ['{"name": ', /names, line 1 is no JSON/],
  ])("refuses %j in one line that says what was expected", (text, says) => {
    expect(() => parseNameList(text, "names")).toThrow(says);
  });
});
