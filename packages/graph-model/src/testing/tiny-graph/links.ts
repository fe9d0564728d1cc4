import { type Link, linkId } from "../../claim.ts";
import type { Evidence } from "../../evidence.ts";
import type { EntityId, PaperId } from "../../ids.ts";
import {
  deepseekmath,
  feed,
  greedySentence,
  grpoSentence,
  laterSentence,
  noteSentence,
  ormSentence,
  overview,
  overviewSentence,
  ovmPaper,
  ovmSentence,
  page,
  quote,
  stepDpoPaper,
  stepDpoScores,
  stepDpoSentence,
} from "./texts.ts";

function link(
  paper: PaperId,
  role: Link["role"],
  entityId: EntityId,
  evidence: Evidence,
  more: Partial<Link> = {},
): Link {
  const key = { paper, entity: entityId, role, polarity: more.polarity ?? "affirmed" } as const;
  return { record: "link", id: linkId(key), ...key, tier: "shown", evidence: [evidence], ...more };
}

export const links: Link[] = [
  link(
    deepseekmath,
    "introduces",
    "method:grpo",
    quote(page, "abstract", grpoSentence, "GRPO", "introduces/we-introduce"),
  ),
  link(
    deepseekmath,
    "introduces",
    "model:deepseekmath-7b",
    quote(page, "abstract", greedySentence, "DeepSeekMath 7B", "introduces/title-name"),
  ),
  link(
    deepseekmath,
    "evaluates-on",
    "benchmark:math",
    quote(page, "abstract", greedySentence, "MATH", "evaluates-on/score"),
  ),
  link(deepseekmath, "mentions", "method:ppo", quote(page, "abstract", grpoSentence, "PPO", "mentions")),
  link(
    overview,
    "studies",
    "method:prm",
    quote(page, "abstract", overviewSentence, "process reward models", "studies/survey"),
  ),
  link(overview, "mentions", "method:grpo", quote(page, "note", noteSentence, "GRPO", "mentions/note")),
  link(
    stepDpoPaper,
    "introduces",
    "method:step-dpo",
    quote(feed, "abstract", stepDpoSentence, "Step-DPO", "introduces/we-propose"),
  ),
  link(
    stepDpoPaper,
    "mentions",
    "method:dpo",
    quote(feed, "abstract", stepDpoSentence, "DPO over", "mentions"),
  ),
  link(
    stepDpoPaper,
    "uses",
    "model:qwen2-72b-instruct",
    quote(feed, "abstract", stepDpoScores, "Qwen2-72B-Instruct", "uses/applied-to"),
  ),
  link(
    stepDpoPaper,
    "evaluates-on",
    "benchmark:math",
    quote(feed, "abstract", stepDpoScores, "MATH", "evaluates-on/score"),
  ),
  link(
    stepDpoPaper,
    "evaluates-on",
    "benchmark:gsm8k",
    quote(feed, "abstract", stepDpoScores, "GSM8K", "evaluates-on/score"),
  ),
  link(
    ovmPaper,
    "introduces",
    "method:ovm",
    quote(feed, "abstract", ovmSentence, "Outcome-supervision Value Model (OVM)", "introduces/our"),
  ),
  link(
    ovmPaper,
    "evaluates-on",
    "benchmark:gsm8k",
    quote(feed, "abstract", ovmSentence, "GSM8K", "evaluates-on/tested-on"),
  ),
  link(ovmPaper, "uses", "model:gpt-4", quote(feed, "abstract", ovmSentence, "GPT-4", "uses/without"), {
    polarity: "denied",
  }),
  link(
    ovmPaper,
    "uses",
    "method:orm",
    quote(feed, "abstract", ormSentence, "outcome reward models", "uses/builds-on"),
  ),
  link(
    ovmPaper,
    "mentions",
    "benchmark:math-500",
    quote(feed, "abstract", laterSentence, "MATH-500", "mentions"),
    { tier: "possible" },
  ),
];
