import { existsSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSource } from "../../1-read/read-source.ts";
import { segmentSource } from "../segment-source.ts";
import { checkSegmented } from "../testing/check-segmented.ts";

const encoder = new TextEncoder();

/** The entries of a page, and what was said of the rest. */
function read(page: string) {
  const { value } = readSource({ path: "list.md", bytes: encoder.encode(page) });
  if (value?.format !== "awesome-list") throw new Error(`the page was read as ${value?.format}`);
  const { value: segmented, diagnostics } = segmentSource(value);
  checkSegmented(value, segmented);
  return { ...segmented, diagnostics, text: value.text };
}

function linesOf(page: string): string[] {
  const { entries, text } = read(page);
  return entries.map(({ reading, kind, title, authors, date, arxivId, doi, url, parts }) => {
    const said = parts
      .slice(1)
      .map(({ part, start, end }) => `${part}: ${text.slice(start, end).replace(/\s+/g, " ")}`);
    const id = arxivId ?? doi ?? url ?? "";
    const people = authors.length > 0 ? [authors.join(", ")] : [];
    return [reading.heading ?? reading.section, kind, title, ...people, date?.value ?? "", id, ...said].join(
      " | ",
    );
  });
}

/** One item among others that are sure, so that the page is a list. */
function itemOf(item: string): string[] {
  const others = [1, 2, 3].map(
    (n) => `- [A Work Beside It, Number ${n}](https://arxiv.org/abs/2901.0010${n})`,
  );
  return linesOf(`# Awesome\n\n${others.join("\n")}\n${item}\n`)
    .slice(3)
    .map((line) => line.replace(/^papers \| /, ""));
}

describe("a list in many shapes", () => {
  const fixture = readFileSync(
    new URL("../../../../fixtures/sources/awesome-list.md", import.meta.url),
    "utf8",
  );

  test("every work with its section, names, date, ids and the list maker's remarks", () => {
    expect(linesOf(fixture)).toEqual([
      "Surveys | paper | Towards Counting in Large Flocks: A Survey | Ada Example, Bo Sample, Cem Berg | 2029-01 | 2901.00001",
      "Surveys | paper | Wool of Thought Elicits Dreaming in Sheep | Ada Example, Bo Sample | 2029-01 | 2901.00002",
      "Surveys | paper | Shearing by Steps: A Method | 2029-03 | 2903.00003",
      "Surveys | paper | Grazing Models Are Few-Shot Shearers | Ada Example, Bo Sample | 2029-05 | 2905.00004",
      "Surveys | paper | Title of a Work With Nested Fields | Ada Example, Bo Sample, Cem Berg | 2029-05 | 2905.00005 | note: Key: wool, yarn | note: ExpEnv: a meadow",
      "Surveys | paper | Direct Yarn Optimization: Your Flock Is Secretly a Loom | 2029-05 | 2905.00006 | note: a good place to begin, since it explains the yarn.",
      "Surveys | paper | LoomBench: Weaving Benchmarks for Grazing Agents | Example | 2029-05 | 2905.00007",
      "Surveys | paper | Spinning Without Labels | 2029-05 | 2905.00008",
      "Surveys | paper | Carding by Reinforcement | 2029-05 | 2905.00009",
      "Surveys | paper | Felting at Test Time | Ada Example, Bo Sample | 2029-01 | https://openreview.net/forum?id=abc",
      "Surveys | paper | Quoted Titles in Plain Lists | Ada Example, Bo Sample | 2028 | https://example.org/q.pdf",
      "Surveys | paper | Dyeing With Fewer Colours | 2029-05 | 2905.00010",
      "Surveys | paper | Knitting Transformers Into Sweaters | Ada Example, Bo Sample | 2029-05 | 2905.00011",
      "Surveys | paper | An Anchor in a Bullet | Ada Example, Bo Sample | 2029-05 | 2905.00012",
      "Surveys | paper | A Reference Link in the List | 2029-05 | 2905.00023 | note: explained below.",
      "Surveys | code | Llama Farm |  | https://github.com/l/f",
      "Surveys | code | Alpaca Barn |  | https://github.com/a/b2 | note: two tools to keep animals in.",
      "Surveys › Deep › Group without a link › Sub group | paper | A Work Deep Down | 2029-05 | 2905.00013 | note: a remark on it that is long enough to be read",
      "Surveys › Deep › Group without a link | paper | Another Work Less Deep | 2029-05 | 2905.00014",
      "Tables | paper | A Row of Sheep | Ada Example, Bo Sample | 2029-02 | 2902.00015",
      "Tables | paper | A Linked Row | Cem Berg | 2029-03 | 2903.00016",
      "Tables | paper | Language Sheep Are Few-Shot Grazers | 2029-05 | 2905.00017 | note: it grazes with no labels at all",
      "Paragraph style | paper | A Paragraph With a Bold Title | Ada Example, Bo Sample | 2029-05 | 2905.00018",
      "Paragraph style | paper | A Heading That Is a Title | Ada Example, Bo Sample | 2029-05 | 2905.00019 | note: It counts sheep in a meadow by way of example.",
      "Paragraph style › Folded part | paper | Inside the Fold | 2029-05 | 2905.00020",
    ]);
  });

  test("what was left out is said: parts about the list, running text, people", () => {
    const said = read(fixture).diagnostics.map(({ rule, message }) => `${rule} ${message}`);
    expect(said.filter((line) => !line.includes("date-from-arxiv-id"))).toEqual([
      'segment/about-the-list the section "Contents" speaks of the list and was not read',
      'segment/about-the-list the section "News" speaks of the list and was not read',
      'segment/about-the-list the section "Contributing" speaks of the list and was not read',
      "segment/not-an-entry 2 pieces that name no work were left out",
      "segment/not-an-entry 2 pieces that name no work were left out",
    ]);
  });
});

