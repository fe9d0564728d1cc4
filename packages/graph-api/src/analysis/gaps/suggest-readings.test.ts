import { type EntityId, parseQuery } from "@methodscape/graph-model";
import { describe, expect, test } from "vitest";
import { indexGraph } from "../graph-index.ts";
import { findGaps } from "./find-gaps.ts";
import { buildCorpus, type CorpusPlan, type PaperPlan } from "./testing/build-corpus.ts";

const feed = "source:feed.jsonl" as const;
const topic: EntityId = "concept:proofs";
const suggest = (plan: CorpusPlan, count = 8) =>
  findGaps(indexGraph(buildCorpus(plan)), parseQuery({ kind: "gaps", suggestions: count })).suggestions;

const reading = (id: string, session: string, about: EntityId): PaperPlan => ({
  id,
  in: [`source:course/${session}`],
  does: { studies: [topic], introduces: [about] },
});
const onProofs = (id: string, does: PaperPlan["does"], more: Partial<PaperPlan> = {}): PaperPlan => ({
  id,
  in: [feed],
  authors: [`Author of ${id}`],
  ...more,
  does: { ...does, studies: [topic] },
});
const comparers = (entity: EntityId, count: number): PaperPlan[] =>
  Array.from({ length: count }, (_, number) =>
    onProofs(`${entity.slice(7)}-${number}`, { "compares-with": [entity] }),
  );

describe("suggested readings", () => {
  const base = [reading("search", "search", "method:search"), reading("tuning", "tuning", "method:tuning")];

  test("the paper that introduces what is missing comes before one that uses it, with its share of the weight", () => {
    const plan = {
      papers: [
        ...base,
        ...comparers("method:new", 4),
        onProofs("introduces-it", { introduces: ["method:new"] }),
        onProofs("uses-it", { uses: ["method:new"] }),
      ],
    };
    expect(
      suggest(plan).map(({ paper, share, adds }) => [paper.id, share, adds.map(({ id }) => id)]),
    ).toEqual([["paper:introduces-it", 1, ["method:new"]]]);
  });

  test("one paper that closes two gaps beats two that close one each", () => {
    const plan = {
      papers: [
        ...base,
        ...comparers("method:new", 4),
        ...comparers("method:old", 4),
        onProofs("a-new", { introduces: ["method:new"] }),
        onProofs("b-old", { introduces: ["method:old"] }),
        onProofs("z-both", { introduces: ["method:new", "method:old"] }),
      ],
    };
    expect(suggest(plan).map(({ paper }) => paper.id)).toEqual(["paper:z-both"]);
  });

  test("what another suggestion builds on comes first, though it closes less", () => {
    const plan: CorpusPlan = {
      papers: [
        ...base,
        ...comparers("method:young", 8),
        ...comparers("method:root", 4),
        onProofs("young", { introduces: ["method:young"] }),
        onProofs("root", { introduces: ["method:root"] }),
      ],
      relations: [["method:young", "based-on", "method:root"]],
    };
    expect(suggest(plan).map(({ paper }) => paper.id)).toEqual(["paper:root", "paper:young"]);
  });

  test("it goes to the session that shares most with it, not by what every session shares", () => {
    const plan = {
      papers: [
        ...base,
        ...comparers("method:new", 4),
        onProofs("introduces-it", { introduces: ["method:new"], uses: ["method:tuning"] }),
      ],
    };
    expect(suggest(plan)[0]?.session).toMatchObject({
      source: "source:course/tuning",
      title: "Session tuning",
      shares: [{ id: topic }, { id: "method:tuning" }],
    });
  });

  test("it is ready to paste, on lines of its own", () => {
    const plan = {
      papers: [
        ...base,
        ...comparers("method:new", 4),
        onProofs(
          "introduces-it",
          { introduces: ["method:new"] },
          { authors: ["Ada\nLovelace", "Emmy Noether"] },
        ),
      ],
    };
    expect(suggest(plan)[0]?.markdown).toBe("#### On introduces-it\n+ Ada Lovelace, Emmy Noether");
  });

  test("as many as asked for", () => {
    const many = Array.from({ length: 5 }, (_, number): EntityId => `method:m${number}`);
    const papers = [
      ...base,
      ...many.flatMap((method) => comparers(method, 4)),
      ...many.map((method) => onProofs(`of-${method.slice(7)}`, { introduces: [method] })),
    ];
    expect(suggest({ papers }, 2)).toHaveLength(2);
    expect(suggest({ papers }, 0)).toEqual([]);
    expect(suggest({ papers }).map(({ share }) => share)).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
  });
});
