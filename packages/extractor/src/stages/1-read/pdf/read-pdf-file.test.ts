import { describe, expect, test } from "vitest";
import { readSource } from "../read-source.ts";
import { readTextLayers } from "../read-text-layers.ts";
import { makePdf } from "../testing/make-pdf.ts";
import { twoColumnPaper } from "../testing/two-column-paper.ts";

const fillers = (...numbers: readonly number[]) =>
  numbers
    .map(
      (n) =>
        `Run ${n} halves the steps until one is left, and call ${n} of the verifier costs as much as sample ${n} would. `,
    )
    .join("");

const paper = twoColumnPaper({
  title: ["StepBisect: Labels for Steps by", "Halving a Solution"],
  authors: "Ada Example, Bo van der Sample",
  stamp: "arXiv:2511.01234v2  [cs.CL]  27 Nov 2025",
  blocks: [
    "# Abstract",
    "Judging each step needs labels that people must write. We present StepBisect, which finds the first wrong step by halving.",
    "# 1 Introduction",
    `A verifi~er sees only the last line of a solution. Process reward models see each step, and self-~consistency sees all of them at once (Example et al., 2023; Sample, 2024b). ${fillers(1)}`,
    "^ 1 We thank those who wrote the labels of BigSet by hand.",
    "We train Qwen2.5-~Math-~7B with chain-~of-~thought and classi~fica~tion losses. Some classification is needed.",
    "# 2 Related Work",
    `Sample (2024) proposes TreeLabel, which samples from every step. ${fillers(2, 3)}`,
    "# 3 Method",
    "For a solution of many steps we minimise the loss",
    "= L = a + b · x × y = 1 (1)",
    "where each label is found by halving.",
    "Figure 1: The search for a step, drawn as a tree. It uses SomeNet.",
    "# 4 Experiments",
    "# 4.1 Setup",
    `We evaluate on MATH-500 and GSM8K. ${fillers(4, 5, 6)}`,
    "| Method | MATH | GSM8K | Cost | Majority | 71.2 | 88.1 | 1.0 | StepBisect | 79.4 | 92.6 | 1.1",
    "Table 1: Accuracy in percent. StepBisect is best on BigBoard.",
    `${fillers(7, 8, 9, 10)}`,
    "# 4.2 Results",
    `StepBisect reaches 79.4% on MATH-500. ${fillers(11, 12, 13, 14)}`,
    "# 5 Conclusion",
    `${fillers(15)}Steps can be labelled without people.`,
    "# Acknowledgements",
    "We thank the makers of GoodModel.",
    "# References",
    "Example, A. 2023. We propose BigNet for ImageNet. In Journal of Examples.",
    "# A Prompts",
    "We evaluate on HumanEval as well.",
  ],
});

async function readPdf(bytes: Uint8Array) {
  const [file] = await readTextLayers([{ path: "papers/file.pdf", bytes }]);
  if (file === undefined) throw new Error("one file in, one file out");
  return readSource(file);
}

describe("a paper of two columns", () => {
  test("gives title, authors and arXiv id off its first page, whose title is set over both columns", async () => {
    const { value } = await readPdf(paper);
    const [record] = value?.records ?? [];
    expect(value?.format).toBe("pdf");
    expect(value?.text.slice(record?.title.start, record?.title.end)).toBe(
      "StepBisect: Labels for Steps by Halving a Solution",
    );
    expect(record).toMatchObject({ authors: ["Ada Example", "Bo van der Sample"], arxivId: "2511.01234" });
  });

  test("gives its abstract and its sections by name, in the order of reading, up to the references", async () => {
    const { value, diagnostics } = await readPdf(paper);
    const [record] = value?.records ?? [];
    expect(record?.fullText?.map(({ name }) => name)).toEqual([
      "Introduction",
      "Related Work",
      "Method",
      "Experiments › Setup",
      "Experiments › Results",
      "Conclusion",
    ]);
    expect(value?.text.slice(record?.abstract?.start, record?.abstract?.end)).toMatch(
      /^Judging .* by halving\.$/,
    );
    expect(value?.text).not.toMatch(/GoodModel|BigNet|HumanEval/);
    expect(diagnostics).toMatchObject([{ severity: "info", rule: "read/references-cut" }]);
  });

  test("mends words that a line end broke, keeps the hyphens of names, and drops citations in brackets", async () => {
    const { value } = await readPdf(paper);
    for (const words of [
      "A verifier sees",
      "Qwen2.5-Math-7B with chain-of-thought and classification losses",
      "self-consistency sees all of them at once.",
    ])
      expect(value?.text).toContain(words);
    expect(value?.text).toContain("Sample (2024) proposes TreeLabel");
  });

  test("leaves out headers, page numbers, footnotes, captions, tables and formulas, and joins what they part", async () => {
    const { value } = await readPdf(paper);
    expect(value?.text).not.toMatch(/a paper of \d|BigSet|SomeNet|BigBoard|71\.2|Majority|\(1\)/);
    expect(value?.text).toContain("we minimise the loss … where each label is found by halving.");
    const runs = [
      ...(value?.text ?? "").matchAll(/Run (\d+) halves .*? costs as much as sample \1 would\./g),
    ];
    expect(runs.map(([, number]) => Number(number))).toEqual(runs.map((_, index) => index + 1));
    expect(runs).toHaveLength(15);
    const alone = /(?:^|\n)\d+(?:\n|$)/;
    expect(value?.text).not.toMatch(alone);
  });
});

describe("a file without text says so in one line", () => {
  const words = [
    { text: "Only words of one size, and no title above them at all.", x: 72, y: 700, size: 10 },
  ];
  const [a, b] = [makePdf([words]), makePdf([[], []])];

  test.each([
    ["locked", makePdf([words], { locked: true }), "password"],
    ["scanned", b, "OCR"],
    ["no-title", a, "no paper"],
    ["damaged", new TextEncoder().encode("%PDF-1.7\nnothing that follows is one"), "cut off"],
    ["damaged", paper.slice(0, 300), "cut off"],
  ])("%s", async (rule, bytes, words) => {
    const { value, diagnostics } = await readPdf(bytes);
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ severity: "error", rule: `read/${rule}` });
    expect(diagnostics[0]?.message).toContain(words);
  });

  test("a PDF that nobody opened is refused, not guessed", () => {
    expect(readSource({ path: "file.pdf", bytes: paper }).diagnostics).toMatchObject([
      { rule: "read/unopened" },
    ]);
  });
});
