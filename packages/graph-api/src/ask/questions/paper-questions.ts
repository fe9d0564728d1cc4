import type { EntityId } from "@methodscape/graph-model";
import {
  about,
  allRoles,
  and,
  type ExpectedQuestion,
  inSyllabus,
  linked,
  on,
  or,
  outsideSyllabus,
  papers,
  requiredReading,
  using,
} from "./expected-question.ts";

const against = (one: EntityId, other: EntityId) =>
  and(linked(one, "introduces", "uses", "compares-with"), linked(other, "compares-with"));

/** Papers by what they introduce, use, evaluate on, compare with, study; by year and by list. */
export const paperQuestions: readonly ExpectedQuestion[] = [
  { question: "papers using PRMs on MATH", query: papers(and(using("method:prm"), on("benchmark:math"))) },
  {
    question: "Which papers use process-reward models on MATH?",
    query: papers(and(using("method:prm"), on("benchmark:math"))),
  },
  { question: "show me papers that use monte carlo tree search", query: papers(using("method:mcts")) },
  { question: "readings on PRMs", query: papers(and(inSyllabus, about("method:prm"))) },
  {
    question: "required readings about process reward models",
    query: papers(and(requiredReading, about("method:prm"))),
  },
  {
    question: "more readings about DPO",
    query: papers(and({ op: "listed", in: "syllabus", section: "more" }, about("method:dpo"))),
  },
  { question: "who introduced GRPO", query: papers(linked("method:grpo", "introduces")) },
  { question: "which paper introduced miniF2F?", query: papers(linked("benchmark:minif2f", "introduces")) },
  { question: "what paper proposes step-dpo", query: papers(linked("method:step-dpo", "introduces")) },
  { question: "who wrote the DPO paper", query: papers(linked("method:dpo", "introduces")) },
  { question: "authors of DPO", query: papers(linked("method:dpo", "introduces")) },
  { question: "what's new since 2025", query: papers({ op: "year", from: 2025 }) },
  {
    question: "papers that combine MCTS and PRMs",
    query: papers(and(using("method:mcts"), using("method:prm"))),
  },
  { question: "papers comparing with PPO", query: papers(linked("method:ppo", "compares-with")) },
  {
    question: "which papers compare DPO with PPO",
    query: papers(
      and(linked("method:dpo", "introduces", "uses", "compares-with"), linked("method:ppo", "compares-with")),
    ),
  },
  ...["DPO vs PPO", "is DPO better than PPO?", "how does DPO compare to PPO"].map((question) => ({
    question,
    query: papers(or(against("method:dpo", "method:ppo"), against("method:ppo", "method:dpo"))),
  })),
  {
    question: "papers from 2023 on MATH",
    query: papers(and({ op: "year", from: 2023, to: 2023 }, on("benchmark:math"))),
  },
  {
    question: "papers from 2023 onwards on MATH",
    query: papers(and({ op: "year", from: 2023 }, on("benchmark:math"))),
  },
  { question: "in which paper was DPO introduced", query: papers(linked("method:dpo", "introduces")) },
  { question: "papers compared to gpt-4", query: papers(linked("model:gpt-4", "compares-with")) },
  {
    question: "papers mentioning reward hacking",
    query: papers(linked("concept:reward-hacking", ...allRoles)),
  },
  { question: "papers studying reward hacking", query: papers(linked("concept:reward-hacking", "studies")) },
  { question: "papers about reward hacking", query: papers(about("concept:reward-hacking")) },
  { question: "papers trained on OpenWebMath", query: papers(linked("dataset:openwebmath", "uses")) },
  { question: "papers evaluated on minif2f", query: papers(on("benchmark:minif2f")) },
  { question: "papers using DPO and PPO", query: papers(and(using("method:dpo"), using("method:ppo"))) },
  {
    question: "papers using DPO or KTO on GSM8K",
    query: papers(and(or(using("method:dpo"), using("method:kto")), on("benchmark:gsm8k"))),
  },
  {
    question: "papers using GRPO, PPO or DPO in 2025",
    query: papers(
      and(or(using("method:grpo"), using("method:ppo"), using("method:dpo")), {
        op: "year",
        from: 2025,
        to: 2025,
      }),
    ),
  },
  {
    question: "GRPO papers since 2025",
    query: papers(and(about("method:grpo"), { op: "year", from: 2025 })),
  },
  {
    question: "papers on DPO after 2023",
    query: papers(and(about("method:dpo"), { op: "year", from: 2024 })),
  },
  {
    question: "papers on autoformalisation before 2023",
    query: papers(and(about("concept:autoformalisation"), { op: "year", to: 2022 })),
  },
  {
    question: "papers using MCTS until 2024",
    query: papers(and(using("method:mcts"), { op: "year", to: 2024 })),
  },
  {
    question: "papers using MCTS between 2023 and 2024",
    query: papers(and(using("method:mcts"), { op: "year", from: 2023, to: 2024 })),
  },
  { question: "papers in the syllabus that use GRPO", query: papers(and(inSyllabus, using("method:grpo"))) },
  {
    question: "papers outside the syllabus using DAPO",
    query: papers(and(outsideSyllabus, using("method:dapo"))),
  },
  { question: "papers from 2023", query: papers({ op: "year", from: 2023, to: 2023 }) },
  { question: "papers in 2023 and 2024", query: papers({ op: "year", from: 2023, to: 2024 }) },
  { question: "how many papers use DPO", query: papers(using("method:dpo")) },
  { question: 'papers using "Process Reward Model"', query: papers(using("method:prm")) },
  { question: "papers with “free lunch” in the title", query: papers({ op: "text", text: "free lunch" }) },
  { question: "survey papers", query: papers({ op: "text", text: "survey" }) },
  {
    question: "surveys on autoformalisation since 2023",
    query: papers(
      and({ op: "text", text: "survey" }, about("concept:autoformalisation"), { op: "year", from: 2023 }),
    ),
  },
  {
    question: "review articles on DPO",
    query: papers(and({ op: "text", text: "review" }, about("method:dpo"))),
  },
  {
    question: "oldest papers using DPO",
    query: {
      kind: "papers",
      filter: { op: "entity", entity: "method:dpo", roles: ["introduces", "uses"], expand: true },
      order: "oldest",
    },
  },
  { question: "papers using Qwen 2.5 Math", query: papers(using("model:qwen2.5-math")) },
  {
    question: "papers reporting more than 60% on MATH",
    query: papers({ op: "result", benchmark: "benchmark:math", minimum: 60, exclusive: true }),
  },
];
