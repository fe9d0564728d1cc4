import { parseQuery } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { describe, expect, test } from "vitest";
import { createEmbeddedStore } from "../store/embedded/embedded-graph-store.ts";
import { buildVocabulary } from "./1-vocabulary/ask-vocabulary.ts";
import { askQuestion } from "./ask-question.ts";
import { parseQuestion } from "./parse-question.ts";
import { questionNames } from "./questions/question-names.ts";
import { questions } from "./questions/questions.ts";

const store = createEmbeddedStore(questionNames);
const vocabulary = buildVocabulary(questionNames);
const understood = questions.flatMap(({ question, query }) =>
  query === null ? [] : [[question, query] as const],
);
const doubtful = questions
  .filter(({ query }) => query === null)
  .map((expected) => [expected.question, expected] as const);

describe("questions written by hand before the parser was read", () => {
  test.each(understood)("%s", (question, query) => {
    expect(parseQuestion(question, vocabulary)).toMatchObject({
      query: parseQuery(query),
      unknown: [],
      ambiguous: [],
      strangers: [],
    });
  });

  test.each(doubtful)("%s: is not answered", async (question, expected) => {
    const reply = await askQuestion(store, { question });
    expect(reply.notUnderstood.map(({ text }) => text)).toEqual(
      (expected.notUnderstood ?? []).map(({ text }) => text),
    );
    for (const [index, { nearest }] of (expected.notUnderstood ?? []).entries()) {
      if (nearest !== undefined) expect(reply.notUnderstood[index]?.nearest[0]?.id).toBe(nearest);
    }
    expect(
      reply.ambiguous.map(({ text, readings }) => ({ text, readings: readings.map(({ id }) => id) })),
    ).toEqual(expected.ambiguous ?? []);
    expect([reply.understood, reply.answer]).toEqual([null, null]);
  });

  test.each(understood)(
    "%s: one more name anywhere in it is asked for or said, never dropped",
    (question) => {
      const words = question.split(" ");
      for (let at = 0; at <= words.length; at += 1) {
        const odd = [...words.slice(0, at), "KTO", ...words.slice(at)].join(" ");
        expect(JSON.stringify(parseQuestion(odd, vocabulary)), odd).toMatch(/method:kto|KTO/);
      }
    },
  );

  test.each(understood)("%s: a strange word anywhere in it is said, never dropped", (question) => {
    const words = question.split(" ");
    for (let at = 0; at <= words.length; at += 1) {
      const odd = [...words.slice(0, at), "zorblax", ...words.slice(at)].join(" ");
      // Within quotes it is part of the title that is asked for.
      if (/["“][^"”]*zorblax[^"“]*["”]/.test(odd)) continue;
      expect(parseQuestion(odd, vocabulary).unknown.join(" "), odd).toContain("zorblax");
    }
  });

  test("what stands behind words that were not understood keeps its meaning, and is offered alone", () => {
    const { query, unknown } = parseQuestion("what is the best open source model on MATH", vocabulary);
    expect(unknown).toEqual(["open source"]);
    expect(query).toEqual(parseQuery({ kind: "results", benchmark: "benchmark:math" }));
  });

  test("a word that may mean several things is asked back, and titles that hold it are given below", async () => {
    const { ambiguous, answer, loosened } = await askQuestion(createEmbeddedStore(tinyGraph), {
      question: "papers on math",
    });
    expect([ambiguous.length, answer]).toEqual([1, null]);
    expect(loosened?.label).toBe("papers with the words “math” in the title");
  });

  test("a fifth of them and more are negated, doubtful or about protocols", () => {
    const hard = questions.filter(
      ({ query }) =>
        query === null ||
        JSON.stringify(query).includes('"not') ||
        (query.kind === "results" && query.protocol !== undefined),
    );
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(hard.length * 5).toBeGreaterThanOrEqual(questions.length);
  });
});