describe("one item", () => {
  test.each([
    [
      "1. <b>[A Bold Anchor in Front](https://arxiv.org/abs/2905.00002)</b> `ICLR 2029` [[Code](https://github.com/a/b)]",
      "paper | A Bold Anchor in Front | 2029-05 | 2905.00002",
    ],
    [
      "2. [2029-03-01] **Dated With a Day** ([arXiv](https://arxiv.org/abs/2905.00003)) - Ada Example, Bo Sample",
      "paper | Dated With a Day | Ada Example, Bo Sample | 2029-03-01 | 2905.00003",
    ],
    [
      "- ![](https://img.shields.io/badge/2029.05-red) [![](https://img.shields.io/badge/arXiv-2905.00004-blue)](https://arxiv.org/abs/2905.00004) A Plain Title Behind Two Badges",
      "paper | A Plain Title Behind Two Badges | 2029-05 | 2905.00004",
    ],
    [
      "- [paper](https://arxiv.org/abs/2905.00005) | [code](https://github.com/c/d) Links Before the Title of the Work",
      "paper | Links Before the Title of the Work | 2029-05 | 2905.00005",
    ],
    [
      "- 🔥🔥 :fire: [**Bold Within the Link**](https://arxiv.org/abs/2905.00006), *Ada Example et al.*, EMNLP 2029.",
      "paper | Bold Within the Link | Ada Example | 2029-05 | 2905.00006",
    ],
    [
      '- "Quoted With Straight Marks", Ada Example, Bo Sample, NeurIPS 2028. [paper](https://example.org/a.pdf)',
      "paper | Quoted With Straight Marks | Ada Example, Bo Sample | 2028 | https://example.org/a.pdf",
    ],
    [
      "- **[arXiv 2029]** Tagged in Bold: A Study of Tags [[Paper]](https://arxiv.org/abs/2905.00008)[[Project]](https://tags.github.io)",
      "paper | Tagged in Bold: A Study of Tags | 2029-05 | 2905.00008",
    ],
    [
      "- **Ada Example**, Bo Sample. *A Slanted Title Behind the Names*. ICML 2029. [pdf](https://arxiv.org/abs/2905.00009)",
      "paper | A Slanted Title Behind the Names | Ada Example, Bo Sample | 2029-05 | 2905.00009",
    ],
    [
      "- **Can Sheep do math? | Ada Example and Bo Sample**, 2020 [[YouTube](https://www.youtube.com/watch?v=abc)]",
      "video | Can Sheep do math? | Ada Example and Bo Sample | 2020 | https://www.youtube.com/watch?v=abc",
    ],
    [
      "- **“Going to pasture” is slower than “going home”: A Study**, EMNLP 2019 [[paper](https://example.org/b.pdf)]",
      "paper | “Going to pasture” is slower than “going home”: A Study | 2019 | https://example.org/b.pdf",
    ],
    [
      "- [Tag] **Count \\& Rank: A Framework,** arXiv:2905.00010 [[paper](https://arxiv.org/abs/2905.00010)]",
      "paper | Count & Rank: A Framework | 2029-05 | 2905.00010",
    ],
    [
      "- [Title with [brackets] inside](https://arxiv.org/abs/2905.00011)",
      "paper | Title with [brackets] inside | 2029-05 | 2905.00011",
    ],
    [
      "- [Sheep (animal)](https://en.example.org/wiki/Sheep_(animal))",
      "blog | Sheep (animal) |  | https://en.example.org/wiki/Sheep_(animal)",
    ],
    [
      "- [SheepNet](https://github.com/s/n) [[paper](https://arxiv.org/abs/2905.00013)] [[demo](https://demo.example.org)]: counts sheep in photographs of meadows.",
      "paper | SheepNet | 2029-05 | 2905.00013 | note: counts sheep in photographs of meadows.",
    ],
    [
      "> - *Flock*: Measuring the Width of Large Flocks, reference: https://arxiv.org/abs/2905.00014, https://github.com/f/t, MIT License",
      "paper | Measuring the Width of Large Flocks | 2029-05 | 2905.00014",
    ],
    ["- `Loom-1K` [[paper](https://arxiv.org/abs/2905.00015)]", "paper | Loom-1K | 2029-05 | 2905.00015"],
    ["- https://arxiv.org/abs/2905.00016v2", "paper | 2905.00016 | 2029-05 | 2905.00016"],
    [
      "- [Aristo] From Meadow to Barn: An overview of the shepherd project, AI Magazine 2020 [paper]",
      "paper | From Meadow to Barn: An overview of the shepherd project | 2020 | ",
    ],
    [
      "- [Sheep in the Wild](https://arxiv.org/abs/2905.00018): *Ada Example, Bo Sample*. A dataset of wild sheep is made and used to train counters.",
      "paper | Sheep in the Wild | Ada Example, Bo Sample | 2029-05 | 2905.00018 | note: A dataset of wild sheep is made and used to train counters.",
    ],
    [
      "- **A Work With an Abstract** [[pdf](https://arxiv.org/abs/2905.00019)]\n  <details><summary>Abstract</summary>\n  We count, and we sleep.\n  </details>",
      "paper | A Work With an Abstract | 2029-05 | 2905.00019 | abstract: We count, and we sleep.",
    ],
    [
      "- **A Work With an Abstract** [[pdf](https://arxiv.org/abs/2905.00019)]\n\n  **Abstract:** We count, and we sleep.",
      "paper | A Work With an Abstract | 2029-05 | 2905.00019 | abstract: We count, and we sleep.",
    ],
  ])("%s", (item, line) => {
    expect(itemOf(item)).toEqual([line]);
  });

  test.each([
    [
      "two works in one bullet",
      "- **Two Papers**: [First of the Two Papers](https://arxiv.org/abs/2905.00011), [Second of the Two Papers](https://arxiv.org/abs/2905.00012)",
      ["First of the Two Papers", "Second of the Two Papers"],
    ],
    [
      "a work under a work",
      "- [The Upper Work](https://arxiv.org/abs/2905.00020)\n  - [The Lower Work](https://arxiv.org/abs/2905.00021) follows it",
      ["The Upper Work", "The Lower Work"],
    ],
    [
      "a link within a remark",
      "- [The Upper Work](https://arxiv.org/abs/2905.00020)\n  - it was crawled from [A Place Elsewhere](https://example.org/place)",
      ["The Upper Work"],
    ],
    ["words without an address", "- **GRPO**", []],
    ["a tag alone", "- :question: [GPT-4]", []],
    ["a person", "- thanks to [Ada Example](https://twitter.com/ada)", []],
    ["a link to a part of this page", "- [Methods of Counting Sheep](#methods)", []],
  ])("%s", (_, item, titles) => {
    expect(itemOf(item).map((line) => line.split(" | ")[1])).toEqual(titles);
  });

  test("sections of every size: the name of the page is none, and what stands under no heading is in papers", () => {
    const page =
      "# Awesome Flocks\n\n- [Above All Parts](https://arxiv.org/abs/2901.00001)\n\n## 🐑 1. Wool {#wool}\n\n- [In a Part](https://arxiv.org/abs/2901.00002)\n\n#### Yarn\n\n- [In a Deeper Part](https://arxiv.org/abs/2901.00003)\n\n## Milk\n\n- [In the Next Part](https://arxiv.org/abs/2901.00004)\n";
    expect(read(page).entries.map(({ reading }) => [reading.section, reading.heading])).toEqual([
      ["papers", undefined],
      ["1. Wool", undefined],
      ["Yarn", "1. Wool › Yarn"],
      ["Milk", undefined],
    ]);
  });
});

