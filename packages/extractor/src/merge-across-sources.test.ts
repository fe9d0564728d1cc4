import { isTextEvidence } from "@methodscape/graph-model";
import { beforeAll, expect, test } from "vitest";
import { extractGraph } from "./extract-graph.ts";
import { loadLexicon } from "./lexicon/load-lexicon.ts";
import type { SourceFile } from "./model/source-file.ts";

function file(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/* One paper as its preprint, its published version and a list have it, in other words each time. */
const preprint = file(
  "preprint.bib",
  `@misc{early, title = {Rewards for {S}teps in Schoolbook Sums}, author = {Example, Ada and Sample, Bo},
  eprint = {2905.00001v1}, archivePrefix = {arXiv}, year = {2029},
  abstract = {We train a process reward model and evaluate it on the MATH benchmark.}}`,
);
const published = file(
  "published.ris",
  [
    "TY  - CONF",
    "TI  - Rewards for Steps in Schoolbook Sums (Extended Version)",
    "AU  - Sample, Bo",
    "AU  - Example, Ada",
    "AB  - We train a process reward model and evaluate it on MATH-500.",
    "DO  - 10.1000/rewards.1",
    "ER  - ",
  ].join("\n"),
);
const list = file(
  "list.md",
  "# Awesome rewards\n\n## Steps\n\n- [Rewards for Steps in Schoolbook Sums](https://arxiv.org/abs/2905.00001): it builds on GRPO.\n- [Another Work on Sums](https://arxiv.org/abs/2905.00002)\n- [A Third Work on Sums](https://arxiv.org/abs/2905.00003)\n",
);

let graph: ReturnType<typeof extractGraph>;
beforeAll(async () => {
  graph = extractGraph([preprint, published, list], await loadLexicon());
});

test("a preprint, its published version and a list's entry are one paper, with every place where it is listed", () => {
  const papers = graph.papers.filter(({ title }) => title.startsWith("Rewards"));
  expect(papers).toMatchObject([
    { id: "paper:arxiv:2905.00001", doi: "10.1000/rewards.1", title: "Rewards for Steps in Schoolbook Sums" },
  ]);
  expect(papers[0]?.alsoIds).toContain("paper:doi:10.1000/rewards.1");
  expect(papers[0]?.readings.map(({ source }) => source)).toEqual([
    "source:list.md",
    "source:preprint.bib",
    "source:published.ris",
  ]);
});

test("what either version of its abstract says is kept, each with the sentence of its own source", () => {
  const evaluated = graph.links
    .filter(({ paper, role }) => paper === "paper:arxiv:2905.00001" && role === "evaluates-on")
    .map(({ entity, evidence }) => [entity, evidence.filter(isTextEvidence).map(({ source }) => source)]);
  expect(evaluated).toEqual([
    ["benchmark:math", ["source:preprint.bib"]],
    ["benchmark:math-500", ["source:published.ris"]],
  ]);
});

test("a note of the list is a note, never the paper's own claim", () => {
  const noted = graph.links
    .flatMap(({ evidence }) => evidence)
    .filter(isTextEvidence)
    .filter(({ source }) => source === "source:list.md");
  expect(noted.map(({ part }) => part)).toContain("note");
  expect(noted.every(({ part }) => part === "note" || part === "title")).toBe(true);
});
