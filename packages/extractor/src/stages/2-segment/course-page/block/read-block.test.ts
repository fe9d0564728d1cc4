import { describe, expect, test } from "vitest";
import { readLines } from "../../text/text-lines.ts";
import { pageLine } from "../page/page-line.ts";
import { readBlock } from "./read-block.ts";

const long =
  "We introduce a prover that counts sheep and we measure it on two benchmarks of ours with many short lemmas in each of them, where it does rather well.";

function read(text: string) {
  const { abstracts, notes, setAside, ...facts } = readBlock(readLines(text).map(pageLine));
  const slice = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  return { ...facts, abstracts: slice(abstracts), notes: slice(notes), setAside: slice(setAside) };
}

describe("readBlock", () => {
  test("a bare abstract goes on over its lines and begins behind the authors without a blank line", () => {
    const block = read(
      `Ada Example, Bo Sample\n${long}\nAnd it is small.\n\n- please compare with last week\n`,
    );
    expect(block).toMatchObject({
      authors: ["Ada Example", "Bo Sample"],
      abstracts: [`${long}\nAnd it is small.`],
      notes: ["please compare with last week"],
    });
  });

  test("authors wrapped in the middle of a name and after a comma are one list", () => {
    expect(read("+ Ada Example, Bo\n  Sample, Cy Instance,\n  Dee Specimen\n").authors).toEqual([
      "Ada Example",
      "Bo Sample",
      "Cy Instance",
      "Dee Specimen",
    ]);
  });

  test("a reference below its heading may leave the title out; its first name alone is turned around", () => {
    const line =
      "+ Muster, Ada Lee, Bo Sample, and Cy Instance. “” Journal of Sheep 7, no. 1 (June 27, 2029): 1–9. https://doi.org/10.9999/sheep.7.";
    expect(read(`${line}\n`)).toMatchObject({
      authors: ["Ada Lee Muster", "Bo Sample", "Cy Instance"],
      doi: "10.9999/sheep.7",
    });
  });

  test("a labelled abstract leaves every other long line to the notes", () => {
    const block = read(`+ ${long}\n+ Abstract: A short one.\n`);
    expect(block).toMatchObject({ abstracts: ["A short one."], notes: [long] });
  });

  test("what is nested under a label is a note each; the next bullet at its level is not", () => {
    const block = read(`+ Elements:\n  - first\n  - second point\n    goes on\n+ ${long}\n`);
    expect(block).toMatchObject({ notes: ["first", "second point\n    goes on"], abstracts: [long] });
  });

  test("a label on a bare line takes the bullets below it", () => {
    expect(read(`${long}\n\nInsights:\n- it is small\n- it is quick\n`)).toMatchObject({
      abstracts: [long],
      notes: ["it is small", "it is quick"],
    });
  });

  test("a remark behind the abstract is the page's, not the paper's", () => {
    expect(read(`+ ${long}\n+ ${long}\n`)).toMatchObject({ abstracts: [long], notes: [long] });
  });

  test("somebody's summary in front of the abstract is a note", () => {
    const summary = long.replace(/\b(?:We|we|ours)\b/g, "they");
    expect(read(`+ ${summary}\n+ ${long}\n`)).toMatchObject({ notes: [summary], abstracts: [long] });
  });

  test("a bare abstract of two paragraphs is one, and a remark behind it is not", () => {
    const further = "It also sleeps, which no prover did before it, and wakes up when it must.";
    const block = read(`Ada Example, Bo Sample\n${long}\n\n${further}\n\nNice for beginners, too.\n`);
    expect(block).toMatchObject({ abstracts: [long, further], notes: ["Nice for beginners, too."] });
  });

  test("affiliations, venues, captions and quotations are neither authors nor abstract", () => {
    const block = read(
      "Ada Example1, Bo Sample2\n1Some Lab, 2University of Somewhere\nICML 2029\nFigure 2: The Prover at Night\n> “Sheep count”\n",
    );
    expect(block).toMatchObject({
      authors: ["Ada Example", "Bo Sample"],
      citedDate: { value: "2029" },
      abstracts: [],
      notes: [],
    });
    expect(block.setAside).toEqual(["Figure 2: The Prover at Night", "> “Sheep count”"]);
  });

  test("the first submission is the date, and authors may stand in front of it", () => {
    const block = read(
      "+ Ada Example, Bo Sample [Submitted on 3 Feb 2029 (v1), last revised 1 Jan 2031 (this version, v3)]",
    );
    expect(block).toMatchObject({
      authors: ["Ada Example", "Bo Sample"],
      date: { value: "2029-02-03", precision: "day", inferred: false },
    });
  });

  test("a formatted reference gives names in their order, date and ids", () => {
    const block = read(
      "+ Example, Ada, Bo Sample, and Cy Instance. “A Title.” Journal of Sheep 7, no. 1 (June 27, 2029): 1–9. https://doi.org/10.1000/xyz.",
    );
    expect(block).toMatchObject({
      authors: ["Ada Example", "Bo Sample", "Cy Instance"],
      authorCount: 3,
      citedDate: { value: "2029-06-27" },
      doi: "10.1000/xyz",
    });
  });

  test("links give ids and addresses; pictures, tables and words alone are set aside", () => {
    const block = read(
      "+ [PDF](https://arxiv.org/abs/2905.01234v2) and code: https://github.com/example/code\n![sheep](sheep.png)\n| a | b |\n+ Fun!\n",
    );
    expect(block.arxivId).toBe("2905.01234");
    expect(block.links.map(({ url }) => url)).toEqual([
      "https://arxiv.org/abs/2905.01234v2",
      "https://github.com/example/code",
    ]);
    expect(block.setAside).toEqual(["![sheep](sheep.png)", "| a | b |", "Fun!"]);
    expect(block.notes).toEqual([]);
  });

  test("an arXiv id in the abstract is another paper's", () => {
    expect(read(`+ ${long} See arXiv:2402.03300 for more.`).arxivId).toBeUndefined();
  });
});
