import type { EntityType } from "@methodscape/graph-model";

interface Ending {
  readonly pattern: RegExp;
  readonly type: EntityType;
  readonly typing: number;
}

/** What the end of a name says of its type; the first row that fits counts. */
const endings: readonly Ending[] = [
  {
    pattern:
      /(?:Bench|BENCH|-bench|Benchmark)(?:[-_ ]?(?:v?\d[\d.]*|Hard|Pro|Lite|Plus|Verified|V|M|Video|Image|Mini|\+))?$/,
    type: "benchmark",
    typing: 6,
  },
  {
    pattern: /^\p{Lu}[\p{L}\d]*(?<![Ww]ork|[Tt]est)bench(?:[-_ ]?v?\d[\d.]*)?$/u,
    type: "benchmark",
    typing: 6,
  },
  { pattern: /[- ](?:Arena|Leaderboard)$/, type: "benchmark", typing: 6 },
  {
    pattern:
      /(?:bench|Eval|EVAL|Arena|Exam|Leaderboard|Gauntlet|Gym|IFEval|Test)(?:[-_]?(?:v?\d[\d.]*|Hard|Pro|Lite|Plus|Verified|V|M|Video|Image|Mini|\+))?$/,
    type: "benchmark",
    typing: 2.5,
  },
  { pattern: /[-_]?\d+(?:\.\d+)?[Kk]$/, type: "dataset", typing: 2 },
  // A million may count parameters too.
  { pattern: /[-_]?\d+(?:\.\d+)?M$/, type: "dataset", typing: 1 },
  {
    pattern: /(?:Set|set|Corpus|Pile|Data|Instruct-\d+[kKM]|Feedback|Caps?|Pairs|Web|DB|Dataset|Dump)$/,
    type: "dataset",
    typing: 1.5,
  },
  { pattern: /(?:\p{Ll}|-)(?:Kit|Toolkit|Toolbox)$/u, type: "method", typing: 3.5 },
  { pattern: /(?:VQA|QA|NLI)$/, type: "benchmark", typing: 1 },
  {
    pattern:
      /(?:GPT|LLaMA|Llama|LLaVA|BERT|LM|LLM|VLM|MLLM|ViT|CLIP|VLA|SAM|T5|-VL|Mamba|Coder|Prover|Chat|Omni|Diffusion)(?:[-_ ]?v?\d[\d.]*)?$/,
    type: "model",
    typing: 1.25,
  },
  {
    pattern:
      /(?:PO|RL|RAG|Prompt|Tuning|Attention|Merge|Merging|Quant|SFT|DPO|CoT|KV|LoRA|RLHF|Agent|Search|Decoding|Net|NeRF|GS|Sampling|Opt|Edit|Editor|Cache|Former|former|Distill|Loss|Mix|Boost|Adapter|Align|Dreamer|Flow|Flash|MoE)$/,
    type: "method",
    typing: 1,
  },
];

const familyOpening =
  /^(?:LLaVA|LLaMA|Llama|Qwen\d?|GPT|Mistral|InternVL|InternLM|DeepSeek|Gemma|Phi|BERT|CLIP|Video-?LLaMA|Video-?LLaVA|SmolLM|OLMo|Pythia|StarCoder|T5|Whisper|Stable|SD)[-\d]/;

/** What the spelling of a name says of its type; undefined for nothing. */
export function typeFromSpelling(name: string): Omit<Ending, "pattern"> | undefined {
  return (
    endings.find((ending) => ending.pattern.test(name)) ??
    (familyOpening.test(name) ? { type: "model", typing: 1.25 } : undefined)
  );
}
