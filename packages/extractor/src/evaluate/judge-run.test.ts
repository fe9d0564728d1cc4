import { expect, test } from "vitest";
import { loadLexicon } from "../lexicon/load-lexicon.ts";
import { describeScores, goldOfSplit, judgeRun, parseGold } from "./index.ts";

const abstract =
  "We train Otter-7B with GRPO on our own problems. Otter-7B reaches 51.0% accuracy on MATH, while we do not use GPT-4.";
const paper = "arxiv:2401.00001";
const files = [
  {
    path: "texts.jsonl",
    bytes: new TextEncoder().encode(
      JSON.stringify({ title: "Otters Learn\n  to Count", abstract, id: "2401.00001" }),
    ),
  },
];

function at(name: string, from = 0) {
  const start = abstract.indexOf(name, from);
  return { paper, part: "abstract", start, end: start + name.length };
}

function gold(records: Readonly<Record<string, readonly object[]>>) {
  const texts = Object.entries(records).map(
    ([file, rows]) => [`${file}.jsonl`, rows.map((row) => JSON.stringify(row)).join("\n")] as const,
  );
  return parseGold(new Map(texts));
}

const read = { papers: [{ paper, split: "dev", complete: ["names", "links"] }] };
const lexicon = await loadLexicon();

test("what was found and annotated is a hit, what was only annotated is missed, what was only found is spurious", () => {
  const names = [
    { ...at("GRPO"), type: "method", entity: "GRPO" },
    { ...at("MATH"), type: "dataset", entity: "MATH" },
    { ...at("problems"), type: "dataset", entity: "problems" },
  ];
  const { judgements } = judgeRun(files, lexicon, gold({ ...read, names }));
  const verdicts = judgements
    .filter(({ measure }) => measure === "names")
    .map(({ verdict, claim }) => `${verdict} ${claim}`);
  expect(verdicts).toEqual(
    expect.arrayContaining([
      "hit GRPO [method]",
      "spurious MATH [benchmark]",
      "missed MATH [dataset]",
      "missed problems [dataset]",
    ]),
  );
  expect(verdicts).not.toContain("missed GRPO [method]");
});

test("a link counts only with its entity, type, role and polarity together", () => {
  const names = [
    { ...at("GRPO"), type: "method", entity: "Group Relative Policy Optimization" },
    { ...at("MATH"), type: "benchmark", entity: "MATH" },
    { ...at("GPT-4"), type: "model", entity: "GPT-4" },
  ];
  const links = [
    { ...names[0], role: "uses", polarity: "affirmed" },
    { ...names[1], role: "studies", polarity: "affirmed" },
    { ...names[2], role: "uses", polarity: "denied" },
  ];
  const { judgements } = judgeRun(files, lexicon, gold({ ...read, names, links }));
  const verdicts = judgements
    .filter(({ measure }) => measure === "roles")
    .map(({ verdict, claim }) => `${verdict} ${claim}`);
  expect(verdicts).toEqual(
    expect.arrayContaining([
      "hit uses Group Relative Policy Optimization [method]",
      "hit NOT uses GPT-4 [model]",
      "spurious evaluates-on MATH [benchmark]",
      "missed studies MATH [benchmark]",
    ]),
  );
});

test("a mention of what the annotation gives a stronger role is spurious as a role and right as a name", () => {
  const sentence = "Cats sleep. Safe things such as GSM8K are many.";
  const file = {
    path: "mention.jsonl",
    bytes: new TextEncoder().encode(
      JSON.stringify({ title: "Cats Learn to Sleep", abstract: sentence, id: "2401.00003" }),
    ),
  };
  const place = { paper: "arxiv:2401.00003", part: "abstract", start: 32, end: 37 };
  const name = { ...place, type: "benchmark", entity: "GSM8K" };
  const papers = [{ paper: place.paper, split: "dev", complete: ["names", "links"] }];
  const links = [{ ...name, role: "studies", polarity: "affirmed" }];
  const { judgements } = judgeRun([file], lexicon, gold({ papers, names: [name], links }));
  expect(judgements.filter(({ measure }) => measure === "mentions")).toEqual([
    expect.objectContaining({ verdict: "spurious", isNamed: true }),
  ]);
});

test("a result counts as a whole tuple: another metric or benchmark is another result", () => {
  const value = { ...at("51.0%"), value: 51, unit: "%", metric: "accuracy", model: "Otter-7B" };
  const resultPapers = { "result-papers": [{ paper, split: "dev" }] };
  const verdictsOf = (result: object) =>
    judgeRun(files, lexicon, gold({ ...resultPapers, results: [result] })).judgements.map(
      ({ verdict }) => verdict,
    );
  expect(verdictsOf({ ...value, benchmark: "MATH" })).toEqual(["hit"]);
  expect(verdictsOf({ ...value, benchmark: "GSM8K" })).toEqual(["spurious", "missed"]);
  expect(verdictsOf({ ...value, benchmark: "MATH", metric: "F1" })).toEqual(["spurious", "missed"]);
  expect(verdictsOf({ ...value, benchmark: "MATH", model: "Qwen" })).toEqual(["spurious", "missed"]);
  expect(verdictsOf({ ...at("51.0%"), negative: true, reason: "a price" })).toEqual(["spurious"]);
});

test("only the papers of the named split count, and those without a text are told apart", () => {
  const papers = [...read.papers, { paper: "arxiv:2401.00002", split: "test", complete: ["names"] }];
  const names = [
    { ...at("GRPO"), type: "method", entity: "GRPO" },
    { paper: "arxiv:2401.00002", part: "title", start: 0, end: 4, type: "method", entity: "DPO" },
  ];
  const dev = goldOfSplit(gold({ papers, names }), "dev");
  expect(dev.names).toHaveLength(1);
  const all = judgeRun(files, lexicon, gold({ papers, names }));
  expect([all.papers, all.absent]).toEqual([[paper], ["arxiv:2401.00002"]]);
  expect(describeScores(all)).toContain("1 annotated papers (1 more are not among the texts)");
});

test("a record that does not fit is said with its file and line", () => {
  const row = JSON.stringify({ ...at("GRPO"), type: "gadget", entity: "GRPO" });
  expect(() => parseGold(new Map([["names.jsonl", `\n${row}\n`]]))).toThrow(/^names\.jsonl, line 2: type/);
  expect(() => parseGold(new Map([["names.jsonl", "{broken"]]))).toThrow(/^names\.jsonl, line 1/);
});
