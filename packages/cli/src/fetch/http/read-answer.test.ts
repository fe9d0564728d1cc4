import { expect, test } from "vitest";
import { atomFeed } from "../testing/atom-feed.ts";
import { readAnswer } from "./read-answer.ts";

const encode = (text: string) => new TextEncoder().encode(text);

test("reads total, ids without version and titles of arXiv's Atom", () => {
  const feed = atomFeed(
    [
      { id: "2402.00001", title: "Steps &amp; Rungs\n  of Proofs" },
      { id: "hep-th/9901001", title: "B" },
    ],
    431,
  );
  expect(readAnswer(encode(feed))).toEqual({
    total: 431,
    works: [
      { id: "2402.00001", title: "Steps & Rungs of Proofs", doi: undefined },
      { id: "hep-th/9901001", title: "B", doi: undefined },
    ],
  });
});

test("reads the same of OpenAlex's JSON", () => {
  const json = {
    meta: { count: 9 },
    results: [
      { id: "https://openalex.org/W1", title: "A", doi: "https://doi.org/10.1/AbC" },
      null,
      { title: "no id" },
    ],
  };
  expect(readAnswer(encode(JSON.stringify(json)))).toEqual({
    total: 9,
    works: [{ id: "W1", title: "A", doi: "10.1/abc" }],
  });
});

test.each(["", "{", "<html>", '{"results": 3}'])("finds nothing in %j", (text) => {
  expect(readAnswer(encode(text)).works).toEqual([]);
});
