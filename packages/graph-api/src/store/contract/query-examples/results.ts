import type { QueryExample } from "./query-example.ts";
import { math, stepDpo } from "./tiny-papers.ts";

const onMath = `benchmark:math:accuracy`;
const unstated = "unstated,tools=unstated";
const stepDpoOnMath = `result:${stepDpo}:model:qwen2-72b-instruct+method:step-dpo:${onMath}:70.8%:${unstated}`;
const greedyOnMath = `result:${math}:model:deepseekmath-7b:${onMath}:51.7%:${unstated}`;
const majorityOnMath = `result:${math}:model:deepseekmath-7b:${onMath}:60.9%:majority,n=64,tools=unstated`;
const stepDpoOnGsm8k = `result:${stepDpo}:model:qwen2-72b-instruct+method:step-dpo:benchmark:gsm8k:accuracy:94%:${unstated}`;

export const results: readonly QueryExample[] = [
  {
    title: "on MATH: each protocol has a board of its own, the fullest first",
    query: { kind: "results", benchmark: "benchmark:math" },
    expect: {
      items: [stepDpoOnMath, greedyOnMath, majorityOnMath],
      ranks: [1, 2, 1],
      quotes: ["70.8%", "51.7%", "60.9%"],
    },
  },
  {
    title: "above 60 on MATH",
    query: { kind: "results", benchmark: "benchmark:math", minimum: 60, exclusive: true },
    expect: { items: [stepDpoOnMath, majorityOnMath], ranks: [1, 1] },
  },
  {
    title: "of one model, with its place among all",
    query: { kind: "results", model: "model:deepseekmath-7b", metric: "accuracy" },
    expect: { items: [greedyOnMath, majorityOnMath], ranks: [2, 1] },
  },
  {
    title: "of a family: its members answer as a group",
    query: { kind: "results", model: "model:qwen2", benchmark: "benchmark:math" },
    expect: { items: [`${stepDpoOnMath} variant`], groups: { variant: 1 } },
  },
  {
    title: "of a family alone",
    query: { kind: "results", model: "model:qwen2", expand: false },
    expect: { items: [] },
  },
  {
    title: "in papers of the field",
    query: { kind: "results", papers: { op: "listed", in: "field" } },
    expect: { items: [stepDpoOnMath, stepDpoOnGsm8k], ranks: [1, 1] },
  },
  {
    title: "by majority of 64",
    query: { kind: "results", benchmark: "benchmark:math", protocol: { selection: "majority", n: 64 } },
    expect: { items: [majorityOnMath], ranks: [1] },
  },
  {
    title: "with tools: what is unstated is not that",
    query: { kind: "results", protocol: { tools: "yes" } },
    expect: { items: [] },
  },
  {
    title: "of people: nobody measured any",
    query: { kind: "results", people: true },
    expect: { items: [] },
  },
  { title: "gains are none of them", query: { kind: "results", gains: true }, expect: { items: [] } },
  {
    title: "the second page",
    query: { kind: "results", benchmark: "benchmark:math", offset: 2, limit: 2 },
    expect: { total: 3, items: [majorityOnMath] },
  },
];
