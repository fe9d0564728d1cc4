import { expect, test } from "vitest";
import { indexGraph } from "../graph-index.ts";
import { compareCorpus } from "./compared-corpus.ts";
import { buildCorpus } from "./testing/build-corpus.ts";

test("a reading's own full text beside the syllabus does not make it a paper of the field; another list does", () => {
  const graph = buildCorpus({
    papers: [
      { id: "read", in: ["source:course/one", "source:papers/read.pdf"] },
      { id: "listed", in: ["source:course/one", "source:feed"] },
      { id: "whole", in: ["source:papers/whole.pdf"] },
    ],
  });
  const corpus = compareCorpus(indexGraph(graph), {});
  expect(corpus.readings.map(({ id }) => id)).toEqual(["paper:listed", "paper:read"]);
  expect(corpus.listed.map(({ id }) => id)).toEqual(["paper:listed", "paper:whole"]);
});
