import type { Evidence, TextPart } from "../../evidence.ts";
import type { PaperId, SourceId } from "../../ids.ts";

/* What the two sources of the tiny graph say, and where it stands in them. */

export const deepseekmath: PaperId = "paper:arxiv:2402.03300";
export const overview: PaperId = "paper:verifiers-an-overview";
export const stepDpoPaper: PaperId = "paper:arxiv:2406.18629";
export const ovmPaper: PaperId = "paper:outcome-supervised-verifiers-for-planning-in-mathematical-reasoning";

export const deepseekmathTitle =
  "DeepSeekMath: Pushing the Limits of Mathematical Reasoning in Open Language Models";
export const stepDpoTitle = "Step-DPO: Step-wise Preference Optimization for Long-chain Reasoning of LLMs";
export const ovmTitle = "Outcome-supervised Verifiers for Planning in Mathematical Reasoning";
export const grpoSentence = "We introduce GRPO, a variant of PPO that drops the value model.";
export const greedySentence = "DeepSeekMath 7B reaches 51.7% on MATH.";
export const majoritySentence = "A majority vote over 64 samples reaches 60.9% on MATH.";
export const overviewSentence = "This overview covers process reward models.";
export const noteSentence = "GRPO works with any reward model.";
export const stepDpoSentence = "We propose Step-DPO, a variant of DPO over single steps.";
export const stepDpoScores = "Applied to Qwen2-72B-Instruct it scores 70.8% on MATH and 94.0% on GSM8K.";
export const ovmSentence = "Our Outcome-supervision Value Model (OVM) is tested on GSM8K without GPT-4.";
export const ormSentence = "It builds on outcome reward models.";
export const laterSentence = "MATH-500 is left to later work.";

export const page: SourceId = "source:course/week-01.md";
export const feed: SourceId = "source:field.jsonl";

const texts: Record<SourceId, string> = {
  [page]: [
    "# Reasoning with language models",
    "## Required Readings",
    `#### ${deepseekmathTitle}`,
    `${grpoSentence} ${greedySentence} ${majoritySentence}`,
    "## More Readings",
    "#### Verifiers: an overview",
    overviewSentence,
    `+ Note: ${noteSentence}`,
  ].join("\n"),
  [feed]: [
    stepDpoTitle,
    `${stepDpoSentence} ${stepDpoScores}`,
    ovmTitle,
    `${ovmSentence} ${ormSentence} ${laterSentence}`,
  ].join("\n\n"),
};

/** The text of a source. */
export function sourceText(source: SourceId): string {
  const text = texts[source];
  if (text === undefined) throw new Error(`tiny graph: no source ${source}`);
  return text;
}

/** Evidence by its words: the sentence, and the name within it. */
export function quote(
  source: SourceId,
  part: TextPart,
  sentence: string,
  name: string,
  rule: string,
): Evidence {
  const start = sourceText(source).indexOf(sentence);
  const inside = sentence.indexOf(name);
  if (start < 0 || inside < 0) throw new Error(`tiny graph: "${name}" is not in "${sentence}" of ${source}`);
  return {
    source,
    part,
    start,
    end: start + sentence.length,
    surface: [start + inside, start + inside + name.length],
    rule,
  };
}

/** Where some words stand in a source for the first time. */
export function spanOf(source: SourceId, words: string): { start: number; end: number } {
  const start = sourceText(source).indexOf(words);
  if (start < 0) throw new Error(`tiny graph: "${words}" is not in ${source}`);
  return { start, end: start + words.length };
}
