import type { Entity } from "../../entity.ts";
import { type EntityId, entityTypeOf } from "../../ids.ts";

function entity(id: EntityId, name: string, aliases: string[], more: Partial<Entity> = {}): Entity {
  return {
    record: "entity",
    id,
    alsoIds: [],
    type: entityTypeOf(id),
    name,
    aliases,
    origin: "lexicon",
    ...more,
  };
}

export const entities: Entity[] = [
  entity("benchmark:gsm8k", "GSM8K", [], { year: 2021 }),
  entity("benchmark:math", "MATH", [], { year: 2021 }),
  entity("benchmark:math-500", "MATH-500", [], { year: 2023 }),
  entity("method:dpo", "Direct Preference Optimization", ["DPO"], { year: 2023 }),
  entity("method:grpo", "Group Relative Policy Optimization", ["GRPO"], {
    year: 2024,
    reference: "arxiv:2402.03300",
  }),
  entity("method:orm", "Outcome Reward Model", ["ORM", "outcome reward models"]),
  entity("method:ovm", "Outcome-supervision Value Model", ["OVM"], { origin: "abbreviation", year: 2023 }),
  entity("method:ppo", "Proximal Policy Optimization", ["PPO"], { year: 2017 }),
  entity("method:prm", "Process Reward Model", ["PRM", "process reward models"]),
  entity("method:step-dpo", "Step-DPO", [], { origin: "discovered", year: 2024 }),
  entity("model:deepseekmath-7b", "DeepSeekMath 7B", [], { origin: "grammar", year: 2024 }),
  entity("model:gpt-4", "GPT-4", [], { year: 2023, generic: true }),
  entity("model:qwen2", "Qwen2", [], { year: 2024 }),
  entity("model:qwen2-72b-instruct", "Qwen2-72B-Instruct", [], { origin: "grammar", year: 2024 }),
];
