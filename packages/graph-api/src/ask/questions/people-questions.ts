import type { PaperFilter } from "@methodscape/graph-model";
import { about, and, type ExpectedQuestion, linked, not, on, papers, using } from "./expected-question.ts";

const by = (...names: string[]): PaperFilter => ({ op: "author", names });

/** Papers by who wrote them, whole names and family names, in any case and with or without accents. */
export const peopleQuestions: readonly ExpectedQuestion[] = [
  { question: "papers by Ada Lee", query: papers(by("Ada Lee")) },
  { question: "papers by ada lee on MATH", query: papers(and(by("Ada Lee"), on("benchmark:math"))) },
  { question: "Ada Lee papers", query: papers(by("Ada Lee")) },
  { question: "Ada Lee's papers using DPO", query: papers(and(by("Ada Lee"), using("method:dpo"))) },
  { question: "which papers did Ada Lee write", query: papers(by("Ada Lee")) },
  { question: "how many papers has Ada Lee written", query: papers(by("Ada Lee")) },
  { question: "show me everything Ada Lee has written", query: papers(by("Ada Lee")) },
  { question: "papers written by Ma", query: papers(by("Bo Ma")) },
  { question: "papers authored by Eva Kai-Nagy", query: papers(by("Éva Kai-Nagy")) },
  { question: "papers by Christopher Wells", query: papers(by("Christopher D. Wells")) },
  { question: "Wells et al. on GRPO", query: papers(and(by("Christopher D. Wells"), about("method:grpo"))) },
  { question: "papers by Ada Lee and Bo Ma", query: papers(and(by("Ada Lee"), by("Bo Ma"))) },
  {
    question: "papers by Lee or Wells using GRPO",
    query: papers(and(by("Ada Lee", "Christopher D. Wells"), using("method:grpo"))),
  },
  {
    question: "papers on DPO not by Ada Lee",
    query: papers(and(about("method:dpo"), not(by("Ada Lee")))),
  },
  {
    question: "which benchmarks were introduced by Ada Lee",
    query: {
      kind: "entities",
      types: ["benchmark"],
      linked: { roles: ["introduces"], papers: by("Ada Lee") },
    },
  },
  {
    question: "papers where Ada Lee introduces GRPO",
    query: papers(and(by("Ada Lee"), linked("method:grpo", "introduces"))),
  },
  {
    question: "who works on process reward models",
    query: { kind: "authors", papers: about("method:prm") },
  },
  {
    question: "who is working with GRPO on MATH?",
    query: { kind: "authors", papers: and(using("method:grpo"), on("benchmark:math")) },
  },
  { question: "most prolific authors", query: { kind: "authors" } },
  { question: "authors with the most papers", query: { kind: "authors" } },
  {
    question: "authors with the most papers on DPO",
    query: { kind: "authors", papers: about("method:dpo") },
  },
  { question: "who publishes the most", query: { kind: "authors" } },
  {
    question: "top 5 authors using DPO",
    query: { kind: "authors", papers: using("method:dpo"), limit: 5 },
  },
  {
    question: "how many researchers work on DPO",
    query: { kind: "authors", papers: about("method:dpo") },
  },
  {
    question: "coauthors of Ada Lee",
    query: { kind: "authors", papers: by("Ada Lee"), except: ["Ada Lee"] },
  },
  {
    question: "who does Ada Lee work with",
    query: { kind: "authors", papers: by("Ada Lee"), except: ["Ada Lee"] },
  },
  {
    question: "which methods does Ada Lee use",
    query: {
      kind: "entities",
      types: ["method"],
      linked: { roles: ["introduces", "uses"], papers: by("Ada Lee") },
    },
  },
  { question: "papers in Sitzung 3", query: papers({ op: "source", source: "source:2025-S3.md" }) },
  { question: "papers of session 3", query: papers({ op: "source", source: "source:2025-S3.md" }) },
  {
    question: "required readings for week 4",
    query: papers(
      and(
        { op: "listed", in: "syllabus", section: "required" },
        { op: "source", source: "source:2025-S4.md" },
      ),
    ),
  },
  {
    question: "papers that introduce a benchmark",
    query: papers({ op: "type", type: "benchmark", roles: ["introduces"] }),
  },
  {
    question: "papers that introduce models evaluated on MATH",
    query: papers(and({ op: "type", type: "model", roles: ["introduces"] }, on("benchmark:math"))),
  },
  {
    question: "papers introducing both a model and a new benchmark",
    query: papers(
      and(
        { op: "type", type: "model", roles: ["introduces"] },
        { op: "type", type: "benchmark", roles: ["introduces"] },
      ),
    ),
  },
  {
    question: "papers using DPO without a benchmark",
    query: papers(
      and(
        using("method:dpo"),
        not({ op: "type", type: "benchmark", roles: ["introduces", "uses", "evaluates-on"] }),
      ),
    ),
  },
];