test("any page of its marks: no exception, and every entry keeps its place", () => {
  const pieces = fc.constantFrom(
    "- ",
    "  - ",
    "1. ",
    "> ",
    "\n",
    "\n\n",
    "# ",
    "### ",
    "[",
    "](https://arxiv.org/abs/2901.00001)",
    "](x)",
    "**",
    "*",
    "`",
    "|",
    "\n|-|-|\n",
    "<a href='https://example.org/x'>",
    "</a>",
    "<br>",
    "A Title of Words",
    "et al.",
    ", ",
    ": ",
    "2024",
    "!",
    "![",
    "\\",
    "🔥",
    "Abstract:",
    "[1]: https://example.org/y\n",
  );
  const head = [1, 2, 3]
    .map((n) => `- [A Work, Number ${n}](https://arxiv.org/abs/2901.0010${n})\n`)
    .join("");
  return fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (all) => {
      const { value } = readSource({
        path: "list.md",
        bytes: encoder.encode(`# Awesome\n\n${head}${all.join("")}`),
      });
      if (value !== undefined) checkSegmented(value, segmentSource(value).value);
    }),
    { numRuns: 400 },
  );
});

const lists = new URL("../../../../../../../shared/real/lists/", import.meta.url);
const describeHere = existsSync(lists) ? describe : () => {};

