import type { EntityType } from "@methodscape/graph-model";
import type { Lexicon, LexiconEntry } from "../../../lexicon/lexicon.ts";

const entries: readonly LexiconEntry[] = [
  entry("method", "grpo", "Group Relative Policy Optimization", ["GRPO"]),
  entry("method", "ppo", "Proximal Policy Optimization", ["PPO"]),
  entry("method", "chain-of-thought", "Chain-of-Thought", ["CoT"]),
  entry("method", "prm", "Process Reward Model", ["PRM"]),
  entry("method", "pal", "Program-Aided Language Models", []),
  entry("benchmark", "gsm8k", "GSM8K", []),
  entry("benchmark", "math", "MATH", []),
  entry("benchmark", "math-500", "MATH-500", []),
  entry("benchmark", "humaneval", "HumanEval", []),
  entry("benchmark", "judgebench", "JudgeBench", []),
  entry("dataset", "metamathqa", "MetaMathQA", []),
  entry("model", "gpt-4", "GPT-4", ["GPT4"]),
  entry("model", "llama-2", "Llama 2", ["LLaMA-2"]),
  entry("model", "qwen2.5-math", "Qwen2.5-Math", []),
  entry("concept", "lean-4", "Lean 4", []),
  entry("method", "lion", "Lion", ["Lion optimizer"]),
  { ...entry("method", "papertables", "PaperTables", []), exactNames: ["PaperTables"] },
  entry("model", "multilingual-e5", "multilingual-E5", []),
  { ...entry("concept", "paper-folding", "Paper Folding", ["PF"]), kind: true },
  entry("benchmark", "crease-paper-tests", "Crease Paper Tests", []),
  entry("dataset", "cpt-baseline", "CPT-Baseline", ["CPT"]),
  { ...entry("method", "diffusion-model", "Diffusion Model", []), generic: true },
];

/** A lexicon small enough to know by heart, for tests of stages 3 and 4. */
export const sampleLexicon: Lexicon = {
  entries,
  ambiguous: [
    {
      surface: "MATH",
      entry: "benchmark:math",
      cues: ["benchmark", "accuracy", "gsm8k", "on"],
      scope: "sentence",
    },
    { surface: "Lion", entry: "method:lion", cues: ["adamw"], scope: "sentence" },
    { surface: "PAL", entry: "method:pal", cues: ["program", "programs"], scope: "entry" },
  ],
};

function entry(type: EntityType, id: string, name: string, aliases: readonly string[]): LexiconEntry {
  return { id, type, name, aliases, relations: [], generic: false, anchor: `${type}s.yaml#${id}` };
}
