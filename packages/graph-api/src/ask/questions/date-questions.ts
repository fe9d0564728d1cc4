import type { PaperFilter } from "@methodscape/graph-model";
import { about, and, type ExpectedQuestion, on, papers, using } from "./expected-question.ts";

const dated = (from: string | undefined, to?: string): PaperFilter => ({
  op: "date",
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

/** Papers by month, day and part of a year, and counted back from the newest paper, which is of 20 March 2025. */
export const dateQuestions: readonly ExpectedQuestion[] = [
  {
    question: "papers from June 2024 using GRPO",
    query: papers(and(dated("2024-06", "2024-06"), using("method:grpo"))),
  },
  {
    question: "DPO papers from july 2024",
    query: papers(and(about("method:dpo"), dated("2024-07", "2024-07"))),
  },
  {
    question: "papers from Aug. 2024 on MATH",
    query: papers(and(dated("2024-08", "2024-08"), on("benchmark:math"))),
  },
  { question: "papers from Aug 2024 on", query: papers(dated("2024-08")) },
  { question: "papers since Sept 2024", query: papers(dated("2024-09")) },
  { question: "papers after June 2024", query: papers(dated("2024-07")) },
  { question: "papers before january 2024", query: papers(dated(undefined, "2023-12")) },
  { question: "papers until 2024-03-15", query: papers(dated(undefined, "2024-03-15")) },
  {
    question: "papers published before March 1, 2024",
    query: papers(dated(undefined, "2024-02-29")),
  },
  { question: "papers released on 15 June 2024", query: papers(dated("2024-06-15", "2024-06-15")) },
  {
    question: "papers between January and March 2024 on MATH",
    query: papers(and(dated("2024-01", "2024-03"), on("benchmark:math"))),
  },
  { question: "papers from November 2023 to 2024-02", query: papers(dated("2023-11", "2024-02")) },
  { question: "papers from 2023 to June 2024", query: papers(dated("2023", "2024-06")) },
  { question: "papers published since 2024", query: papers({ op: "year", from: 2024 }) },
  { question: "papers earlier than 2023", query: papers({ op: "year", to: 2022 }) },
  { question: "papers from 2021 till 2023", query: papers({ op: "year", from: 2021, to: 2023 }) },
  { question: "papers from Q2 2024", query: papers(dated("2024-04", "2024-06")) },
  {
    question: "papers from the second half of 2024",
    query: papers(dated("2024-07", "2024-12")),
  },
  { question: "papers in the last three months", query: papers(dated("2024-12-21", "2025-03-20")) },
  { question: "papers in the last year", query: papers(dated("2024-03-21", "2025-03-20")) },
  { question: "papers of the past 2 weeks", query: papers(dated("2025-03-07", "2025-03-20")) },
  {
    question: "papers last year using PPO",
    query: papers(and(dated("2024", "2024"), using("method:ppo"))),
  },
  { question: "papers this month", query: papers(dated("2025-03", "2025-03")) },
  {
    question: "benchmarks introduced in May 2024",
    query: {
      kind: "entities",
      types: ["benchmark"],
      linked: { roles: ["introduces"], papers: dated("2024-05", "2024-05") },
    },
  },
];
