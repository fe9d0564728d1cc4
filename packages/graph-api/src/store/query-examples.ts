import type { QueryInput } from "@methodscape/graph-model";

/** A question about the tiny graph, with what is looked at in its answer, written by hand. */
export interface QueryExample {
  readonly title: string;
  readonly query: QueryInput;
  readonly expect: ExpectedAnswer;
}

/**
 * What has to be in an answer. `items` are ids, with their group behind a blank where it is not `direct`; `near`,
 * `quotes` and `ranks` go with the items, one for one.
 */
export interface ExpectedAnswer {
  readonly total?: number;
  readonly items: readonly string[];
  readonly near?: readonly (string | undefined)[];
  /** The first words that are quoted for each item; undefined where nothing is. */
  readonly quotes?: readonly (string | undefined)[];
  readonly ranks?: readonly number[];
  /** `matching/papers` of each entity. */
  readonly counts?: readonly string[];
  readonly groups?: Readonly<Record<string, number>>;
}

const math = "paper:arxiv:2402.03300";
const overview = "paper:verifiers-an-overview";
const stepDpo = "paper:arxiv:2406.18629";
const ovm = "paper:outcome-supervised-verifiers-for-planning-in-mathematical-reasoning";
const using = ["introduces", "uses"] as const;

const papers: readonly QueryExample[] = [
  {
    title: "all papers, newest first, the undated last",
    query: { kind: "papers" },
    expect: {
      items: [stepDpo, math, ovm, overview],
      quotes: [undefined, undefined, undefined, undefined],
      groups: { direct: 4 },
    },
  },
  {
    title: "oldest first, the undated still last",
    query: { kind: "papers", order: "oldest" },
    expect: { items: [ovm, math, stepDpo, overview] },
  },
  {
    title: "by title",
    query: { kind: "papers", order: "title" },
    expect: { items: [math, ovm, stepDpo, overview] },
  },
  {
    title: "a page of them",
    query: { kind: "papers", offset: 1, limit: 2 },
    expect: { total: 4, items: [math, ovm] },
  },
  { title: "a page behind the last", query: { kind: "papers", offset: 9 }, expect: { total: 4, items: [] } },
  {
    title: "using GRPO: who introduces it, not whom a note says so of",
    query: { kind: "papers", filter: { op: "entity", entity: "method:grpo", roles: [...using] } },
    expect: { items: [math], quotes: ["GRPO"] },
  },
  {
    title: "mentioning GRPO: the instructor's note is not the paper's claim",
    query: { kind: "papers", filter: { op: "entity", entity: "method:grpo", roles: ["mentions"] } },
    expect: { items: [] },
  },
  {
    title: "mentioning GRPO in a note",
    query: {
      kind: "papers",
      filter: { op: "entity", entity: "method:grpo", roles: ["mentions"], voices: ["note"] },
    },
    expect: { items: [overview], quotes: ["GRPO"] },
  },
  {
    title: "using PPO: nobody does directly",
    query: { kind: "papers", filter: { op: "entity", entity: "method:ppo", roles: [...using] } },
    expect: { items: [], groups: {} },
  },
  {
    title: "using PPO, variants too: GRPO answers as a variant",
    query: {
      kind: "papers",
      filter: { op: "entity", entity: "method:ppo", roles: [...using], expand: true },
    },
    expect: { items: [`${math} variant`], quotes: ["GRPO"], groups: { variant: 1 } },
  },
  {
    title: "using Qwen2, members of the family too",
    query: {
      kind: "papers",
      filter: { op: "entity", entity: "model:qwen2", roles: [...using], expand: true },
    },
    expect: { items: [`${stepDpo} variant`], quotes: ["Qwen2-72B-Instruct"] },
  },
  {
    title: "naming MATH or a subset in any role, possible claims too",
    query: {
      kind: "papers",
      tiers: ["shown", "possible"],
      filter: { op: "entity", entity: "benchmark:math", roles: ["evaluates-on", "mentions"], expand: true },
    },
    expect: { items: [stepDpo, math, `${ovm} subset`], groups: { direct: 2, subset: 1 } },
  },
  {
    title: "a possible claim does not count unless it is asked for",
    query: { kind: "papers", filter: { op: "entity", entity: "benchmark:math-500", roles: ["mentions"] } },
    expect: { items: [] },
  },
  {
    title: "using GPT-4: the one who says that it goes without does not",
    query: { kind: "papers", filter: { op: "entity", entity: "model:gpt-4", roles: ["uses"] } },
    expect: { items: [] },
  },
  {
    title: "denying the use of GPT-4",
    query: {
      kind: "papers",
      filter: { op: "entity", entity: "model:gpt-4", roles: ["uses"], polarity: "denied" },
    },
    expect: { items: [ovm], quotes: ["GPT-4"] },
  },
  {
    title: "not using GPT-4: denied and not seen are told apart",
    query: {
      kind: "papers",
      filter: { op: "not", of: { op: "entity", entity: "model:gpt-4", roles: ["uses"] } },
    },
    expect: {
      items: [`${ovm} denied`, `${stepDpo} not-seen`, `${math} not-seen`, `${overview} not-seen`],
      quotes: ["GPT-4", undefined, undefined, undefined],
      groups: { denied: 1, "not-seen": 3 },
    },
  },
  {
    title: "not using PPO: under not, GRPO does not stand for it",
    query: {
      kind: "papers",
      filter: { op: "not", of: { op: "entity", entity: "method:ppo", roles: [...using], expand: true } },
    },
    expect: { items: [`${stepDpo} not-seen`, `${math} not-seen`, `${ovm} not-seen`, `${overview} not-seen`] },
  },
  {
    title: "not not using GRPO is using GRPO",
    query: {
      kind: "papers",
      filter: {
        op: "not",
        of: { op: "not", of: { op: "entity", entity: "method:grpo", roles: [...using] } },
      },
    },
    expect: { items: [math] },
  },
  {
    title: "using Step-DPO on MATH: one result holds both",
    query: {
      kind: "papers",
      filter: {
        op: "and",
        of: [
          { op: "entity", entity: "method:step-dpo", roles: [...using] },
          { op: "entity", entity: "benchmark:math", roles: ["evaluates-on"] },
        ],
      },
    },
    expect: { items: [stepDpo], near: ["result"], quotes: ["Step-DPO"] },
  },
  {
    title: "introducing GRPO and mentioning PPO: one sentence holds both",
    query: {
      kind: "papers",
      filter: {
        op: "and",
        of: [
          { op: "entity", entity: "method:grpo", roles: ["introduces"] },
          { op: "entity", entity: "method:ppo", roles: ["mentions"] },
        ],
      },
    },
    expect: { items: [math], near: ["sentence"] },
  },
  {
    title: "introducing GRPO on MATH: only the paper holds both",
    query: {
      kind: "papers",
      filter: {
        op: "and",
        of: [
          { op: "entity", entity: "method:grpo", roles: ["introduces"] },
          { op: "entity", entity: "benchmark:math", roles: ["evaluates-on"] },
        ],
      },
    },
    expect: { items: [math], near: ["paper"] },
  },
  {
    title: "on GSM8K and not with Qwen2: two conditions, one group",
    query: {
      kind: "papers",
      filter: {
        op: "and",
        of: [
          { op: "entity", entity: "benchmark:gsm8k", roles: ["evaluates-on"] },
          { op: "not", of: { op: "entity", entity: "model:qwen2-72b-instruct", roles: ["uses"] } },
        ],
      },
    },
    expect: { items: [`${ovm} not-seen`], near: [undefined], quotes: ["GSM8K"] },
  },
  {
    title: "introducing OVM or on MATH",
    query: {
      kind: "papers",
      filter: {
        op: "or",
        of: [
          { op: "entity", entity: "method:ovm", roles: ["introduces"] },
          { op: "entity", entity: "benchmark:math", roles: ["evaluates-on"] },
        ],
      },
    },
    expect: { items: [stepDpo, math, ovm], near: [undefined, undefined, undefined] },
  },
  {
    title: "since 2024",
    query: { kind: "papers", filter: { op: "year", from: 2024 } },
    expect: { items: [stepDpo, math] },
  },
  {
    title: "before 2024",
    query: { kind: "papers", filter: { op: "year", to: 2023 } },
    expect: { items: [ovm] },
  },
  {
    title: "not since 2024: the undated one is not seen, the older one is certain",
    query: { kind: "papers", filter: { op: "not", of: { op: "year", from: 2024 } } },
    expect: { items: [ovm, `${overview} not-seen`] },
  },
  {
    title: "in the syllabus",
    query: { kind: "papers", filter: { op: "listed", in: "syllabus" } },
    expect: { items: [math, overview] },
  },
  {
    title: "required in the syllabus",
    query: { kind: "papers", filter: { op: "listed", in: "syllabus", section: "required" } },
    expect: { items: [math] },
  },
  {
    title: "in another course",
    query: { kind: "papers", filter: { op: "listed", in: "syllabus", course: "other" } },
    expect: { items: [] },
  },
  {
    title: "in the field only",
    query: { kind: "papers", filter: { op: "listed", in: "field" } },
    expect: { items: [stepDpo, ovm] },
  },
  {
    title: "in the feed",
    query: { kind: "papers", filter: { op: "source", source: "source:field.jsonl" } },
    expect: { items: [stepDpo, ovm] },
  },
  {
    title: "words of the title, in any case and order",
    query: { kind: "papers", filter: { op: "text", text: "REASONING mathematical" } },
    expect: { items: [math, ovm] },
  },
  {
    title: "with a result above 60 on MATH",
    query: {
      kind: "papers",
      filter: { op: "result", benchmark: "benchmark:math", minimum: 60.9, exclusive: true },
    },
    expect: { items: [stepDpo], quotes: ["70.8%"] },
  },
  {
    title: "with a result of 60.9 or more on MATH",
    query: { kind: "papers", filter: { op: "result", benchmark: "benchmark:math", minimum: 60.9 } },
    expect: { items: [stepDpo, math], quotes: ["70.8%", "60.9%"] },
  },
  {
    title: "without a result on MATH",
    query: { kind: "papers", filter: { op: "not", of: { op: "result", benchmark: "benchmark:math" } } },
    expect: { items: [`${ovm} not-seen`, `${overview} not-seen`] },
  },
];

