import type { QueryExample } from "./query-example.ts";
import { math, overview, ovm, stepDpo, using } from "./tiny-papers.ts";

/** Papers in each order, by page, and by one thing that they work with. */
export const papersByEntity: readonly QueryExample[] = [
  {
    title: "all papers, newest first, the undated last",
    query: { kind: "papers" },
    expect: {
      items: [stepDpo, math, ovm, overview],
      quotes: [undefined, undefined, undefined, undefined],
      groups: { direct: 4 },
    },
  },
  {
    title: "oldest first, the undated still last",
    query: { kind: "papers", order: "oldest" },
    expect: { items: [ovm, math, stepDpo, overview] },
  },
  {
    title: "by title",
    query: { kind: "papers", order: "title" },
    expect: { items: [math, ovm, stepDpo, overview] },
  },
  {
    title: "by votes, of which nobody gave any: by id",
    query: { kind: "papers", order: "votes" },
    expect: { items: [math, stepDpo, ovm, overview] },
  },
  {
    title: "a page of them",
    query: { kind: "papers", offset: 1, limit: 2 },
    expect: { total: 4, items: [math, ovm] },
  },
  { title: "a page behind the last", query: { kind: "papers", offset: 9 }, expect: { total: 4, items: [] } },
  {
    title: "using GRPO: who introduces it, not whom a note says so of",
    query: { kind: "papers", filter: { op: "entity", entity: "method:grpo", roles: [...using] } },
    expect: { items: [math], quotes: ["GRPO"] },
  },
  {
    title: "mentioning GRPO: the instructor's note is not the paper's claim",
    query: { kind: "papers", filter: { op: "entity", entity: "method:grpo", roles: ["mentions"] } },
    expect: { items: [] },
  },
  {
    title: "mentioning GRPO in a note",
    query: {
      kind: "papers",
      filter: { op: "entity", entity: "method:grpo", roles: ["mentions"], voices: ["note"] },
    },
    expect: { items: [overview], quotes: ["GRPO"] },
  },
  {
    title: "using PPO: nobody does directly",
    query: { kind: "papers", filter: { op: "entity", entity: "method:ppo", roles: [...using] } },
    expect: { items: [], groups: {} },
  },
  {
    title: "using PPO, variants too: GRPO answers as a variant",
    query: {
      kind: "papers",
      filter: { op: "entity", entity: "method:ppo", roles: [...using], expand: true },
    },
    expect: { items: [`${math} variant`], quotes: ["GRPO"], groups: { variant: 1 } },
  },
  {
    title: "using Qwen2, members of the family too",
    query: {
      kind: "papers",
      filter: { op: "entity", entity: "model:qwen2", roles: [...using], expand: true },
    },
    expect: { items: [`${stepDpo} variant`], quotes: ["Qwen2-72B-Instruct"] },
  },
  {
    title: "naming MATH or a subset in any role, possible claims too",
    query: {
      kind: "papers",
      tiers: ["shown", "possible"],
      filter: { op: "entity", entity: "benchmark:math", roles: ["evaluates-on", "mentions"], expand: true },
    },
    expect: { items: [stepDpo, math, `${ovm} subset`], groups: { direct: 2, subset: 1 } },
  },
  {
    title: "a possible claim does not count unless it is asked for",
    query: { kind: "papers", filter: { op: "entity", entity: "benchmark:math-500", roles: ["mentions"] } },
    expect: { items: [] },
  },
  {
    title: "using GPT-4: the one who says that it goes without does not",
    query: { kind: "papers", filter: { op: "entity", entity: "model:gpt-4", roles: ["uses"] } },
    expect: { items: [] },
  },
  {
    title: "denying the use of GPT-4",
    query: {
      kind: "papers",
      filter: { op: "entity", entity: "model:gpt-4", roles: ["uses"], polarity: "denied" },
    },
    expect: { items: [ovm], quotes: ["GPT-4"] },
  },
  {
    title: "not using GPT-4: denied and not seen are told apart",
    query: {
      kind: "papers",
      filter: { op: "not", of: { op: "entity", entity: "model:gpt-4", roles: ["uses"] } },
    },
    expect: {
      items: [`${ovm} denied`, `${stepDpo} not-seen`, `${math} not-seen`, `${overview} not-seen`],
      quotes: ["GPT-4", undefined, undefined, undefined],
      groups: { denied: 1, "not-seen": 3 },
    },
  },
  {
    title: "not using PPO: under not, GRPO does not stand for it",
    query: {
      kind: "papers",
      filter: { op: "not", of: { op: "entity", entity: "method:ppo", roles: [...using], expand: true } },
    },
    expect: { items: [`${stepDpo} not-seen`, `${math} not-seen`, `${ovm} not-seen`, `${overview} not-seen`] },
  },
  {
    title: "not not using GRPO is using GRPO",
    query: {
      kind: "papers",
      filter: {
        op: "not",
        of: { op: "not", of: { op: "entity", entity: "method:grpo", roles: [...using] } },
      },
    },
    expect: { items: [math] },
  },
];
