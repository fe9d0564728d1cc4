import type { QueryExample } from "./query-example.ts";
import { using } from "./tiny-papers.ts";

export const entities: readonly QueryExample[] = [
  {
    title: "benchmarks by papers",
    query: { kind: "entities", types: ["benchmark"] },
    expect: {
      items: ["benchmark:gsm8k", "benchmark:math", "benchmark:math-500"],
      counts: ["2/2", "2/2", "0/0"],
    },
  },
  {
    title: "methods that a paper introduces",
    query: { kind: "entities", types: ["method"], linked: { roles: ["introduces"] } },
    expect: {
      items: ["method:grpo", "method:ovm", "method:step-dpo"],
      counts: ["1/2", "1/1", "1/1"],
      quotes: ["GRPO", "Outcome-supervision Value Model (OVM)", "Step-DPO"],
    },
  },
  {
    title: "methods of papers on GSM8K, by name",
    query: {
      kind: "entities",
      types: ["method"],
      order: "name",
      linked: {
        roles: [...using],
        papers: { op: "entity", entity: "benchmark:gsm8k", roles: ["evaluates-on"] },
      },
    },
    expect: { items: ["method:orm", "method:ovm", "method:step-dpo"] },
  },
  {
    title: "models in use: a denied use is none",
    query: { kind: "entities", types: ["model"], linked: { roles: ["uses"] } },
    expect: { items: ["model:qwen2-72b-instruct"] },
  },
  {
    title: "benchmarks that no required reading covers",
    query: {
      kind: "entities",
      types: ["benchmark"],
      notLinked: { roles: ["evaluates-on"], papers: { op: "listed", in: "syllabus", section: "required" } },
    },
    expect: { items: ["benchmark:gsm8k not-seen", "benchmark:math-500 not-seen"], groups: { "not-seen": 2 } },
  },
  {
    title: "models that no paper uses: one is denied",
    query: { kind: "entities", types: ["model"], notLinked: { roles: ["uses"] }, order: "name" },
    expect: {
      items: ["model:gpt-4 denied", "model:deepseekmath-7b not-seen", "model:qwen2 not-seen"],
      quotes: ["GPT-4", undefined, undefined],
    },
  },
  {
    title: "variants of PPO",
    query: { kind: "entities", related: { entity: "method:ppo", types: ["variant-of"], direction: "to" } },
    expect: { items: ["method:grpo"], quotes: ["a variant of PPO"] },
  },
  {
    title: "what OVM builds on",
    query: { kind: "entities", related: { entity: "method:ovm", types: ["based-on"], direction: "from" } },
    expect: { items: ["method:orm"], quotes: ["builds on outcome reward models"] },
  },
  {
    title: "newest models but one, the undated last",
    query: {
      kind: "entities",
      types: ["model", "method"],
      order: "newest",
      except: ["method:grpo"],
      limit: 3,
    },
    expect: { total: 10, items: ["model:deepseekmath-7b", "model:qwen2", "model:qwen2-72b-instruct"] },
  },
];
