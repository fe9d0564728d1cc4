import type { GraphSnapshot } from "../graph-snapshot.ts";
import { entities } from "./tiny-graph/entities.ts";
import { links } from "./tiny-graph/links.ts";
import { papers } from "./tiny-graph/papers.ts";
import { relations } from "./tiny-graph/relations.ts";
import { results } from "./tiny-graph/results.ts";
import { sources } from "./tiny-graph/sources.ts";
import { feed, spanOf } from "./tiny-graph/texts.ts";

/*
 * The graph that every test knows: a course page with two readings and a field with two papers.
 *
 *   DeepSeekMath (required)  introduces GRPO, evaluates on MATH (51.7 %, 60.9 % by majority of 64)
 *   survey of verifiers (more) studies PRM; a note mentions GRPO
 *   Step-DPO (field)         introduces Step-DPO, uses Qwen2-72B, evaluates on MATH and GSM8K
 *   OVM (field)              introduces OVM, a kind of reward model; denied use of GPT-4; evaluates on GSM8K
 *
 *   GRPO variant-of PPO · Step-DPO variant-of DPO · MATH-500 subset-of MATH · Qwen2-72B family-of Qwen2
 */

function byId<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0));
}

/** Two readings and two papers of the field, fourteen entities, and every kind of claim. */
export const tinyGraph: GraphSnapshot = {
  sources: byId(sources),
  papers: byId(papers),
  entities: byId(entities),
  links: byId(links),
  relations: byId(relations),
  results: byId(results),
  landscape: [],
  diagnostics: [
    {
      record: "diagnostic",
      source: feed,
      ...spanOf(feed, "MATH-500"),
      severity: "info",
      rule: "segment/date-inferred",
      message: "an example of a diagnostic",
    },
  ],
};
