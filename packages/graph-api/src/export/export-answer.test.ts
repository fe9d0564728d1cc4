import { exportFormats, parseQuery } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { describe, expect, test } from "vitest";
import { buildCorpus } from "../analysis/gaps/testing/build-corpus.ts";
import { createEmbeddedStore } from "../store/embedded/embedded-graph-store.ts";
import { exportAnswer } from "./export-answer.ts";

const store = createEmbeddedStore(tinyGraph);

describe("an answer as a file", () => {
  test("holds all pages, once each, whatever page the question asks for", async () => {
    const papers = Array.from({ length: 2100 }, (_, number) => ({
      id: `p${number}`,
      in: ["source:feed.jsonl" as const],
    }));
    const large = createEmbeddedStore(buildCorpus({ papers }));
    const query = parseQuery({ kind: "papers", offset: 50, limit: 7 });
    const { text, name } = await exportAnswer(large, query, "csv");
    expect(new Set(text.trim().split("\r\n")).size).toBe(1 + 2100);
    expect(name).toBe("methodscape-papers.csv");
  });

  test("holds all gaps, however few the question asks for", async () => {
    const topic = "concept:proofs" as const;
    const papers = ["a", "b", "c"].flatMap((name) =>
      Array.from({ length: 4 }, (_, number) => ({
        id: `${name}-${number}`,
        in: ["source:feed.jsonl" as const],
        authors: [`Author ${name} ${number}`],
        does: { "compares-with": [`method:${name}` as const], studies: [topic] },
      })),
    );
    const reading = { id: "taught", in: ["source:course/one" as const], does: { studies: [topic] } };
    const corpus = createEmbeddedStore(buildCorpus({ papers: [reading, ...papers] }));
    const { text } = await exportAnswer(corpus, parseQuery({ kind: "gaps", limit: 1 }), "csv");
    expect(text.trim().split("\r\n")).toHaveLength(1 + 3);
  });

  test("cites the papers that results are from, once each", async () => {
    const { text } = await exportAnswer(
      store,
      parseQuery({ kind: "results", benchmark: "benchmark:math" }),
      "bibtex",
    );
    const titles = [...text.matchAll(/title = \{\{(.*?)\}\}/g)].map(([, title]) => title);
    expect(titles).toEqual([expect.stringContaining("Step-DPO"), expect.stringContaining("DeepSeekMath")]);
  });

  test("lists papers as a course page does", async () => {
    const { text } = await exportAnswer(store, parseQuery({ kind: "papers", order: "title" }), "markdown");
    expect(text.match(/^#### /gm)).toHaveLength(4);
  });

  test("says what a form holds where it cannot hold the answer", async () => {
    const matrix = parseQuery({ kind: "matrix" });
    for (const format of exportFormats.filter((each) => each !== "csv")) {
      await expect(exportAnswer(store, matrix, format)).rejects.toMatchObject({
        code: "bad-request",
        message: expect.stringMatching(/kind matrix cannot be written as \w+, which holds /),
      });
    }
  });
});
