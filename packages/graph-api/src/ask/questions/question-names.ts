import {
  type Entity,
  type EntityId,
  emptySnapshot,
  entityTypeOf,
  type GraphSnapshot,
} from "@methodscape/graph-model";

const names: Readonly<Record<EntityId, readonly [name: string, ...aliases: string[]]>> = {
  "method:dpo": ["Direct Preference Optimization", "DPO"],
  "method:step-dpo": ["Step-DPO"],
  "method:kto": ["Kahneman-Tversky Optimization", "KTO"],
  "method:ppo": ["Proximal Policy Optimization", "PPO"],
  "method:grpo": ["Group Relative Policy Optimization", "GRPO"],
  "method:dapo": ["Decoupled Clip and Dynamic sAmpling Policy Optimization", "DAPO"],
  "method:prm": ["Process Reward Model", "PRM"],
  "method:orm": ["Outcome Reward Model", "ORM"],
  "method:mcts": ["Monte Carlo Tree Search", "MCTS"],
  "method:cot": ["Chain-of-Thought", "CoT"],
  "method:self-consistency": ["Self-Consistency"],
  "benchmark:math": ["MATH"],
  "benchmark:math-500": ["MATH-500", "MATH500"],
  "benchmark:gsm8k": ["GSM8K"],
  "benchmark:minif2f": ["miniF2F"],
  "benchmark:humaneval": ["HumanEval"],
  "benchmark:race": ["RACE"],
  "benchmark:librispeech": ["LibriSpeech"],
  "benchmark:wikitext-2": ["WikiText-2"],
  "dataset:openwebmath": ["OpenWebMath"],
  "model:gpt-4": ["GPT-4"],
  "model:qwen2.5": ["Qwen2.5"],
  "model:qwen2.5-math": ["Qwen2.5-Math"],
  "model:deepseekmath-7b": ["DeepSeekMath 7B"],
  "concept:mathematical-reasoning": ["Mathematical Reasoning"],
  "concept:reward-hacking": ["Reward Hacking"],
  "concept:autoformalisation": ["Autoformalisation", "autoformalization"],
};

/** The names that the questions of this folder speak of, as a graph without papers. */
export const questionNames: GraphSnapshot = {
  ...emptySnapshot,
  entities: Object.entries(names).map(([id, [name, ...aliases]]): Entity => {
    // The keys of `names` are EntityIds; Object.entries forgets it.
    const entityId = id as EntityId;
    return {
      record: "entity",
      id: entityId,
      alsoIds: [],
      type: entityTypeOf(entityId),
      name,
      aliases,
      origin: "lexicon",
    };
  }),
};
