import type { LexiconEntry } from "../../../lexicon/lexicon.ts";

const names = {
  math: "MATH",
  gsm8k: "GSM8K",
  mmlu: "MMLU",
  mmmu: "MMMU",
  blink: "BLINK",
  scienceqa: "ScienceQA",
  rewardbench: "RewardBench",
  tvqa: "TVQA",
  hellaswag: "HellaSwag",
  "video-mme": "Video-MME",
  aime24: "AIME24",
};

/** The benchmarks of the cases whose values are accuracies where a sentence names no measure; of the others nothing is known. */
export const measuredBenchmarks: readonly LexiconEntry[] = Object.entries(names).map(([id, name]) => ({
  id,
  type: "benchmark",
  name,
  aliases: [],
  relations: [],
  generic: false,
  measure: "accuracy",
  anchor: `cases.yaml#${id}`,
}));
