import { describe, expect, it } from "vitest";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Candidate, Mention } from "../../model/mention.ts";
import { nothingKnown, type PaperEntry } from "../../model/paper-entry.ts";
import { resolveEntities } from "./resolve-entities.ts";

const lexicon: Lexicon = {
  entries: [
    {
      id: "llama-2-7b",
      type: "model",
      name: "Llama 2 7B",
      aliases: ["Llama2-7B"],
      year: 2023,
      reference: "arxiv:2307.09288",
      relations: [],
      generic: true,
      anchor: "models.yaml#llama-2-7b",
    },
    {
      id: "rope",
      type: "method",
      name: "Rotary Position Embedding",
      aliases: ["RoPE", "Lion"],
      relations: [],
      generic: false,
      anchor: "methods.yaml#rope",
    },
  ],
  ambiguous: [],
};

function paper(index: number): PaperEntry {
  return {
    source: "source:test",
    index,
    kind: "paper",
    title: `paper ${index}`,
    ...nothingKnown,
    reading: { section: "list", position: index + 1, start: 0, end: 0, notes: [] },
    parts: [],
  };
}

function mention(index: number, candidate: Candidate, surface = candidate.name, doubtful = false): Mention {
  const span = { start: 0, end: surface.length };
  const rule = "introduced";
  return {
    entry: paper(index),
    part: "abstract",
    partIndex: 0,
    sentenceIndex: 0,
    sentence: span,
    ...span,
    surface,
    candidate,
    rule,
    doubtful,
  };
}

const found = (type: Candidate["type"], name: string, more: Partial<Candidate> = {}): Candidate => ({
  type,
  name,
  origin: "discovered",
  ...more,
});

const entitiesOf = (mentions: readonly Mention[]) => resolveEntities(mentions, lexicon).value.entities;
const idsOf = (mentions: readonly Mention[]) => entitiesOf(mentions).map(({ id }) => id);

describe("resolveEntities", () => {
  it("keeps digits, versions, sizes and signs apart", () => {
    const names = ["Quux", "Quux-2", "Quux-7B", "Quux-72B", "Quux+", "Quux-500"];
    const ids = idsOf(names.map((name) => mention(0, found("benchmark", name))));
    expect(new Set(ids).size).toBe(names.length);
  });

  it("brings spellings of one model together, and the lexicon's fields with them", () => {
    const spellings = ["Llama-2-7B", "Llama2-7B"].map((name) =>
      mention(0, found("model", name, { origin: "grammar" })),
    );
    expect(entitiesOf(spellings)).toEqual([
      {
        record: "entity",
        id: "model:llama-2-7b",
        alsoIds: [],
        type: "model",
        name: "Llama 2 7B",
        aliases: ["Llama-2-7B", "Llama2-7B"],
        origin: "lexicon",
        year: 2023,
        reference: "arxiv:2307.09288",
        generic: true,
      },
    ]);
  });

  it("takes four capitals for the listed abbreviation that they shout, but no plain word, and no paper's own thing", () => {
    expect(idsOf([mention(0, found("method", "ROPE"))])).toEqual(["method:rope"]);
    expect(idsOf([mention(0, found("method", "LION"))])).toEqual(["method:lion"]);
    expect(idsOf([mention(0, found("model", "ROPE"))])).toEqual(["model:rope"]);
    expect(idsOf([mention(0, found("method", "ROPE", { introduced: true }))])).toEqual(["method:rope"]);
    expect(
      entitiesOf([mention(0, found("method", "ROPE", { introduced: true }))]).map(({ origin }) => origin),
    ).toEqual(["discovered"]);
  });

  it("makes one entity of long and short form, found by either id", () => {
    const pair: Partial<Candidate> = { origin: "abbreviation", alias: "LTR" };
    const [entity, ...others] = entitiesOf([
      mention(0, found("method", "Layered Token Routing", pair)),
      mention(0, found("method", "Layered Token Routing", pair), "LTR"),
      mention(1, found("method", "LTR")),
    ]);
    expect(others).toEqual([]);
    expect(entity).toMatchObject({
      id: "method:layered-token-routing",
      aliases: ["LTR"],
      alsoIds: ["method:ltr"],
    });
  });

  it("keeps one short form with two meanings apart, and leaves a third paper's use to neither", () => {
    const mentions = [
      mention(0, found("method", "Layered Token Routing", { origin: "abbreviation", alias: "LTR" }), "LTR"),
      mention(1, found("method", "Loss Term Removal", { origin: "abbreviation", alias: "LTR" }), "LTR"),
      mention(2, found("method", "LTR")),
    ];
    expect(idsOf(mentions)).toEqual([
      "method:layered-token-routing",
      "method:loss-term-removal",
      "method:ltr",
    ]);
  });

  it("does not lend a definition to a paper that introduces the same letters as its own", () => {
    const mentions = [
      mention(0, found("method", "Layered Token Routing", { origin: "abbreviation", alias: "LTR" }), "LTR"),
      mention(1, found("model", "LTR", { introduced: true })),
    ];
    expect(idsOf(mentions)).toEqual(["method:layered-token-routing", "model:ltr"]);
  });

  it("lets introductions decide the type, and keeps the other id alive", () => {
    const mentions = [
      mention(0, found("benchmark", "MazeRun", { introduced: true })),
      mention(1, found("dataset", "MazeRun")),
      mention(2, found("dataset", "MazeRun")),
      mention(3, found("dataset", "MazeRun")),
    ];
    expect(entitiesOf(mentions)).toMatchObject([{ id: "benchmark:mazerun", alsoIds: ["dataset:mazerun"] }]);
  });

  it("tells different names with one slug apart by their hash", () => {
    const ids = idsOf([
      mention(0, found("method", "A*B", { introduced: true })),
      mention(1, found("method", "A/B", { introduced: true })),
    ]);
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(id).toMatch(/^method:a-b~[0-9a-f]{4}$/);
  });

  it("gives the same whatever the order of mentions", () => {
    const mentions = [
      mention(0, found("method", "Layered Token Routing", { origin: "abbreviation", alias: "LTR" }), "LTR"),
      mention(1, found("model", "LTR"), "LTR", true),
      mention(2, found("dataset", "SumPile")),
      mention(3, found("benchmark", "SumPile", { introduced: true })),
      mention(4, found("model", "Llama2-7B", { origin: "grammar" })),
    ];
    expect(entitiesOf([...mentions].reverse())).toEqual(entitiesOf(mentions));
  });

  it("gives every mention an entity that exists", () => {
    const { entities, mentions } = resolveEntities(
      [mention(0, found("method", "X-Add")), mention(1, found("method", "Y-Add"))],
      lexicon,
    ).value;
    const ids = new Set(entities.map(({ id }) => id));
    expect(mentions).toHaveLength(2);
    expect(mentions.every(({ entity }) => ids.has(entity))).toBe(true);
  });
});
