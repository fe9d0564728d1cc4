import {
  type Link,
  linkId,
  type Protocol,
  type Relation,
  type Result,
  relationId,
  resultId,
} from "../claim.ts";
import type { Entity } from "../entity.ts";
import type { Evidence, TextPart } from "../evidence.ts";
import type { GraphSnapshot } from "../graph-snapshot.ts";
import { type EntityId, entityTypeOf, type PaperId, type SourceId } from "../ids.ts";
import type { Paper } from "../paper.ts";
import type { Source } from "../source.ts";

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
const page: SourceId = "source:course/week-01.md";
const feed: SourceId = "source:field.jsonl";

const texts: Record<SourceId, string> = {
  [page]: [
    "# Reasoning with language models",
    "## Required Readings",
    "#### DeepSeekMath: Pushing the Limits of Mathematical Reasoning in Open Language Models",
    "We introduce GRPO, a variant of PPO that drops the value model. DeepSeekMath 7B reaches 51.7% on MATH. A majority vote over 64 samples reaches 60.9% on MATH.",
    "## More Readings",
    "#### Verifiers: an overview",
    "This overview covers process reward models.",
    "+ Note: GRPO works with any reward model.",
  ].join("\n"),
  [feed]: [
    "Step-DPO: Step-wise Preference Optimization for Long-chain Reasoning of LLMs",
    "We propose Step-DPO, a variant of DPO over single steps. Applied to Qwen2-72B-Instruct it scores 70.8% on MATH and 94.0% on GSM8K.",
    "Outcome-supervised Verifiers for Planning in Mathematical Reasoning",
    "Our Outcome-supervision Value Model (OVM) is tested on GSM8K without GPT-4. It builds on outcome reward models. MATH-500 is left to later work.",
  ].join("\n\n"),
};

function sourceText(source: SourceId): string {
  const text = texts[source];
  if (text === undefined) throw new Error(`tiny graph: no source ${source}`);
  return text;
}

