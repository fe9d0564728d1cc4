import { type Relation, relationId } from "../../claim.ts";
import type { Evidence } from "../../evidence.ts";
import type { EntityId } from "../../ids.ts";
import { feed, grpoSentence, ormSentence, page, quote, stepDpoSentence } from "./texts.ts";

function relation(from: EntityId, type: Relation["type"], to: EntityId, evidence: Evidence): Relation {
  const key = { from, type, to } as const;
  return { record: "relation", id: relationId(key), ...key, tier: "shown", evidence: [evidence] };
}

export const relations: Relation[] = [
  relation(
    "method:grpo",
    "variant-of",
    "method:ppo",
    quote(page, "abstract", grpoSentence, "a variant of PPO", "variant-of/a-variant-of"),
  ),
  relation(
    "method:step-dpo",
    "variant-of",
    "method:dpo",
    quote(feed, "abstract", stepDpoSentence, "a variant of DPO", "variant-of/a-variant-of"),
  ),
  relation(
    "method:ovm",
    "based-on",
    "method:orm",
    quote(feed, "abstract", ormSentence, "builds on outcome reward models", "based-on/builds-on"),
  ),
  relation("benchmark:math-500", "subset-of", "benchmark:math", { lexicon: "benchmarks.yaml#math-500" }),
  relation("model:qwen2-72b-instruct", "family-of", "model:qwen2", { lexicon: "model-grammar" }),
];
