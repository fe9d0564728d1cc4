import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSource } from "../../1-read/read-source.ts";
import { segmentSource } from "../segment-source.ts";
import { checkSegmented } from "../testing/check-segmented.ts";

const encoder = new TextEncoder();

function entriesOf(text: string, path = "list.md") {
  const { value } = readSource({ path, bytes: encoder.encode(text) });
  if (value === undefined) return [];
  const { value: segmented } = segmentSource(value);
  checkSegmented(value, segmented);
  return segmented.entries;
}

const titlesOf = (text: string, path?: string) => entriesOf(text, path).map(({ title }) => title);

const works = [
  { title: "Counting Sheep in Large Flocks", id: "2905.00001" },
  { title: "Wool of Thought Elicits Dreaming", id: "2905.00002" },
  { title: "GrazeNet: Shearing by Steps", id: "2905.00003" },
] as const;

const shapes: readonly [string, (title: string, url: string, id: string) => string][] = [
  ["a bullet with a link", (title, url) => `- [${title}](${url})`],
  ["a link alone", (title, url) => `[${title}](${url})`],
  ["a link with a hint", (title, url) => `[${title}](${url} "read this first")`],
  ["a number, a link, names", (title, url) => `1. [${title}](${url}) - Ada Example, Bo Sample, 2029`],
  ["a link in bold", (title, url) => `* **[${title}](${url})**`],
  ["bold words in a link", (title, url) => `* [**${title}**](${url})`],
  ["the first words in bold", (title, url) => `- [${title.replace(/^\w+/, "**$&**")}](${url})`],
  ["the last words in bold", (title, url) => `- [${title.replace(/\w+$/, "**$&**")}](${url})`],
  ["an id in brackets within the link", (title, url, id) => `- [[${id}] ${title}](${url})`],
  ["a date in brackets in front", (title, url) => `- [2029/05] [${title}](${url})`],
  ["names in front", (title, url) => `- Ada Example, Bo Sample. [${title}](${url}). 2029.`],
  ["a link in quotation marks", (title, url) => `- "[${title}](${url})", Example et al., 2029`],
  ["a labelled link behind", (title, url) => `- ${title} [[paper]](${url})`],
  ["a labelled link in front", (title, url) => `- [Paper](${url}): ${title}`],
  ["the id as a link in front", (title, url, id) => `- [${id}](${url}) ${title}`],
  ["a remark behind", (title, url) => `- [${title}](${url}) - our flock begins here`],
  ["two links", (title, url) => `- [${title}](${url}) [code](https://example.org/code)`],
  ["a bare address", (title, url) => `${title} ${url}`],
  ["an id in front and a link behind", (title, _, id) => `${id} ${title} [code](https://example.org/code)`],
  ["a link by name", (title, url, id) => `- [${title}][${id}]\n\n[${id}]: ${url}`],
];

describe("a list reads the same however short it is and whatever its name", () => {
  test.each(shapes)("%s", (_, write) => {
    for (const count of [1, 2, 3]) {
      const some = works.slice(0, count);
      const lines = some.map(({ title, id }) => write(title, `https://arxiv.org/abs/${id}`, id));
      for (const path of ["list.md", "list.txt", "-"]) {
        const entries = entriesOf(`${lines.join("\n")}\n`, path);
        expect(entries.map(({ title, arxivId }) => ({ title, id: arxivId }))).toEqual(some);
      }
    }
  });
});

test("names beside a link are authors, and words behind a dash a remark", () => {
  const url = "https://arxiv.org/abs/2905.00001";
  const [named] = entriesOf(`1. [Counting Sheep](${url}) - Ada Example, Bo Sample, 2029\n`);
  expect(named?.authors).toEqual(["Ada Example", "Bo Sample"]);
  const [remarked] = entriesOf(`- [Counting Sheep](${url}) - our flock begins here\n`);
  expect(remarked?.parts.map(({ part }) => part)).toContain("note");
});

test("brackets of the title itself stay, and a name without an address leads nowhere", () => {
  const url = "https://arxiv.org/abs/2905.00001";
  expect(titlesOf(`- [Counting [Black] Sheep](${url})\n`)).toEqual(["Counting [Black] Sheep"]);
  expect(titlesOf("- [Counting Sheep][flock]\n")).toEqual([]);
});

test("a link of another shape gives its words, and one that only says what it leads to gives nothing", () => {
  const url = "https://arxiv.org/abs/2905.00001";
  expect(titlesOf(`+ [Counting Sheep](${url})\n`)).toEqual(["Counting Sheep"]);
  expect(titlesOf(`## [Counting Sheep](${url})\n`)).toEqual(["Counting Sheep"]);
  expect(titlesOf("[Counting Sheep](sheep.pdf) arXiv:2905.00001\n")).toEqual(["Counting Sheep"]);
  expect(titlesOf("- [pdf](https://example.org/sheep.pdf)\n")).toEqual([]);
});

test("brackets around a whole title beside its address are no part of it", () => {
  const url = "https://arxiv.org/abs/2905.00001";
  expect(titlesOf(`- [Counting Sheep] ${url}\n[Wool of Thought] (${url})\n`)).toEqual([
    "Counting Sheep",
    "Wool of Thought",
  ]);
});

test("lines under the only bullet belong to it", () => {
  const list = "- [Counting Sheep](https://arxiv.org/abs/2905.00001)\n  Ada Example, Bo Sample\n";
  expect(entriesOf(list)).toMatchObject([{ title: "Counting Sheep", authors: ["Ada Example", "Bo Sample"] }]);
});

test("two titles joined in one line are two works", () => {
  const url = "https://arxiv.org/abs/2905.0000";
  expect(titlesOf(`- [Counting Sheep](${url}1) & [Wool of Thought](${url}2)\n`)).toEqual([
    "Counting Sheep",
    "Wool of Thought",
  ]);
});

test("the title of a line that is a Markdown link never stands in brackets", () => {
  const word = fc.constantFrom(
    "Sheep",
    "of",
    "[Wool]",
    "Dreams:",
    "“Ewe”",
    "**Ram**",
    "2905.00009",
    "(Lamb)",
  );
  const mark = fc.constantFrom("", "- ", "* ", "1. ", "[3] ", "**", "[2029] ", "“", "> ");
  const behind = fc.constantFrom(
    "",
    " - Ada Example, 2029",
    " (2029)",
    ".",
    " [pdf](https://example.org/a)",
    "**",
  );
  const url = fc.constantFrom("https://arxiv.org/abs/2905.00001", "https://example.org/a.pdf", "flock.pdf");
  return fc.assert(
    fc.property(
      mark,
      fc.array(word, { minLength: 1, maxLength: 8 }),
      url,
      behind,
      (front, words, address, back) => {
        const written = `Ewes ${words.join(" ")} Home`;
        const text = `${front}[${written}](${address})${back} https://arxiv.org/abs/2905.00002\n`;
        for (const title of titlesOf(text)) expect(title).not.toMatch(/^\[.*\]$/s);
      },
    ),
    { numRuns: 300 },
  );
});