/** Evidence by its words: the sentence, and the name within it. */
function quote(source: SourceId, part: TextPart, sentence: string, name: string, rule: string): Evidence {
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

function spanOf(source: SourceId, words: string): { start: number; end: number } {
  const start = sourceText(source).indexOf(words);
  if (start < 0) throw new Error(`tiny graph: "${words}" is not in ${source}`);
  return { start, end: start + words.length };
}

const sources: Source[] = [
  {
    record: "source",
    id: page,
    sha256: "a".repeat(64),
    format: "course-page",
    kind: "syllabus",
    course: "course",
    session: "1",
    title: "Reasoning with language models",
    tags: [],
    text: sourceText(page),
  },
  {
    record: "source",
    id: feed,
    sha256: "b".repeat(64),
    format: "jsonl",
    kind: "field",
    tags: [],
    text: sourceText(feed),
  },
];

const deepseekmath: PaperId = "paper:arxiv:2402.03300";
const overview: PaperId = "paper:verifiers-an-overview";
const stepDpoPaper: PaperId = "paper:arxiv:2406.18629";
const ovmPaper: PaperId = "paper:outcome-supervised-verifiers-for-planning-in-mathematical-reasoning";

const deepseekmathTitle =
  "DeepSeekMath: Pushing the Limits of Mathematical Reasoning in Open Language Models";
const stepDpoTitle = "Step-DPO: Step-wise Preference Optimization for Long-chain Reasoning of LLMs";
const ovmTitle = "Outcome-supervised Verifiers for Planning in Mathematical Reasoning";
const grpoSentence = "We introduce GRPO, a variant of PPO that drops the value model.";
const greedySentence = "DeepSeekMath 7B reaches 51.7% on MATH.";
const majoritySentence = "A majority vote over 64 samples reaches 60.9% on MATH.";
const overviewSentence = "This overview covers process reward models.";
const noteSentence = "GRPO works with any reward model.";
const stepDpoSentence = "We propose Step-DPO, a variant of DPO over single steps.";
const stepDpoScores = "Applied to Qwen2-72B-Instruct it scores 70.8% on MATH and 94.0% on GSM8K.";
const ovmSentence = "Our Outcome-supervision Value Model (OVM) is tested on GSM8K without GPT-4.";
const ormSentence = "It builds on outcome reward models.";
const laterSentence = "MATH-500 is left to later work.";

const papers: Paper[] = [
  {
    record: "paper",
    id: deepseekmath,
    alsoIds: ["paper:deepseekmath-pushing-the-limits-of-mathematical-reasoning-in-open-language-models"],
    kind: "paper",
    title: deepseekmathTitle,
    authors: ["Zhihong Shao", "Peiyi Wang"],
    authorCount: 11,
    date: "2024-02",
    datePrecision: "month",
    arxivId: "2402.03300",
    readings: [
      {
        source: page,
        section: "required",
        heading: "Required Readings",
        position: 1,
        ...spanOf(page, deepseekmathTitle),
        notes: [],
      },
    ],
    read: [
      { part: "title", source: page, ...spanOf(page, deepseekmathTitle) },
      {
        part: "abstract",
        source: page,
        ...spanOf(page, `${grpoSentence} ${greedySentence} ${majoritySentence}`),
      },
    ],
  },
  {
    record: "paper",
    id: overview,
    alsoIds: [],
    kind: "paper",
    title: "Verifiers: an overview",
    authors: ["Ada Reader"],
    readings: [
      {
        source: page,
        section: "more",
        heading: "More Readings",
        position: 2,
        ...spanOf(page, "Verifiers: an overview"),
        notes: [spanOf(page, noteSentence)],
      },
    ],
    read: [
      { part: "title", source: page, ...spanOf(page, "Verifiers: an overview") },
      { part: "abstract", source: page, ...spanOf(page, overviewSentence) },
      { part: "note", source: page, ...spanOf(page, noteSentence) },
    ],
  },
  {
    record: "paper",
    id: stepDpoPaper,
    alsoIds: [],
    kind: "paper",
    title: stepDpoTitle,
    authors: ["Xin Lai", "Zhuotao Tian"],
    authorCount: 6,
    date: "2024-06-26",
    datePrecision: "day",
    arxivId: "2406.18629",
    readings: [{ source: feed, section: "papers", position: 1, ...spanOf(feed, stepDpoTitle), notes: [] }],
    read: [
      { part: "title", source: feed, ...spanOf(feed, stepDpoTitle) },
      { part: "abstract", source: feed, ...spanOf(feed, `${stepDpoSentence} ${stepDpoScores}`) },
    ],
  },
  {
    record: "paper",
    id: ovmPaper,
    alsoIds: [],
    kind: "paper",
    title: ovmTitle,
    authors: ["Fei Yu"],
    authorCount: 3,
    date: "2023-11-16",
    datePrecision: "day",
    readings: [{ source: feed, section: "papers", position: 2, ...spanOf(feed, ovmTitle), notes: [] }],
    read: [
      { part: "title", source: feed, ...spanOf(feed, ovmTitle) },
      { part: "abstract", source: feed, ...spanOf(feed, `${ovmSentence} ${ormSentence} ${laterSentence}`) },
    ],
  },
];

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

const entities: Entity[] = [
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

function link(
  paper: PaperId,
  role: Link["role"],
  entityId: EntityId,
  evidence: Evidence,
  more: Partial<Link> = {},
): Link {
  const key = { paper, entity: entityId, role, polarity: more.polarity ?? "affirmed" } as const;
  return { record: "link", id: linkId(key), ...key, tier: "shown", evidence: [evidence], ...more };
}

const links: Link[] = [
  link(
    deepseekmath,
    "introduces",
    "method:grpo",
    quote(page, "abstract", grpoSentence, "GRPO", "introduces/we-introduce"),
  ),
  link(
    deepseekmath,
    "introduces",
    "model:deepseekmath-7b",
    quote(page, "abstract", greedySentence, "DeepSeekMath 7B", "introduces/title-name"),
  ),
  link(
    deepseekmath,
    "evaluates-on",
    "benchmark:math",
    quote(page, "abstract", greedySentence, "MATH", "evaluates-on/score"),
  ),
  link(deepseekmath, "mentions", "method:ppo", quote(page, "abstract", grpoSentence, "PPO", "mentions")),
  link(
    overview,
    "studies",
    "method:prm",
    quote(page, "abstract", overviewSentence, "process reward models", "studies/survey"),
  ),
  link(overview, "mentions", "method:grpo", quote(page, "note", noteSentence, "GRPO", "mentions/note")),
  link(
    stepDpoPaper,
    "introduces",
    "method:step-dpo",
    quote(feed, "abstract", stepDpoSentence, "Step-DPO", "introduces/we-propose"),
  ),
  link(
    stepDpoPaper,
    "mentions",
    "method:dpo",
    quote(feed, "abstract", stepDpoSentence, "DPO over", "mentions"),
  ),
  link(
    stepDpoPaper,
    "uses",
    "model:qwen2-72b-instruct",
    quote(feed, "abstract", stepDpoScores, "Qwen2-72B-Instruct", "uses/applied-to"),
  ),
  link(
    stepDpoPaper,
    "evaluates-on",
    "benchmark:math",
    quote(feed, "abstract", stepDpoScores, "MATH", "evaluates-on/score"),
  ),
  link(
    stepDpoPaper,
    "evaluates-on",
    "benchmark:gsm8k",
    quote(feed, "abstract", stepDpoScores, "GSM8K", "evaluates-on/score"),
  ),
  link(
    ovmPaper,
    "introduces",
    "method:ovm",
    quote(feed, "abstract", ovmSentence, "Outcome-supervision Value Model (OVM)", "introduces/our"),
  ),
  link(
    ovmPaper,
    "evaluates-on",
    "benchmark:gsm8k",
    quote(feed, "abstract", ovmSentence, "GSM8K", "evaluates-on/tested-on"),
  ),
  link(ovmPaper, "uses", "model:gpt-4", quote(feed, "abstract", ovmSentence, "GPT-4", "uses/without"), {
    polarity: "denied",
  }),
  link(
    ovmPaper,
    "uses",
    "method:orm",
    quote(feed, "abstract", ormSentence, "outcome reward models", "uses/builds-on"),
  ),
  link(
    ovmPaper,
    "mentions",
    "benchmark:math-500",
    quote(feed, "abstract", laterSentence, "MATH-500", "mentions"),
    { tier: "possible" },
  ),
];

function relation(from: EntityId, type: Relation["type"], to: EntityId, evidence: Evidence): Relation {
  const key = { from, type, to } as const;
  return { record: "relation", id: relationId(key), ...key, tier: "shown", evidence: [evidence] };
}

const relations: Relation[] = [
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

const ownGreedy: Protocol = { selection: "unstated", tools: "unstated", reportedBy: "own" };

function result(
  key: Omit<Result, "record" | "id" | "tier" | "evidence" | "metric" | "unit" | "gain" | "subject">,
  evidence: Evidence,
): Result {
  const whole = { ...key, metric: "accuracy", unit: "%" as const, gain: false };
  return {
    record: "result",
    id: resultId(whole),
    ...whole,
    subject: true,
    tier: "shown",
    evidence: [evidence],
  };
}

const results: Result[] = [
  result(
    {
      paper: deepseekmath,
      model: "model:deepseekmath-7b",
      benchmark: "benchmark:math",
      value: 51.7,
      protocol: ownGreedy,
    },
    quote(page, "abstract", greedySentence, "51.7%", "result/score-on"),
  ),
  result(
    {
      paper: deepseekmath,
      model: "model:deepseekmath-7b",
      benchmark: "benchmark:math",
      value: 60.9,
      protocol: { ...ownGreedy, selection: "majority", n: 64 },
    },
    quote(page, "abstract", majoritySentence, "60.9%", "result/score-on"),
  ),
  result(
    {
      paper: stepDpoPaper,
      model: "model:qwen2-72b-instruct",
      method: "method:step-dpo",
      benchmark: "benchmark:math",
      value: 70.8,
      protocol: ownGreedy,
    },
    quote(feed, "abstract", stepDpoScores, "70.8%", "result/score-on"),
  ),
  result(
    {
      paper: stepDpoPaper,
      model: "model:qwen2-72b-instruct",
      method: "method:step-dpo",
      benchmark: "benchmark:gsm8k",
      value: 94,
      protocol: ownGreedy,
    },
    quote(feed, "abstract", stepDpoScores, "94.0%", "result/score-on"),
  ),
];

function byId<Row extends { id: string }>(rows: Row[]): Row[] {
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
