import type { Entity, EntityId, PaperFilter, QueryInput } from "@methodscape/graph-model";
import { emptySnapshot, entityTypeOf, parseQuery } from "@methodscape/graph-model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildVocabulary } from "./1-vocabulary/ask-vocabulary.ts";
import { parseQuestion } from "./parse-question.ts";

const names: readonly (readonly [EntityId, string, ...string[]])[] = [
  ["method:prm", "Process Reward Model", "PRM", "process reward models"],
  ["method:dpo", "Direct Preference Optimization", "DPO"],
  ["method:step-dpo", "Step-DPO"],
  ["method:grpo", "Group Relative Policy Optimization", "GRPO"],
  ["method:ppo", "Proximal Policy Optimization", "PPO"],
  ["method:mcts", "Monte Carlo Tree Search", "MCTS"],
  ["method:safe", "Safe"],
  ["benchmark:math", "MATH"],
  ["benchmark:math-500", "MATH-500"],
  ["benchmark:gsm8k", "GSM8K"],
  ["benchmark:minif2f", "miniF2F"],
  ["concept:math-reasoning", "mathematical reasoning"],
  ["model:gpt-4", "GPT-4", "GPT4"],
  ["model:qwen2", "Qwen2"],
  ["dataset:numinamath", "NuminaMath"],
  ["method:tts", "test-time scaling", "TTS"],
  ["concept:text-to-speech", "text-to-speech", "TTS"],
];
const entities = names.map(
  ([id, name, ...aliases]): Entity => ({
    record: "entity",
    id,
    alsoIds: [],
    type: entityTypeOf(id),
    name,
    aliases,
    origin: "lexicon",
  }),
);
const vocabulary = buildVocabulary({ ...emptySnapshot, entities });
const ask = (question: string, choices?: Record<string, string>) =>
  parseQuestion(question, vocabulary, choices);

const using = (entity: EntityId): PaperFilter => ({
  op: "entity",
  entity,
  roles: ["introduces", "uses"],
  expand: true,
});
const notUsing = (entity: EntityId): PaperFilter => ({
  op: "not",
  of: { op: "entity", entity, roles: ["introduces", "uses"] },
});
const on = (entity: EntityId): PaperFilter => ({
  op: "entity",
  entity,
  roles: ["evaluates-on"],
  expand: true,
});
const about = (entity: EntityId): PaperFilter => ({
  op: "entity",
  entity,
  roles: ["introduces", "uses", "studies"],
  expand: true,
});
const and = (...of: PaperFilter[]): PaperFilter => ({ op: "and", of });

const papers: readonly (readonly [string, PaperFilter])[] = [
  ["papers using PRMs on MATH", and(using("method:prm"), on("benchmark:math"))],
  [
    "Which papers use process reward models on the MATH benchmark?",
    and(using("method:prm"), on("benchmark:math")),
  ],
  ["papers using DPO or GRPO", { op: "or", of: [using("method:dpo"), using("method:grpo")] }],
  ["papers using DPO and evaluated on GSM8K", and(using("method:dpo"), on("benchmark:gsm8k"))],
  [
    "papers evaluated on MATH, GSM8K and miniF2F",
    and(on("benchmark:math"), on("benchmark:gsm8k"), on("benchmark:minif2f")),
  ],
  ["papers on MATH without GPT-4", and(on("benchmark:math"), notUsing("model:gpt-4"))],
  [
    "papers using DPO but not on MATH",
    and(using("method:dpo"), {
      op: "not",
      of: { op: "entity", entity: "benchmark:math", roles: ["evaluates-on"] },
    }),
  ],
  ["papers that do not use GPT-4", notUsing("model:gpt-4")],
  ["papers introducing GRPO", { op: "entity", entity: "method:grpo", roles: ["introduces"], expand: true }],
  [
    "papers comparing with DPO",
    { op: "entity", entity: "method:dpo", roles: ["compares-with"], expand: true },
  ],
  [
    "papers trained on NuminaMath",
    { op: "entity", entity: "dataset:numinamath", roles: ["uses"], expand: true },
  ],
  ["papers about GRPO since 2024", and(about("method:grpo"), { op: "year", from: 2024 })],
  ["papers using MCTS before 2024", and(using("method:mcts"), { op: "year", to: 2023 })],
  ["papers using MCTS in 2024", and(using("method:mcts"), { op: "year", from: 2024, to: 2024 })],
  [
    "papers using MCTS between 2023 and 2024",
    and(using("method:mcts"), { op: "year", from: 2023, to: 2024 }),
  ],
  [
    "required readings using PPO",
    and({ op: "listed", in: "syllabus", section: "required" }, using("method:ppo")),
  ],
  [
    "papers on GRPO that are not in the syllabus",
    and(about("method:grpo"), { op: "not", of: { op: "listed", in: "syllabus" } }),
  ],
  ["papers with MATH above 60%", { op: "result", benchmark: "benchmark:math", minimum: 60, exclusive: true }],
  ["papers scoring at least 90 on GSM8K", { op: "result", benchmark: "benchmark:gsm8k", minimum: 90 }],
  ["GRPO papers", about("method:grpo")],
  ["MATH-500 papers", on("benchmark:math-500")],
];

describe("questions about papers", () => {
  test.each(papers)("%s", (question, filter) => {
    expect(ask(question)).toMatchObject({
      query: parseQuery({ kind: "papers", filter }),
      unknown: [],
      ambiguous: [],
      strangers: [],
    });
  });
});

