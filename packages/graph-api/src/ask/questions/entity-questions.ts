import type { ExpectedQuestion } from "./expected-question.ts";

const usesMcts = {
  op: "entity",
  entity: "method:mcts",
  roles: ["introduces", "uses"],
  expand: true,
} as const;
const usesDpo = { op: "entity", entity: "method:dpo", roles: ["introduces", "uses"], expand: true } as const;
const onMiniF2F = {
  op: "entity",
  entity: "benchmark:minif2f",
  roles: ["evaluates-on"],
  expand: true,
} as const;

/** Methods, benchmarks, datasets, models; what builds on what; how two things hang together; views. */
export const entityQuestions: readonly ExpectedQuestion[] = [
  {
    question: "which methods are used with MCTS",
    query: {
      kind: "entities",
      types: ["method"],
      linked: { roles: ["introduces", "uses"], papers: usesMcts },
      except: ["method:mcts"],
    },
  },
  {
    question: "models evaluated on miniF2F",
    query: {
      kind: "entities",
      types: ["model"],
      linked: { roles: ["introduces", "uses"], papers: onMiniF2F },
      except: ["benchmark:minif2f"],
    },
  },
  {
    question: "which benchmarks is DPO evaluated on",
    query: {
      kind: "entities",
      types: ["benchmark"],
      linked: { roles: ["evaluates-on"], papers: usesDpo },
      except: ["method:dpo"],
    },
  },
  {
    question: "what does Step-DPO build on",
    query: {
      kind: "entities",
      related: {
        entity: "method:step-dpo",
        types: ["variant-of", "based-on", "part-of", "trained-on"],
        direction: "from",
      },
      order: "name",
    },
  },
  {
    question: "what builds on PPO?",
    query: {
      kind: "entities",
      related: { entity: "method:ppo", types: ["variant-of", "based-on"], direction: "to" },
      order: "name",
    },
  },
  {
    question: "variants of DPO",
    query: {
      kind: "entities",
      related: { entity: "method:dpo", types: ["variant-of"], direction: "to" },
      order: "name",
    },
  },
  {
    question: "GRPO's variants",
    query: {
      kind: "entities",
      related: { entity: "method:grpo", types: ["variant-of"], direction: "to" },
      order: "name",
    },
  },
  {
    question: "subsets of MATH",
    query: {
      kind: "entities",
      related: { entity: "benchmark:math", types: ["subset-of"], direction: "to" },
      order: "name",
    },
  },
  {
    question: "datasets used to train Qwen2.5-Math",
    query: {
      kind: "entities",
      types: ["dataset"],
      related: { entity: "model:qwen2.5-math", types: ["trained-on"], direction: "from" },
      order: "name",
    },
  },
  {
    question: "methods introduced since 2024",
    query: {
      kind: "entities",
      types: ["method"],
      linked: { roles: ["introduces"], papers: { op: "year", from: 2024 } },
    },
  },
  {
    question: "benchmarks introduced in 2024",
    query: {
      kind: "entities",
      types: ["benchmark"],
      linked: { roles: ["introduces"], papers: { op: "year", from: 2024, to: 2024 } },
    },
  },
  {
    question: "methods studied in required readings",
    query: {
      kind: "entities",
      types: ["method"],
      linked: { roles: ["studies"], papers: { op: "listed", in: "syllabus", section: "required" } },
    },
  },
  { question: "what datasets are there?", query: { kind: "entities", types: ["dataset"] } },
  {
    question: "which methods does DeepSeekMath 7B use",
    query: {
      kind: "entities",
      types: ["method"],
      linked: {
        roles: ["uses"],
        papers: { op: "entity", entity: "model:deepseekmath-7b", roles: ["introduces"] },
      },
      except: ["model:deepseekmath-7b"],
    },
  },
  { question: "how is DPO related to PPO", query: { kind: "path", from: "method:dpo", to: "method:ppo" } },
  { question: "path from PRMs to GRPO", query: { kind: "path", from: "method:prm", to: "method:grpo" } },
  { question: "lineage of GRPO", query: { kind: "lineage", entity: "method:grpo" } },
  { question: "where does step-dpo come from", query: { kind: "lineage", entity: "method:step-dpo" } },
  { question: "GRPO", query: { kind: "neighbourhood", node: "method:grpo" } },
  { question: "what is a PRM", query: { kind: "neighbourhood", node: "method:prm" } },
  { question: "methods by benchmarks", query: { kind: "matrix", rows: "method", columns: "benchmark" } },
  { question: "what is missing from the syllabus", query: { kind: "gaps" } },
  {
    question: "what are PRMs evaluated on",
    query: {
      kind: "entities",
      types: ["benchmark", "dataset"],
      linked: {
        roles: ["evaluates-on"],
        papers: { op: "entity", entity: "method:prm", roles: ["introduces", "uses"], expand: true },
      },
      except: ["method:prm"],
    },
  },
  { question: "most used benchmarks", query: { kind: "entities", types: ["benchmark"], order: "papers" } },
  { question: "what are the most popular methods?", query: { kind: "entities", types: ["method"] } },
  { question: "newest models", query: { kind: "entities", types: ["model"], order: "newest" } },
  {
    question: "which methods are most often used with MCTS",
    query: {
      kind: "entities",
      types: ["method"],
      linked: { roles: ["introduces", "uses"], papers: usesMcts },
      except: ["method:mcts"],
    },
  },
  {
    question: "models based on Qwen2.5-Math",
    query: {
      kind: "entities",
      types: ["model"],
      related: { entity: "model:qwen2.5-math", types: ["variant-of", "based-on"], direction: "to" },
      order: "name",
    },
  },
  {
    question: "what models were fine-tuned from Qwen2.5-Math?",
    query: {
      kind: "entities",
      types: ["model"],
      related: { entity: "model:qwen2.5-math", types: ["variant-of", "based-on"], direction: "to" },
      order: "name",
    },
  },
  {
    question: "what is the difference between DPO and PPO",
    query: { kind: "path", from: "method:dpo", to: "method:ppo" },
  },
  { question: "timeline of GRPO", query: { kind: "neighbourhood", node: "method:grpo" } },
  { question: "GRPO over time", query: { kind: "neighbourhood", node: "method:grpo" } },
  { question: "how popular is GRPO?", query: { kind: "neighbourhood", node: "method:grpo" } },
  { question: "what should I add to my syllabus", query: { kind: "gaps" } },
  { question: "which readings are outdated", query: { kind: "gaps" } },
  { question: "what should I read next?", query: { kind: "gaps" } },
  { question: "gap report", query: { kind: "gaps" } },
  { question: "gaps since 2024", query: { kind: "gaps", since: 2024 } },
  { question: "show me the map", query: { kind: "landscape" } },
];
