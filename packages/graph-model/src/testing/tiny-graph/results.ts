import { type Protocol, type Result, resultId } from "../../claim.ts";
import type { Evidence } from "../../evidence.ts";
import {
  deepseekmath,
  feed,
  greedySentence,
  majoritySentence,
  page,
  quote,
  stepDpoPaper,
  stepDpoScores,
} from "./texts.ts";

const ownGreedy: Protocol = { selection: "unstated", tools: "unstated", reportedBy: "own" };

function result(
  key: Omit<Result, "record" | "id" | "tier" | "evidence" | "metric" | "unit" | "gain" | "subject">,
  evidence: Evidence,
): Result {
  const whole = { ...key, metric: "accuracy", unit: "%" as const, gain: false };
  return {
    record: "result",
    id: resultId(whole),
    ...whole,
    subject: true,
    tier: "shown",
    evidence: [evidence],
  };
}

export const results: Result[] = [
  result(
    {
      paper: deepseekmath,
      model: "model:deepseekmath-7b",
      benchmark: "benchmark:math",
      value: 51.7,
      protocol: ownGreedy,
    },
    quote(page, "abstract", greedySentence, "51.7%", "result/score-on"),
  ),
  result(
    {
      paper: deepseekmath,
      model: "model:deepseekmath-7b",
      benchmark: "benchmark:math",
      value: 60.9,
      protocol: { ...ownGreedy, selection: "majority", n: 64 },
    },
    quote(page, "abstract", majoritySentence, "60.9%", "result/score-on"),
  ),
  result(
    {
      paper: stepDpoPaper,
      model: "model:qwen2-72b-instruct",
      method: "method:step-dpo",
      benchmark: "benchmark:math",
      value: 70.8,
      protocol: ownGreedy,
    },
    quote(feed, "abstract", stepDpoScores, "70.8%", "result/score-on"),
  ),
  result(
    {
      paper: stepDpoPaper,
      model: "model:qwen2-72b-instruct",
      method: "method:step-dpo",
      benchmark: "benchmark:gsm8k",
      value: 94,
      protocol: ownGreedy,
    },
    quote(feed, "abstract", stepDpoScores, "94.0%", "result/score-on"),
  ),
];
