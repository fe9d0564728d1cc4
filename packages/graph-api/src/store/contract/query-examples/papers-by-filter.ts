import type { QueryExample } from "./query-example.ts";
import { math, overview, ovm, stepDpo, using } from "./tiny-papers.ts";

/** Papers by several conditions at once, and by year, list, words and results. */
export const papersByFilter: readonly QueryExample[] = [
  {
    title: "using Step-DPO on MATH: one result holds both",
    query: {
      kind: "papers",
      filter: {
        op: "and",
        of: [
          { op: "entity", entity: "method:step-dpo", roles: [...using] },
          { op: "entity", entity: "benchmark:math", roles: ["evaluates-on"] },
        ],
      },
    },
    expect: { items: [stepDpo], near: ["result"], quotes: ["Step-DPO"] },
  },
  {
    title: "introducing GRPO and mentioning PPO: one sentence holds both",
    query: {
      kind: "papers",
      filter: {
        op: "and",
        of: [
          { op: "entity", entity: "method:grpo", roles: ["introduces"] },
          { op: "entity", entity: "method:ppo", roles: ["mentions"] },
        ],
      },
    },
    expect: { items: [math], near: ["sentence"] },
  },
  {
    title: "introducing GRPO on MATH: only the paper holds both",
    query: {
      kind: "papers",
      filter: {
        op: "and",
        of: [
          { op: "entity", entity: "method:grpo", roles: ["introduces"] },
          { op: "entity", entity: "benchmark:math", roles: ["evaluates-on"] },
        ],
      },
    },
    expect: { items: [math], near: ["paper"] },
  },
  {
    title: "on GSM8K and not with Qwen2: two conditions, one group",
    query: {
      kind: "papers",
      filter: {
        op: "and",
        of: [
          { op: "entity", entity: "benchmark:gsm8k", roles: ["evaluates-on"] },
          { op: "not", of: { op: "entity", entity: "model:qwen2-72b-instruct", roles: ["uses"] } },
        ],
      },
    },
    expect: { items: [`${ovm} not-seen`], near: [undefined], quotes: ["GSM8K"] },
  },
  {
    title: "introducing OVM or on MATH",
    query: {
      kind: "papers",
      filter: {
        op: "or",
        of: [
          { op: "entity", entity: "method:ovm", roles: ["introduces"] },
          { op: "entity", entity: "benchmark:math", roles: ["evaluates-on"] },
        ],
      },
    },
    expect: { items: [stepDpo, math, ovm], near: [undefined, undefined, undefined] },
  },
  {
    title: "since 2024",
    query: { kind: "papers", filter: { op: "year", from: 2024 } },
    expect: { items: [stepDpo, math] },
  },
  {
    title: "before 2024",
    query: { kind: "papers", filter: { op: "year", to: 2023 } },
    expect: { items: [ovm] },
  },
  {
    title: "not since 2024: the undated one is not seen, the older one is certain",
    query: { kind: "papers", filter: { op: "not", of: { op: "year", from: 2024 } } },
    expect: { items: [ovm, `${overview} not-seen`] },
  },
  {
    title: "from February to May 2024: the month lies inside, as a whole",
    query: { kind: "papers", filter: { op: "date", from: "2024-02", to: "2024-05" } },
    expect: { items: [math] },
  },
  {
    title: "until 10 February 2024: a month that is only partly before that day is not seen",
    query: { kind: "papers", filter: { op: "date", to: "2024-02-10" } },
    expect: { items: [ovm] },
  },
  {
    title: "not until 10 February 2024: what is later is certain, what may be either is not seen",
    query: { kind: "papers", filter: { op: "not", of: { op: "date", to: "2024-02-10" } } },
    expect: { items: [stepDpo, `${math} not-seen`, `${overview} not-seen`] },
  },
  {
    title: "since June 2024, using Step-DPO",
    query: {
      kind: "papers",
      filter: {
        op: "and",
        of: [
          { op: "date", from: "2024-06" },
          { op: "entity", entity: "method:step-dpo", roles: [...using] },
        ],
      },
    },
    expect: { items: [stepDpo] },
  },
  {
    title: "by an author, whatever signs stand in the other name",
    query: { kind: "papers", filter: { op: "author", names: ["Xin Lai", 'Nobody "OR" \\ else'] } },
    expect: { items: [stepDpo] },
  },
  {
    title: "by an author, in other letters than the paper's: nobody",
    query: { kind: "papers", filter: { op: "author", names: ["xin lai"] } },
    expect: { items: [] },
  },
  {
    title: "by a part of a name: nobody",
    query: { kind: "papers", filter: { op: "author", names: ["Xin"] } },
    expect: { items: [] },
  },
  {
    title: "not by an author: certain only where all authors are known",
    query: { kind: "papers", filter: { op: "not", of: { op: "author", names: ["Xin Lai"] } } },
    expect: { items: [overview, `${math} not-seen`, `${ovm} not-seen`] },
  },
  {
    title: "blog posts: there are none",
    query: { kind: "papers", filter: { op: "kind", kind: "blog" } },
    expect: { items: [] },
  },
  {
    title: "introducing a method of any name",
    query: { kind: "papers", filter: { op: "type", type: "method", roles: ["introduces"] } },
    expect: {
      items: [stepDpo, math, ovm],
      quotes: ["Step-DPO", "GRPO", "Outcome-supervision Value Model (OVM)"],
    },
  },
  {
    title: "not introducing a method",
    query: {
      kind: "papers",
      filter: { op: "not", of: { op: "type", type: "method", roles: ["introduces"] } },
    },
    expect: { items: [`${overview} not-seen`] },
  },
  {
    title: "in the syllabus",
    query: { kind: "papers", filter: { op: "listed", in: "syllabus" } },
    expect: { items: [math, overview] },
  },
  {
    title: "required in the syllabus",
    query: { kind: "papers", filter: { op: "listed", in: "syllabus", section: "required" } },
    expect: { items: [math] },
  },
  {
    title: "in another course",
    query: { kind: "papers", filter: { op: "listed", in: "syllabus", course: "other" } },
    expect: { items: [] },
  },
  {
    title: "in the field only",
    query: { kind: "papers", filter: { op: "listed", in: "field" } },
    expect: { items: [stepDpo, ovm] },
  },
  {
    title: "in the feed",
    query: { kind: "papers", filter: { op: "source", source: "source:field.jsonl" } },
    expect: { items: [stepDpo, ovm] },
  },
  {
    title: "words of the title, in any case and order",
    query: { kind: "papers", filter: { op: "text", text: "REASONING mathematical" } },
    expect: { items: [math, ovm] },
  },
  {
    title: "with a result above 60 on MATH",
    query: {
      kind: "papers",
      filter: { op: "result", benchmark: "benchmark:math", minimum: 60.9, exclusive: true },
    },
    expect: { items: [stepDpo], quotes: ["70.8%"] },
  },
  {
    title: "with a result of 60.9 or more on MATH",
    query: { kind: "papers", filter: { op: "result", benchmark: "benchmark:math", minimum: 60.9 } },
    expect: { items: [stepDpo, math], quotes: ["70.8%", "60.9%"] },
  },
  {
    title: "without a result on MATH",
    query: { kind: "papers", filter: { op: "not", of: { op: "result", benchmark: "benchmark:math" } } },
    expect: { items: [`${ovm} not-seen`, `${overview} not-seen`] },
  },
];
