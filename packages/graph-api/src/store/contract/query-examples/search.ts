import type { QueryExample } from "./query-example.ts";
import { math } from "./tiny-papers.ts";

export const search: readonly QueryExample[] = [
  {
    title: "the whole name first, then what starts with it, then what holds it",
    query: { kind: "search", text: "math", types: ["benchmark", "model"] },
    expect: { items: ["benchmark:math", "benchmark:math-500", "model:deepseekmath-7b"] },
  },
  {
    title: "an alias, whatever its case",
    query: { kind: "search", text: "grpo" },
    expect: { items: ["method:grpo"] },
  },
  {
    title: "two neighbours swapped",
    query: { kind: "search", text: "GPRO" },
    expect: { items: ["method:grpo"] },
  },
  {
    title: "what stands between words does not matter",
    query: { kind: "search", text: "stepdpo", types: ["method"] },
    expect: { items: ["method:step-dpo"] },
  },
  { title: "digits do not slip", query: { kind: "search", text: "math-501" }, expect: { items: [] } },
  {
    title: "a paper by its arXiv id",
    query: { kind: "search", text: "2402.03300" },
    expect: { items: [math] },
  },
  { title: "nothing but signs", query: { kind: "search", text: "?!" }, expect: { items: [] } },
];
