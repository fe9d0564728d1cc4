import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSource } from "../../1-read/read-source.ts";
import { segmentSource } from "../segment-source.ts";
import { checkSegmented } from "../testing/check-segmented.ts";

const encoder = new TextEncoder();
const fixture = (name: string) =>
  readFileSync(new URL(`../../../../fixtures/sources/${name}`, import.meta.url), "utf8");

function linesOf(list: string): string[] {
  const { value } = readSource({ path: "list.txt", bytes: encoder.encode(list) });
  if (value?.format !== "plain-list") throw new Error(`the text was read as ${value?.format}`);
  const { value: segmented } = segmentSource(value);
  checkSegmented(value, segmented);
  return segmented.entries.map(({ reading, title, authors, date, arxivId, doi, url, parts }) => {
    const said = parts
      .slice(1)
      .map(({ part, start, end }) => `${part}: ${value.text.slice(start, end).replace(/\s+/g, " ")}`);
    const people = authors.length > 0 ? [authors.join(", ")] : [];
    return [reading.section, title, ...people, date?.value ?? "", arxivId ?? doi ?? url ?? "", ...said].join(
      " | ",
    );
  });
}

test("titles beside ids and addresses, a line each, and ids alone", () => {
  expect(linesOf(fixture("paper-ids.txt"))).toEqual([
    "papers | Counting Sheep in Large Flocks | 2029-05 | 2905.00001",
    "papers | Wool of Thought | 2029-05 | 2905.00002",
    "papers | Shearing by Steps | 2029-05 | 2905.00003",
    "papers | Grazing Models Are Few-Shot Shearers | 2029-05 | 2905.00004",
    "papers | Carding by Reinforcement | 2029-05 | 2905.00005",
    "papers | Felting at Test Time | 2029-05 | 2905.00006",
    "papers | Dyeing With Fewer Colours |  | https://example.org/papers/dyeing.pdf",
    "papers | Spinning Without Labels | 2029-05 | 2905.00007 | note: read this before the others",
    "Only ids | 2905.00008 | 2029-05 | 2905.00008",
    "Only ids | 2905.00009 | 2029-05 | 2905.00009",
    "Only ids | hep-th/9901001 |  | hep-th/9901001",
  ]);
});

test("numbered references in the styles of conferences, IEEE, APA, Nature, MLA and Vancouver, wrapped or not", () => {
  expect(linesOf(fixture("references.txt"))).toEqual([
    "References | Counting sheep in large flocks | Ada Example, Bo Sample, Cem Berg | 2029 | ",
    "References | Wool of thought elicits dreaming | A. Example, B. Sample | 2028 | ",
    "References | Shearing by steps: A method | A. Example, B. Sample | 2027 | 10.1000/sheep.3",
    "References | Grazing models are shearers | A. Example, B. C. Sample, C. van den Berg | 2026 | ",
    "References | Carding by Reinforcement | Ada Example, Bo Sample, Cem Berg | 2029-05 | 2905.00005",
    "References | Felting at test time | A Example, B Sample, C Berg | 2025 | ",
    "References | Sheep-4 technical report | OpenSheep | 2023-03 | 2303.00007",
    "References | Spinning without labels | Ada Example | 2024-05 | 2405.00008",
  ]);
});

test("a paragraph each: title, names, id, abstract", () => {
  expect(linesOf(fixture("stacked-papers.txt"))).toEqual([
    "papers | Counting Sheep in Large Flocks | Ada Example, Bo Sample, Cem Berg | 2029-05 | 2905.00001 | abstract: We count sheep in large flocks and show that a model which was trained on small ones counts large ones as well.",
    "papers | Wool of Thought Elicits Dreaming in Sheep: A Study | Ada Example, Bo Sample | 2028 | https://example.org/wool.pdf",
    "papers | Grazing Models | 2029-05 | 2905.00003",
  ]);
});

