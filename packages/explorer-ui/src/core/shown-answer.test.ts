import { type AskReply, parseQuery } from "@methodscape/graph-model";
import { expect, test } from "vitest";
import { shownAnswer } from "./shown-answer.ts";

const answer = (total: number) => ({ kind: "papers", total, offset: 0, groups: {}, items: [] }) as const;
const reply = (own: number | null, looser: number | null): AskReply => ({
  question: "papers about hallucination",
  understood: null,
  chips: [],
  notUnderstood: [],
  ambiguous: [],
  notes: [],
  restsOn: { papers: 4, abstracts: 4, fullTexts: 0 },
  answer: own === null ? null : { ...answer(own), items: [] },
  loosened:
    looser === null
      ? null
      : {
          label: "looser",
          query: parseQuery({ kind: "papers" }),
          answer: { ...answer(looser), items: [] },
        },
  cypher: null,
});

test("the map lights what the looser question found where the question itself found nothing, or was not understood", () => {
  expect(shownAnswer(reply(0, 5))).toMatchObject({ total: 5 });
  expect(shownAnswer(reply(null, 5))).toMatchObject({ total: 5 });
  expect(shownAnswer(reply(3, null))).toMatchObject({ total: 3 });
  expect(shownAnswer(reply(0, null))).toMatchObject({ total: 0 });
  expect(shownAnswer(reply(null, null))).toBeUndefined();
});
