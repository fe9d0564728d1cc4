import type { ExpectedQuestion } from "./expected-question.ts";

/** Questions that must not be answered: a word with two meanings, an unknown name, a thing that the graph does not hold. */
export const doubtfulQuestions: readonly ExpectedQuestion[] = [
  {
    question: "math",
    query: null,
    ambiguous: [{ text: "math", readings: ["benchmark:math", "concept:mathematical-reasoning"] }],
  },
  {
    question: "papers using PRMs on math",
    query: null,
    ambiguous: [{ text: "math", readings: ["benchmark:math", "concept:mathematical-reasoning"] }],
  },
  { question: "best math score", query: null, ambiguous: [{ text: "math", readings: ["benchmark:math"] }] },
  { question: "papers using GRPPO", query: null, notUnderstood: [{ text: "GRPPO", nearest: "method:grpo" }] },
  { question: "papers on gsm8", query: null, notUnderstood: [{ text: "gsm8", nearest: "benchmark:gsm8k" }] },
  {
    question: "papers using DPOO but not PPO",
    query: null,
    notUnderstood: [{ text: "DPOO", nearest: "method:dpo" }],
  },
  {
    question: "who introduced mini-f2",
    query: null,
    notUnderstood: [{ text: "mini-f2", nearest: "benchmark:minif2f" }],
  },
  { question: "papers with code", query: null, notUnderstood: [{ text: "code" }] },
  {
    question: "papers by Lee Kumar",
    query: null,
    notUnderstood: [{ text: "Lee Kumar: no author is called so (2 of 2 papers name their authors)" }],
  },
  {
    question: "papers by Aviral Kumar",
    query: null,
    notUnderstood: [{ text: "Aviral Kumar: no author is called so (2 of 2 papers name their authors)" }],
  },
  {
    question: "papers by Ada Lea on MATH",
    query: null,
    notUnderstood: [
      { text: "Ada Lea: no author is called so, but Ada Lee (2 of 2 papers name their authors)" },
    ],
  },
  { question: "DPO papers before june", query: null, notUnderstood: [{ text: "before june" }] },
  { question: "papers from 31 June 2024", query: null, notUnderstood: [{ text: "31" }] },
  { question: "papers citing GRPO", query: null, notUnderstood: [{ text: "citing" }] },
  { question: "papers from NeurIPS on DPO", query: null, notUnderstood: [{ text: "NeurIPS" }] },
  { question: "what is missing in session 3", query: null, notUnderstood: [{ text: "missing" }] },
  { question: "papers of session 9", query: null, notUnderstood: [{ text: "session 9" }] },
  {
    question: 'papers using "quantum annealing"',
    query: null,
    notUnderstood: [{ text: "quantum annealing" }],
  },
  {
    question: "papers scoring above 60 on MATH without tools",
    query: null,
    notUnderstood: [{ text: "tools" }],
  },
  { question: "top 5000 authors", query: null, notUnderstood: [{ text: "5000 authors" }] },
  { question: "most cited papers", query: null, notUnderstood: [{ text: "most cited" }] },
  { question: "trending papers on DPO", query: null, notUnderstood: [{ text: "trending" }] },
  {
    question: "what is the best open source model on MATH",
    query: null,
    notUnderstood: [{ text: "open source" }],
  },
  { question: "papers by week", query: null, notUnderstood: [{ text: "week" }] },
  { question: "improvement over PPO", query: null, notUnderstood: [{ text: "over PPO" }] },
  {
    question: "PRM-based papers",
    query: null,
    notUnderstood: [{ text: "PRM-based", nearest: "method:prm" }],
  },
  {
    question: "best score on MATH and GSM8K",
    query: null,
    notUnderstood: [{ text: "GSM8K: one benchmark at a time", nearest: "benchmark:gsm8k" }],
  },
  {
    question: "papers using quantum annealing on MATH",
    query: null,
    notUnderstood: [{ text: "quantum annealing" }],
  },
  { question: "why does GRPO work", query: null, notUnderstood: [{ text: "why does GRPO work" }] },
  {
    question: "cheapest way to train DPO",
    query: null,
    notUnderstood: [{ text: "cheapest way" }, { text: "train" }],
  },
  {
    question: "papers using DPO with fewer than 100 GPUs",
    query: null,
    notUnderstood: [{ text: "fewer" }, { text: "100 GPUs" }],
  },
  {
    question: "lowest MATH score",
    query: null,
    notUnderstood: [{ text: "lowest: results begin with the highest" }],
  },
  {
    question: "highest WER on LibriSpeech",
    query: null,
    notUnderstood: [{ text: "highest: results in WER begin with the lowest" }],
  },
  {
    question: "best WER and CER on LibriSpeech",
    query: null,
    notUnderstood: [{ text: "CER: one measure at a time" }],
  },
  { question: "is DPO better for MATH", query: null, notUnderstood: [{ text: "is DPO better for MATH" }] },
];