test("titles alone, when all lines are titles", () => {
  expect(
    linesOf("Counting Sheep in Large Flocks\nGrazeNet: Shearing by Steps\nWhat Do Sheep Dream Of?\n"),
  ).toEqual([
    "papers | Counting Sheep in Large Flocks |  | ",
    "papers | GrazeNet: Shearing by Steps |  | ",
    "papers | What Do Sheep Dream Of? |  | ",
  ]);
});

describe("what is no list of works", () => {
  test.each([
    [
      "a letter with an address in it",
      "Dear all,\n\nIn 2024 we met in a meadow. See https://example.org for pictures.\n\nThe next day it rained.\n\nAda\n",
    ],
    ["two titles", "Counting Sheep in Large Flocks\nWhat Do Sheep Dream Of?\n"],
    ["sentences", "We count sheep.\nThey dream of wool.\nIt is late now.\n"],
    ["a web page", "<html><a href='https://arxiv.org/abs/2905.00001'>x</a></html>"],
    ["a program", "import fs from 'node:fs';\n// https://example.org\n"],
  ])("%s", (_, text) => {
    const { value, diagnostics } = readSource({ path: "list.txt", bytes: encoder.encode(text) });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ rule: "read/unknown-format" }]);
  });
});

test("any text of its marks: no exception, and every entry keeps its place", () => {
  const pieces = fc.constantFrom(
    "[1] ",
    "2. ",
    "\n",
    "\n\n",
    "2905.00001",
    "https://example.org/a",
    "arXiv:",
    "Ada Example, ",
    "Example, A., ",
    "& ",
    "et al. ",
    "(2024). ",
    "A Title of Words",
    ". ",
    "“",
    '"',
    " # a remark on it",
    "Abstract: ",
    ":",
    "10.1000/x",
  );
  return fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
      const { value } = readSource({
        path: "list.txt",
        bytes: encoder.encode(`arXiv:2905.00001 T\n${all.join("")}`),
      });
      if (value !== undefined) checkSegmented(value, segmentSource(value).value);
    }),
    {
      numRuns: 400,
      examples: [
        [["Example, A., ", "Abstract: ", ". ", "(2024). ", "Ada Example, "]],
        [["\n\n", "Ada Example, ", ". ", "\n", "A Title of Words"]],
      ],
    },
  );
});

test("titles a line each under a head that says what they are, some with small letters", () => {
  const list = `Reading list, flock group
updated 3 March 2031

Counting Sheep With Deep Learning
Herding at human level by deep reinforcement
Trust Region Shearing
Wool: Combining Improvements in Sheep
Hindsight Grazing Replay
`;
  expect(linesOf(list)).toEqual([
    "papers | Counting Sheep With Deep Learning |  | ",
    "papers | Herding at human level by deep reinforcement |  | ",
    "papers | Trust Region Shearing |  | ",
    "papers | Wool: Combining Improvements in Sheep |  | ",
    "papers | Hindsight Grazing Replay |  | ",
  ]);
});

test("submissions as a site lists them: its labels are no part of an abstract", () => {
  const list = `FlockConf 2031 Conference Submissions

#1 Let's Count Sheep by Step
Ada Example, Bo Sample
Published: 16 Jan 2031, Last Modified: 15 Mar 2031   FlockConf 2031 poster   Everyone
Keywords: sheep, steps
TL;DR: Counting each sheep by itself beats counting only the whole flock at the end of the day.
Abstract: We compare counting by steps with counting at the end. Our counter misses no sheep.
Primary Area: flocks

#2 WoolMath: Knitting Your Own Problems
Cy Prober, Di Tester
Published: 20 Jan 2031   FlockConf 2031 oral
Abstract: We knit problems from wool and count the stitches of each one of them.
`;
  expect(linesOf(list)).toEqual([
    "papers | Let's Count Sheep by Step | Ada Example, Bo Sample | 2031-01-16 |  | abstract: We compare counting by steps with counting at the end. Our counter misses no sheep.",
    "papers | WoolMath: Knitting Your Own Problems | Cy Prober, Di Tester | 2031-01-20 |  | abstract: We knit problems from wool and count the stitches of each one of them.",
  ]);
});
