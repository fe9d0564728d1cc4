import type { ExpectedQuestion } from "./expected-question.ts";

const math = "benchmark:math";
const librispeech = "benchmark:librispeech";
const gsm8k = "benchmark:gsm8k";

/** Results and their protocols: how it was sampled, with how many examples, with or without tools. */
export const resultQuestions: readonly ExpectedQuestion[] = [
  { question: "best MATH score", query: { kind: "results", benchmark: math } },
  { question: "what is the highest score on GSM8K?", query: { kind: "results", benchmark: gsm8k } },
  { question: "MATH above 60%", query: { kind: "results", benchmark: math, minimum: 60, exclusive: true } },
  { question: "results of at least 60 % on MATH", query: { kind: "results", benchmark: math, minimum: 60 } },
  {
    question: "gsm8k between 80 and 90",
    query: { kind: "results", benchmark: gsm8k, minimum: 80, maximum: 90 },
  },
  {
    question: "MATH-500 results below 90%",
    query: { kind: "results", benchmark: "benchmark:math-500", maximum: 90, exclusive: true },
  },
  {
    question: "gsm8k results with majority voting",
    query: { kind: "results", benchmark: gsm8k, protocol: { selection: "majority" } },
  },
  {
    question: "greedy MATH results",
    query: { kind: "results", benchmark: math, protocol: { selection: "greedy" } },
  },
  {
    question: "MATH results with best-of-64",
    query: { kind: "results", benchmark: math, protocol: { selection: "best-of-n", n: 64 } },
  },
  {
    question: "maj@64 on MATH",
    query: { kind: "results", benchmark: math, protocol: { selection: "majority", n: 64 } },
  },
  {
    question: "pass@1 on HumanEval",
    query: { kind: "results", benchmark: "benchmark:humaneval", protocol: { selection: "pass-at-k", n: 1 } },
  },
  {
    question: "MATH results without tools",
    query: { kind: "results", benchmark: math, protocol: { tools: "no" } },
  },
  {
    question: "GSM8K results with tools",
    query: { kind: "results", benchmark: gsm8k, protocol: { tools: "yes" } },
  },
  { question: "8-shot GSM8K results", query: { kind: "results", benchmark: gsm8k, protocol: { shots: 8 } } },
  { question: "zero-shot MATH results", query: { kind: "results", benchmark: math, protocol: { shots: 0 } } },
  {
    question: "DeepSeekMath 7B results on MATH",
    query: { kind: "results", benchmark: math, model: "model:deepseekmath-7b" },
  },
  {
    question: "how well does Step-DPO do on MATH?",
    query: { kind: "results", benchmark: math, method: "method:step-dpo" },
  },
  {
    question: "which models score above 60% on MATH",
    query: { kind: "results", benchmark: math, minimum: 60, exclusive: true },
  },
  {
    question: "GSM8K results with self-consistency over 64 samples",
    query: { kind: "results", benchmark: gsm8k, protocol: { selection: "majority", n: 64 } },
  },
  {
    question: "MATH results of Step-DPO",
    query: { kind: "results", benchmark: math, method: "method:step-dpo" },
  },
  {
    question: "MATH results since 2024",
    query: { kind: "results", benchmark: math, papers: { op: "year", from: 2024 } },
  },
  { question: "best WER on LibriSpeech", query: { kind: "results", benchmark: librispeech, metric: "WER" } },
  {
    question: "lowest word error rate on LibriSpeech",
    query: { kind: "results", benchmark: librispeech, metric: "WER" },
  },
  {
    question: "what is the lowest WER on LibriSpeech?",
    query: { kind: "results", benchmark: librispeech, metric: "WER" },
  },
  { question: "LibriSpeech WER", query: { kind: "results", benchmark: librispeech, metric: "WER" } },
  {
    question: "perplexity on WikiText-2",
    query: { kind: "results", benchmark: "benchmark:wikitext-2", metric: "perplexity" },
  },
  {
    question: "highest F1-score on RACE",
    query: { kind: "results", benchmark: "benchmark:race", metric: "F1" },
  },
  {
    question: "WER below 5 on LibriSpeech",
    query: { kind: "results", benchmark: librispeech, metric: "WER", maximum: 5, exclusive: true },
  },
  {
    question: "results better than 5% WER on LibriSpeech",
    query: { kind: "results", benchmark: librispeech, metric: "WER", maximum: 5, exclusive: true },
  },
  {
    question: "results worse than 5% WER on LibriSpeech",
    query: { kind: "results", benchmark: librispeech, metric: "WER", minimum: 5, exclusive: true },
  },
  {
    question: "results better than 60 on MATH",
    query: { kind: "results", benchmark: math, minimum: 60, exclusive: true },
  },
  { question: "above 80 on MATH", query: { kind: "results", benchmark: math, minimum: 80, exclusive: true } },
  {
    question: "which models reach a WER below 5 on LibriSpeech",
    query: { kind: "results", benchmark: librispeech, metric: "WER", maximum: 5, exclusive: true },
  },
  {
    question: "papers with WER below 5 on LibriSpeech",
    query: {
      kind: "papers",
      filter: { op: "result", benchmark: librispeech, metric: "WER", maximum: 5, exclusive: true },
    },
  },
  {
    question: "papers with GSM8K accuracy of at least 90",
    query: { kind: "papers", filter: { op: "result", benchmark: gsm8k, minimum: 90 } },
  },
  {
    question: "papers better than 5 WER on LibriSpeech",
    query: {
      kind: "papers",
      filter: { op: "result", benchmark: librispeech, metric: "WER", maximum: 5, exclusive: true },
    },
  },
  { question: "GPT-4 scores", query: { kind: "results", model: "model:gpt-4" } },
  { question: "gains on MATH", query: { kind: "results", benchmark: math, gains: true } },
  {
    question: "relative gains on MATH",
    query: { kind: "results", benchmark: math, gains: true, protocol: { relative: true } },
  },
];