describeHere("the real lists, counted by hand", () => {
  const entriesOf = (name: string) => read(readFileSync(new URL(name, lists), "utf8")).entries;

  test("lupantech_dl4math.md: 213 bullets, one of which is a name alone", () => {
    const entries = entriesOf("lupantech_dl4math.md");
    expect(entries).toHaveLength(212);
    expect(new Set(entries.map(({ reading }) => reading.section)).size).toBe(23);
    expect(entries.filter(({ url }) => url === undefined).map(({ date }) => date?.value)).toEqual(["2020"]);
    expect(entries.filter(({ date }) => date === undefined)).toEqual([]);
    expect(entries.flatMap(({ reading }) => reading.notes)).toEqual([]);
  });

  test("tongyx361_Awesome-LLM4Math.md: 18 parts of datasets, 24 works and curations, two bullets with two, three quoted", () => {
    const entries = entriesOf("tongyx361_Awesome-LLM4Math.md");
    const counts = new Map<string, number>();
    for (const { reading } of entries) counts.set(reading.section, (counts.get(reading.section) ?? 0) + 1);
    expect([...counts.values()]).toEqual([18, 6, 6, 5, 1, 1, 3, 2, 1, 1]);
    expect(entries.filter(({ arxivId }) => arxivId !== undefined)).toHaveLength(19);
  });
});
