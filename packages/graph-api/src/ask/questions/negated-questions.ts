import {
  about,
  and,
  type ExpectedQuestion,
  inSyllabus,
  linked,
  not,
  on,
  or,
  papers,
  requiredReading,
  using,
} from "./expected-question.ts";

/** Questions with "not", "without", "no", "except". */
export const negatedQuestions: readonly ExpectedQuestion[] = [
  {
    question: "papers that use DPO but don't compare with PPO",
    query: papers(and(using("method:dpo"), not(linked("method:ppo", "compares-with")))),
  },
  {
    question: "papers using GRPO or PPO since 2024 not in the syllabus",
    query: papers(
      and(or(using("method:grpo"), using("method:ppo")), { op: "year", from: 2024 }, not(inSyllabus)),
    ),
  },
  { question: "papers not using PRMs", query: papers(not(using("method:prm"))) },
  {
    question: "papers on GSM8K but not on MATH",
    query: papers(and(on("benchmark:gsm8k"), not(on("benchmark:math")))),
  },
  {
    question: "papers on GSM8K without GPT-4",
    query: papers(and(on("benchmark:gsm8k"), not(using("model:gpt-4")))),
  },
  {
    question: "papers using DPO and PPO but not GRPO",
    query: papers(and(using("method:dpo"), using("method:ppo"), not(using("method:grpo")))),
  },
  {
    question: "papers using MCTS that are not evaluated on GSM8K or MATH",
    query: papers(
      and(using("method:mcts"), not(or(strictOn("benchmark:gsm8k"), strictOn("benchmark:math")))),
    ),
  },
  {
    question: "required readings that do not mention DPO",
    query: papers(
      and(
        requiredReading,
        not(
          linked("method:dpo", "introduces", "uses", "evaluates-on", "compares-with", "studies", "mentions"),
        ),
      ),
    ),
  },
  {
    question: "papers without DPO and PPO",
    query: papers(not(or(strictUsing("method:dpo"), strictUsing("method:ppo")))),
  },
  {
    question: "papers about reward hacking that aren't in the syllabus",
    query: papers(and(about("concept:reward-hacking"), not(inSyllabus))),
  },
  {
    question: "papers using neither DPO nor PPO",
    query: papers(not(or(strictUsing("method:dpo"), strictUsing("method:ppo")))),
  },
  {
    question: "benchmarks no required reading covers",
    query: {
      kind: "entities",
      types: ["benchmark"],
      notLinked: {
        roles: ["introduces", "uses", "evaluates-on", "studies"],
        papers: { op: "listed", in: "syllabus", section: "required" },
      },
    },
  },
  {
    question: "which methods does the syllabus not cover",
    query: {
      kind: "entities",
      types: ["method"],
      notLinked: {
        roles: ["introduces", "uses", "evaluates-on", "studies"],
        papers: { op: "listed", in: "syllabus" },
      },
    },
  },
];

function strictOn(entity: `benchmark:${string}`) {
  return { op: "entity", entity, roles: ["evaluates-on"] } as const;
}

function strictUsing(entity: `method:${string}`) {
  return { op: "entity", entity, roles: ["introduces", "uses"] } as const;
}