const entities: readonly QueryExample[] = [
  {
    title: "benchmarks by papers",
    query: { kind: "entities", types: ["benchmark"] },
    expect: {
      items: ["benchmark:gsm8k", "benchmark:math", "benchmark:math-500"],
      counts: ["2/2", "2/2", "0/0"],
    },
  },
  {
    title: "methods that a paper introduces",
    query: { kind: "entities", types: ["method"], linked: { roles: ["introduces"] } },
    expect: {
      items: ["method:grpo", "method:ovm", "method:step-dpo"],
      counts: ["1/2", "1/1", "1/1"],
      quotes: ["GRPO", "Outcome-supervision Value Model (OVM)", "Step-DPO"],
    },
  },
  {
    title: "methods of papers on GSM8K, by name",
    query: {
      kind: "entities",
      types: ["method"],
      order: "name",
      linked: {
        roles: [...using],
        papers: { op: "entity", entity: "benchmark:gsm8k", roles: ["evaluates-on"] },
      },
    },
    expect: { items: ["method:orm", "method:ovm", "method:step-dpo"] },
  },
  {
    title: "models in use: a denied use is none",
    query: { kind: "entities", types: ["model"], linked: { roles: ["uses"] } },
    expect: { items: ["model:qwen2-72b-instruct"] },
  },
  {
    title: "benchmarks that no required reading covers",
    query: {
      kind: "entities",
      types: ["benchmark"],
      notLinked: { roles: ["evaluates-on"], papers: { op: "listed", in: "syllabus", section: "required" } },
    },
    expect: { items: ["benchmark:gsm8k not-seen", "benchmark:math-500 not-seen"], groups: { "not-seen": 2 } },
  },
  {
    title: "models that no paper uses: one is denied",
    query: { kind: "entities", types: ["model"], notLinked: { roles: ["uses"] }, order: "name" },
    expect: {
      items: ["model:gpt-4 denied", "model:deepseekmath-7b not-seen", "model:qwen2 not-seen"],
      quotes: ["GPT-4", undefined, undefined],
    },
  },
  {
    title: "variants of PPO",
    query: { kind: "entities", related: { entity: "method:ppo", types: ["variant-of"], direction: "to" } },
    expect: { items: ["method:grpo"], quotes: ["a variant of PPO"] },
  },
  {
    title: "what OVM builds on",
    query: { kind: "entities", related: { entity: "method:ovm", types: ["based-on"], direction: "from" } },
    expect: { items: ["method:orm"], quotes: ["builds on outcome reward models"] },
  },
  {
    title: "newest models but one, the undated last",
    query: {
      kind: "entities",
      types: ["model", "method"],
      order: "newest",
      except: ["method:grpo"],
      limit: 3,
    },
    expect: { total: 10, items: ["model:deepseekmath-7b", "model:qwen2", "model:qwen2-72b-instruct"] },
  },
];

