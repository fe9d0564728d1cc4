import {
  type Entity,
  type EntityId,
  emptySnapshot,
  entityTypeOf,
  type GraphSnapshot,
  type Paper,
  type PaperId,
  type Source,
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

const paper = (id: PaperId, date: string, ...authors: string[]): Paper => ({
  record: "paper",
  id,
  alsoIds: [],
  kind: "paper",
  title: id,
  authors,
  date,
  readings: [],
  read: [],
});

const page = (session: string): Source => ({
  record: "source",
  id: `source:${session}.md`,
  sha256: "0".repeat(64),
  format: "course-page",
  kind: "syllabus",
  session,
  tags: [],
  text: "",
});

/** The names that the questions of this folder speak of, as a graph whose papers say who wrote them and when, and no more. */
export const questionNames: GraphSnapshot = {
  ...emptySnapshot,
  sources: [page("2025-S3"), page("2025-S4")],
  papers: [
    paper("paper:newer", "2025-03-20", "Ada Lee", "Bo Ma"),
    paper("paper:older", "2024-06", "Christopher D. Wells", "Éva Kai-Nagy"),
  ],
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
