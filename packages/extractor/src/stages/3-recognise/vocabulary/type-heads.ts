import type { EntityType } from "@methodscape/graph-model";
import { wordList } from "./word-list.ts";

/**
 * Nouns that say what kind of thing a name is ("the X benchmark", "X, a framework for …"), singular, lower case.
 * Add a noun to the row of its type; plurals are made by rule.
 */
const headNouns = {
  benchmark: `benchmark testbed leaderboard arena competition testset`,
  dataset: `dataset corpus corpora collection database data-set trainset subset`,
  model: `model llm lm mllm lmm vlm slm lvlm llvm vllm lvm mlm plm 3dllm video-llm videollm vidllm lrm chatbot assistant
    checkpoint backbone encoder decoder captioner copilot generalist generator classifier llms foundation-model vla
    prover`,
  method: `method approach framework algorithm technique strategy paradigm pipeline scheme mechanism loss objective
    module architecture system optimizer optimiser optimization optimisation tuning fine-tuning finetuning
    distillation attention sampler sampling decoding prompting search adapter toolkit library recipe procedure layer block
    regularization regularisation pruning quantization quantisation augmentation learning adaptation merging
    network networks solver planner retriever tokenizer compressor aggregator estimator
    methodology protocol platform interface package software engine environment simulator heuristic
    formulation supervision alignment guidance editing parallelism cache policy-gradient gradient
    verification embedding encoding agent tool compiler kernel scheduler router scheduling routing
    formulation reparameterization initialization initialisation normalization normalisation
    parametrization workflow codebase operator regularizer function unlearning inference reasoning-framework
    refinement self-training pretraining pre-training post-training distiller rectifier controller
    annotator infrastructure middleware app application plugin representation variant trainer ensemble
    unit mixer rectification injection fusion calibration expansion rewriting replay bootstrapping masking rl relabeling
    refiner component innovation ingredient trick attack defense defence detector retrieval interpreter criterion
    transformer vit ssm dit vae autoencoder auto-encoder augmenter enhancer filter extractor tracker renderer reranker diffusion rope lora moe rag rlhf sft`,
  concept: `task problem hypothesis setting phenomenon theory law scenario principle concept notion effect`,
} as const satisfies Record<EntityType, string>;

export interface TypeHead {
  readonly type: EntityType;
  readonly plural: boolean;
}

/** Nouns that say it in the singular alone: a challenge that has a name is one to be measured on, challenges are difficulties. */
const singularNouns = { challenge: "benchmark" } as const satisfies Record<string, EntityType>;

/** Looks up a lower-case word; undefined when it says nothing about a type. */
export const typeHeads: ReadonlyMap<string, TypeHead> = buildTypeHeads();

function buildTypeHeads(): Map<string, TypeHead> {
  const heads = new Map<string, TypeHead>();
  for (const [type, nouns] of Object.entries(headNouns)) {
    for (const noun of wordList(nouns)) {
      // The keys of headNouns are entity types, which Object.entries widens to string.
      const entityType = type as EntityType;
      heads.set(pluralOf(noun), { type: entityType, plural: true });
      heads.set(noun, {
        type: entityType,
        plural: noun === "corpora" || noun === "networks" || noun === "llms",
      });
    }
  }
  for (const [noun, type] of Object.entries(singularNouns)) heads.set(noun, { type, plural: false });
  return heads;
}

function pluralOf(noun: string): string {
  if (/(?:s|x|ch)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}
