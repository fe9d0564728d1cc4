import type { Entity } from "@methodscape/graph-model";
import { describe, expect, test } from "vitest";
import { buildVocabulary } from "../1-vocabulary/ask-vocabulary.ts";
import { questionNames } from "../questions/question-names.ts";
import { tokeniseQuestion } from "./tokenise-question.ts";

const best: Entity = {
  record: "entity",
  id: "benchmark:best",
  alsoIds: [],
  type: "benchmark",
  name: "BEST",
  aliases: [],
  origin: "lexicon",
};
const vocabulary = buildVocabulary({ ...questionNames, entities: [...questionNames.entities, best] });

/** Names in brackets, with a question mark where they are not sure; roots of words. */
function shape(question: string): string {
  return tokeniseQuestion(question, vocabulary)
    .map((token) =>
      token.kind === "name"
        ? `[${token.text}${token.sure ? "" : "?"}]`
        : token.kind === "word"
          ? token.root
          : token.text,
    )
    .join(" ");
}

const cases: readonly (readonly [question: string, shape: string])[] = [
  ["GRPO's variants", "[GRPO] 's variant"],
  ["PRMs’ papers", "[PRMs] ' paper"],
  ["don't use Monte-Carlo tree-search", "not use [Monte-Carlo tree-search]"],
  ["“Process Reward Model” & PPO", "[Process Reward Model] and [PPO]"],
  ["GPT-4o, gpt4", "gpt-4o , [gpt4]"],
  ["maj@64 8-shot 60%", "maj@64 8-shot 60 %"],
  ["race on RACE", "[race?] on [RACE]"],
  ["the math benchmark", "the [math] benchmark"],
];

describe("tokeniseQuestion", () => {
  test.each(cases)("%s", (question, expected) => {
    expect(shape(question)).toBe(expected);
  });

  test("words that hold a question together are no names, unless written as the name is", () => {
    expect(shape("best MATH score")).toBe("best [MATH] score");
    expect(shape("papers on BEST")).toBe("paper on [BEST]");
  });
});
