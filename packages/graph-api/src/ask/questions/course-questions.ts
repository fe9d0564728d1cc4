import type { PaperFilter, QueryInput, Role } from "@methodscape/graph-model";
import {
  and,
  type ExpectedQuestion,
  inSyllabus,
  linked,
  on,
  or,
  papers,
  using,
} from "./expected-question.ts";

const covering: readonly Role[] = ["introduces", "uses", "evaluates-on", "studies"];
const session3: PaperFilter = { op: "source", source: "source:2025-S3.md" };
const taught = (...of: readonly PaperFilter[]): QueryInput => papers(and(inSyllabus, ...of));

/** What a course and its sessions deal with; how many papers, in which order; of which kind. */
export const courseQuestions: readonly ExpectedQuestion[] = [
  { question: "which session covers PRMs", query: taught(linked("method:prm", ...covering)) },
  { question: "which lecture talks about MCTS?", query: taught(linked("method:mcts", ...covering)) },
  { question: "in which week is DPO covered", query: taught(linked("method:dpo", ...covering)) },
  { question: "where are PRMs taught", query: taught(linked("method:prm", ...covering)) },
  { question: "is GRPO in the syllabus", query: taught(linked("method:grpo", ...covering)) },
  { question: "is DPO covered", query: taught(linked("method:dpo", ...covering)) },
  {
    question: "does the course cover DPO or KTO",
    query: taught(or(linked("method:dpo", ...covering), linked("method:kto", ...covering))),
  },
  {
    question: "what does session 3 cover",
    query: { kind: "entities", linked: { roles: [...covering], papers: session3 } },
  },
  {
    question: "what is covered in week 3",
    query: { kind: "entities", linked: { roles: [...covering], papers: session3 } },
  },
  {
    question: "methods the course does not cover",
    query: { kind: "entities", types: ["method"], notLinked: { roles: [...covering], papers: inSyllabus } },
  },
  {
    question: "what should I read about DPO",
    query: papers(linked("method:dpo", "introduces", "uses", "studies")),
  },
  { question: "blog posts in the syllabus", query: papers(and({ op: "kind", kind: "blog" }, inSyllabus)) },
  { question: "number of papers using DPO", query: papers(using("method:dpo")) },
  { question: "count papers on MATH", query: papers(on("benchmark:math")) },
  {
    question: "first paper using DPO",
    query: { kind: "papers", filter: using("method:dpo"), order: "oldest" },
  },
  {
    question: "who first used DPO",
    query: { kind: "papers", filter: using("method:dpo"), order: "oldest" },
  },
  {
    question: "5 newest papers using DPO",
    query: { kind: "papers", filter: using("method:dpo"), order: "newest", limit: 5 },
  },
  {
    question: "top 5 papers using DPO",
    query: { kind: "papers", filter: using("method:dpo"), order: "votes", limit: 5 },
  },
  { question: "most upvoted papers", query: { kind: "papers", order: "votes" } },
  {
    question: "trending methods",
    query: {
      kind: "entities",
      types: ["method"],
      linked: {
        roles: ["introduces", "uses"],
        papers: { op: "date", from: "2024-03-21", to: "2025-03-20" },
      },
    },
  },
  {
    question: "which benchmarks became popular in 2024",
    query: {
      kind: "entities",
      types: ["benchmark"],
      linked: { roles: ["introduces", "evaluates-on"], papers: { op: "year", from: 2024, to: 2024 } },
    },
  },
  {
    question: "how many papers per year use DPO",
    query: { kind: "neighbourhood", node: "method:dpo" },
  },
  { question: "top 10 methods", query: { kind: "entities", types: ["method"], order: "papers", limit: 10 } },
  {
    question: "what is used together with MCTS",
    query: {
      kind: "entities",
      types: ["method", "model", "benchmark", "dataset"],
      linked: { roles: ["introduces", "uses", "evaluates-on"], papers: using("method:mcts") },
      except: ["method:mcts"],
    },
  },
  {
    question: "what goes well with PRMs",
    query: {
      kind: "entities",
      types: ["method", "model", "benchmark", "dataset"],
      linked: { roles: ["introduces", "uses", "evaluates-on"], papers: using("method:prm") },
      except: ["method:prm"],
    },
  },
  {
    question: "which benchmarks do papers using DPO use",
    query: {
      kind: "entities",
      types: ["benchmark"],
      linked: { roles: ["introduces", "evaluates-on"], papers: using("method:dpo") },
      except: ["method:dpo"],
    },
  },
  {
    question: "which benchmarks do papers using DPO not use",
    query: {
      kind: "entities",
      types: ["benchmark"],
      notLinked: { roles: ["introduces", "evaluates-on"], papers: using("method:dpo") },
      except: ["method:dpo"],
    },
  },
  {
    question: "which models does session 4 cover",
    query: {
      kind: "entities",
      types: ["model"],
      linked: { roles: [...covering], papers: { op: "source", source: "source:2025-S4.md" } },
    },
  },
  {
    question: "which benchmarks are used together with MATH",
    query: {
      kind: "entities",
      types: ["benchmark"],
      linked: {
        roles: ["introduces", "evaluates-on"],
        papers: linked("benchmark:math", "introduces", "uses", "evaluates-on"),
      },
      except: ["benchmark:math"],
    },
  },
  {
    question: "models released in 2025",
    query: {
      kind: "entities",
      types: ["model"],
      linked: { roles: ["introduces"], papers: { op: "year", from: 2025, to: 2025 } },
    },
  },
  {
    question: "human performance on MATH",
    query: { kind: "results", benchmark: "benchmark:math", people: true },
  },
  {
    question: "how well do humans do on GSM8K",
    query: { kind: "results", benchmark: "benchmark:gsm8k", people: true },
  },
  { question: "who is best on MATH", query: { kind: "results", benchmark: "benchmark:math" } },
  {
    question: "GPT-4 on MATH",
    query: { kind: "results", benchmark: "benchmark:math", model: "model:gpt-4" },
  },
];