const onMath = `benchmark:math:accuracy`;
const unstated = "unstated,tools=unstated";
const stepDpoOnMath = `result:${stepDpo}:model:qwen2-72b-instruct+method:step-dpo:${onMath}:70.8%:${unstated}`;
const greedyOnMath = `result:${math}:model:deepseekmath-7b:${onMath}:51.7%:${unstated}`;
const majorityOnMath = `result:${math}:model:deepseekmath-7b:${onMath}:60.9%:majority,n=64,tools=unstated`;
const stepDpoOnGsm8k = `result:${stepDpo}:model:qwen2-72b-instruct+method:step-dpo:benchmark:gsm8k:accuracy:94%:${unstated}`;

const results: readonly QueryExample[] = [
  {
    title: "on MATH: each protocol has a board of its own, the fullest first",
    query: { kind: "results", benchmark: "benchmark:math" },
    expect: {
      items: [stepDpoOnMath, greedyOnMath, majorityOnMath],
      ranks: [1, 2, 1],
      quotes: ["70.8%", "51.7%", "60.9%"],
    },
  },
  {
    title: "above 60 on MATH",
    query: { kind: "results", benchmark: "benchmark:math", minimum: 60, exclusive: true },
    expect: { items: [stepDpoOnMath, majorityOnMath], ranks: [1, 1] },
  },
  {
    title: "of one model, with its place among all",
    query: { kind: "results", model: "model:deepseekmath-7b", metric: "accuracy" },
    expect: { items: [greedyOnMath, majorityOnMath], ranks: [2, 1] },
  },
  {
    title: "of a family: its members answer as a group",
    query: { kind: "results", model: "model:qwen2", benchmark: "benchmark:math" },
    expect: { items: [`${stepDpoOnMath} variant`], groups: { variant: 1 } },
  },
  {
    title: "of a family alone",
    query: { kind: "results", model: "model:qwen2", expand: false },
    expect: { items: [] },
  },
  {
    title: "in papers of the field",
    query: { kind: "results", papers: { op: "listed", in: "field" } },
    expect: { items: [stepDpoOnMath, stepDpoOnGsm8k], ranks: [1, 1] },
  },
  {
    title: "by majority of 64",
    query: { kind: "results", benchmark: "benchmark:math", protocol: { selection: "majority", n: 64 } },
    expect: { items: [majorityOnMath], ranks: [1] },
  },
  {
    title: "with tools: what is unstated is not that",
    query: { kind: "results", protocol: { tools: "yes" } },
    expect: { items: [] },
  },
  { title: "gains are none of them", query: { kind: "results", gains: true }, expect: { items: [] } },
  {
    title: "the second page",
    query: { kind: "results", benchmark: "benchmark:math", offset: 2, limit: 2 },
    expect: { total: 3, items: [majorityOnMath] },
  },
];

const search: readonly QueryExample[] = [
  {
    title: "the whole name first, then what starts with it, then what holds it",
    query: { kind: "search", text: "math", types: ["benchmark", "model"] },
    expect: { items: ["benchmark:math", "benchmark:math-500", "model:deepseekmath-7b"] },
  },
  {
    title: "an alias, whatever its case",
    query: { kind: "search", text: "grpo" },
    expect: { items: ["method:grpo"] },
  },
  {
    title: "two neighbours swapped",
    query: { kind: "search", text: "GPRO" },
    expect: { items: ["method:grpo"] },
  },
  {
    title: "what stands between words does not matter",
    query: { kind: "search", text: "stepdpo", types: ["method"] },
    expect: { items: ["method:step-dpo"] },
  },
  { title: "digits do not slip", query: { kind: "search", text: "math-501" }, expect: { items: [] } },
  {
    title: "a paper by its arXiv id",
    query: { kind: "search", text: "2402.03300" },
    expect: { items: [math] },
  },
  { title: "nothing but signs", query: { kind: "search", text: "?!" }, expect: { items: [] } },
];

/** Questions about the tiny graph with their answers, for every kind that a store selects rows for. */
export const queryExamples: readonly QueryExample[] = [...papers, ...entities, ...results, ...search];
