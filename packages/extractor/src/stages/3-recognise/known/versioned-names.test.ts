import { describe, expect, it } from "vitest";
import { recogniseMentions } from "../recognise-mentions.ts";
import { documentFromLines } from "../testing/entry-from-lines.ts";
import { sampleLexicon } from "../testing/sample-lexicon.ts";

const [sample] = sampleLexicon.entries;
const lexicon =
  sample === undefined
    ? sampleLexicon
    : {
        ...sampleLexicon,
        entries: [
          ...sampleLexicon.entries,
          { ...sample, id: "wet-sheet", type: "model" as const, name: "Wet Sheet", aliases: [] },
        ],
      };

function namesIn(line: string): string[] {
  return recogniseMentions([documentFromLines([line])], lexicon).value.map(({ surface }) => surface);
}

describe("withVersion", () => {
  it("takes another version of a listed thing for another thing", () => {
    expect(namesIn("We compare with HumanEval v2 and JudgeBench 2.0.")).toEqual([
      "HumanEval v2",
      "JudgeBench 2.0",
    ]);
    expect(namesIn("Wet Sheet 3 is better than Wet Sheet.")).toEqual(["Wet Sheet 3", "Wet Sheet"]);
  });

  it("leaves numbers alone that count or measure", () => {
    expect(namesIn("We run Wet Sheet 5 times on JudgeBench 8 times.")).toEqual(["Wet Sheet", "JudgeBench"]);
    expect(namesIn("Wet Sheet 1.7x faster wins with HumanEval 71.2 too.")).toEqual([
      "Wet Sheet",
      "HumanEval",
    ]);
  });
});
