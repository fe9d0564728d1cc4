import { describe, expect, it } from "vitest";
import { describeTexts, judgeTexts } from "./judge-texts.ts";

const span = (start: number, end: number, type: string) => ({ start, end, type });

describe("judgeTexts", () => {
  const text = "Convolution helps FooNet on BarSet.";
  const judgements = judgeTexts([
    {
      doc: "d",
      text,
      expected: [span(0, 11, "Method"), span(18, 24, "Method"), span(28, 34, "Dataset")],
      found: [span(0, 11, "Method"), span(18, 24, "Dataset"), span(28, 34, "Dataset")],
    },
  ]);
  const told = (measure: string) =>
    judgements
      .filter((one) => one.measure === measure)
      .map(({ claim, kind, verdict }) => `${claim} ${kind} ${verdict}`);

  it("asks for both borders and the type", () => {
    expect(told("all mentions").sort()).toEqual([
      "BarSet Dataset hit",
      "Convolution Method hit",
      "FooNet Dataset spurious",
      "FooNet Method missed",
    ]);
  });

  it("counts once more what is written as a name, the capital that opens the text aside", () => {
    expect(told("named mentions")).not.toContain("Convolution Method hit");
    expect(told("named mentions")).toHaveLength(3);
  });

  it("is printed type by type", () => {
    const table = describeTexts(judgements);
    expect(table).toContain("| all mentions | all | 3 | 3 | 66.7 [66.7, 66.7] |");
    expect(table).toContain("| named mentions | Method | 1 | 0 | 0.0");
  });
});