const others: readonly (readonly [string, QueryInput])[] = [
  [
    "which methods are used with MCTS",
    {
      kind: "entities",
      types: ["method"],
      linked: { roles: ["introduces", "uses"], papers: using("method:mcts") },
      except: ["method:mcts"],
    },
  ],
  [
    "models evaluated on miniF2F",
    {
      kind: "entities",
      types: ["model"],
      linked: { roles: ["introduces", "uses"], papers: on("benchmark:minif2f") },
      except: ["benchmark:minif2f"],
    },
  ],
  [
    "methods introduced in 2024",
    {
      kind: "entities",
      types: ["method"],
      linked: { roles: ["introduces"], papers: { op: "year", from: 2024, to: 2024 } },
    },
  ],
  [
    "benchmarks no required reading covers",
    {
      kind: "entities",
      types: ["benchmark"],
      notLinked: {
        roles: ["introduces", "uses", "evaluates-on", "studies"],
        papers: { op: "listed", in: "syllabus", section: "required" },
      },
    },
  ],
  [
    "methods not covered by the syllabus",
    {
      kind: "entities",
      types: ["method"],
      notLinked: {
        roles: ["introduces", "uses", "evaluates-on", "studies"],
        papers: { op: "listed", in: "syllabus" },
      },
    },
  ],
  [
    "what does Step-DPO build on",
    {
      kind: "entities",
      related: {
        entity: "method:step-dpo",
        types: ["variant-of", "based-on", "part-of", "trained-on"],
        direction: "from",
      },
      order: "name",
    },
  ],
  [
    "variants of PPO",
    {
      kind: "entities",
      related: { entity: "method:ppo", types: ["variant-of"], direction: "to" },
      order: "name",
    },
  ],
  [
    "subsets of MATH",
    {
      kind: "entities",
      related: { entity: "benchmark:math", types: ["subset-of"], direction: "to" },
      order: "name",
    },
  ],
  [
    "models of the Qwen2 family",
    {
      kind: "entities",
      related: { entity: "model:qwen2", types: ["family-of"], direction: "to" },
      order: "name",
    },
  ],
  ["best MATH score", { kind: "results", benchmark: "benchmark:math" }],
  [
    "what is the best result on GSM8K by Qwen2?",
    { kind: "results", benchmark: "benchmark:gsm8k", model: "model:qwen2" },
  ],
  ["MATH above 60%", { kind: "results", benchmark: "benchmark:math", minimum: 60, exclusive: true }],
  [
    "MATH results with majority voting",
    { kind: "results", benchmark: "benchmark:math", protocol: { selection: "majority" } },
  ],
  [
    "MATH pass@1",
    { kind: "results", benchmark: "benchmark:math", protocol: { selection: "pass-at-k", n: 1 } },
  ],
  [
    "best MATH score without tools",
    { kind: "results", benchmark: "benchmark:math", protocol: { tools: "no" } },
  ],
  ["how is PPO related to GRPO", { kind: "path", from: "method:ppo", to: "method:grpo" }],
  ["lineage of DPO", { kind: "lineage", entity: "method:dpo" }],
  ["methods by benchmarks", { kind: "matrix", rows: "method", columns: "benchmark" }],
  ["what is missing from the syllabus?", { kind: "gaps" }],
  ["gaps", { kind: "gaps" }],
  ["what is GRPO?", { kind: "neighbourhood", node: "method:grpo" }],
];

describe("other questions", () => {
  test.each(others)("%s", (question, query) => {
    expect(ask(question)).toMatchObject({
      query: parseQuery(query),
      unknown: [],
      ambiguous: [],
      strangers: [],
    });
  });
});

describe("nothing is guessed", () => {
  test("a word that is also a name asks when its case is lost", () => {
    expect(ask("papers using PRMs on math").ambiguous).toEqual([
      {
        text: "math",
        readings: [
          { id: "benchmark:math", type: "benchmark", name: "MATH" },
          { id: "concept:math-reasoning", type: "concept", name: "mathematical reasoning" },
        ],
      },
    ]);
  });

  test("a choice settles it", () => {
    expect(ask("papers using PRMs on math", { math: "benchmark:math" }).query).toEqual(
      parseQuery({ kind: "papers", filter: and(using("method:prm"), on("benchmark:math")) }),
    );
  });

  test("a type noun beside the word settles it", () => {
    expect(ask("papers on the math benchmark").ambiguous).toEqual([]);
  });

  test("one short form of two entities asks", () => {
    expect(ask("papers using TTS").ambiguous[0]?.readings.map((reading) => reading.id)).toEqual([
      "concept:text-to-speech",
      "method:tts",
    ]);
  });

  test("an unknown name is said, with its words together", () => {
    expect(ask("papers using quantum annealing on MATH").unknown).toEqual(["quantum annealing"]);
  });

  test("a longer name is never read as the shorter one that it contains", () => {
    expect(ask("papers on MATH-501").unknown).toEqual(["MATH-501"]);
    expect(ask("papers using GPT-4o").unknown).toEqual(["GPT-4o"]);
  });

  test.each(["constructor", "which constructors", "constructor by constructor", "toString"])(
    "a word that every object answers to is no type of thing: %s",
    (text) => {
      expect(ask(text)).toMatchObject({
        ambiguous: [],
        unknown: expect.arrayContaining([expect.anything()]),
      });
    },
  );

  test("any text gives a reading or says what was not understood, and never throws", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              "papers",
              "using",
              "not",
              "or",
              "and",
              "MATH",
              "GRPO",
              "since",
              "2024",
              "above",
              "60%",
              "what",
              "is",
              "best",
              ",",
              "?",
              "constructor",
            ),
            fc.string({ maxLength: 12 }),
          ),
          { maxLength: 14 },
        ),
        (words) => {
          const parsed = ask(words.join(" "));
          expect(parsed.query !== undefined || parsed.unknown.length + parsed.ambiguous.length > 0).toBe(
            true,
          );
        },
      ),
    );
  });
});
