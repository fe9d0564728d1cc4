import { answerSchemas, type EntityId, type GapType, parseQuery, tiers } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { graphArbitrary } from "../../store/testing/arbitrary-graph.ts";
import { indexGraph } from "../graph-index.ts";
import { findGaps } from "./find-gaps.ts";
import { buildCorpus, type CorpusPlan, type PaperPlan } from "./testing/build-corpus.ts";

const topic: EntityId = "concept:proofs";
const feed = "source:feed.jsonl" as const;
const gapsOf = (
  plan: CorpusPlan,
  more: { since?: number; until?: number; course?: string; suggestions?: number } = {},
) => findGaps(indexGraph(buildCorpus(plan)), parseQuery({ kind: "gaps", limit: 200, ...more }));
const kindsOf = (plan: CorpusPlan) =>
  new Map(gapsOf(plan).items.map(({ type, entity }): [string, GapType] => [entity.id, type]));

/** A reading of a session, about proofs. */
const reading = (id: string, session: string, more: Partial<PaperPlan> = {}): PaperPlan => ({
  id,
  in: [`source:course/${session}`],
  ...more,
  does: { ...more.does, studies: [topic, ...(more.does?.studies ?? [])] },
});

/** Papers of the field on proofs, each by a person of its own, that use an entity. */
const namers = (
  entity: EntityId,
  count: number,
  prefix: string = entity.slice(entity.indexOf(":") + 1),
): PaperPlan[] =>
  Array.from({ length: count }, (_, number) => ({
    id: `${prefix}-${number}`,
    in: [feed],
    authors: [`${prefix} author ${number}`],
    date: `2024-0${(number % 9) + 1}`,
    does: { studies: [topic], uses: [entity] },
  }));

/** A course of four sessions, each on a method of its own that the field makes much of. */
const sessions = ["one", "two", "three", "four"] as const;
const course: CorpusPlan = {
  papers: sessions.flatMap((session) => [
    reading(`reading-${session}`, session, { does: { introduces: [`method:${session}`] } }),
    ...namers(`method:${session}`, 5),
  ]),
};

/** Many papers that share nothing with the course but a name that everything touches. */
const video: PaperPlan[] = Array.from({ length: 400 }, (_, number) => ({
  id: `video-${number}`,
  in: ["source:video.jsonl"],
  authors: [`video author ${number}`],
  date: "2024-05",
  does: {
    studies: ["concept:video"],
    uses: ["model:hub", `method:video-${number % 7}`],
    "evaluates-on": ["benchmark:video"],
  },
}));

describe("what vanished is named", () => {
  test("a course that teaches what the field makes much of misses nothing", () => {
    expect(gapsOf(course)).toMatchObject({ items: [], weak: [], suggestions: [] });
  });

  test.each(sessions)("without session %s its method is missing", (session) => {
    const papers = course.papers.filter(({ in: [source] }) => source !== `source:course/${session}`);
    const answer = gapsOf({ papers });
    expect(answer.items.map(({ type, entity, coverage }) => [type, entity.id, coverage])).toEqual([
      ["missing", `method:${session}`, "none"],
    ]);
    expect(answer.items[0]?.reason).toMatch(
      /^5 of 20 on-topic papers name it .* from 5 groups of authors; no reading names it\. By abstracts\.$/,
    );
    // Wilson's interval of 5 of 20, with four digits; what it surely is, and no more, is the score.
    expect(answer.items[0]).toMatchObject({ score: 0.1119, interval: [0.1119, 0.4687] });
  });
});

test("a reading teaches what the lexicon knows to come from it, though its title does not name it", () => {
  const gsm: EntityId = "benchmark:sheep8k";
  const plan: CorpusPlan = {
    papers: [...course.papers, reading("origin", "one", { arxivId: "2110.14168" }), ...namers(gsm, 5)],
  };
  expect(kindsOf(plan).get(gsm)).toBe("missing");
  expect(kindsOf({ ...plan, references: { [gsm]: "arxiv:2110.14168" } }).has(gsm)).toBe(false);
  expect(kindsOf({ ...plan, references: { [gsm]: "arxiv:2110.14169" } }).get(gsm)).toBe("missing");
});

describe("what lies far from the syllabus", () => {
  const withoutOne = course.papers.filter(({ in: [source] }) => source !== "source:course/one");
  // The papers on proofs use the hub, too: it must not carry video into the topic.
  const hubbed = withoutOne.map((paper) => ({
    ...paper,
    does: { ...paper.does, "compares-with": ["model:hub"] as const },
  }));

  test.each([
    ["flagged as generic", ["model:hub"] as const],
    ["not flagged at all", [] as const],
  ])("four hundred papers on video change no gap and no suggestion, with a hub %s", (_, generic) => {
    const before = gapsOf({ papers: hubbed, generic });
    const after = gapsOf({ papers: [...hubbed, ...video], generic });
    expect(before.items).not.toEqual([]);
    expect(after.items).toEqual(before.items);
    expect(after.suggestions).toEqual(before.suggestions);
    expect(after.covered).toEqual(before.covered);
    expect(after.compared.onTopic).toBe(before.compared.onTopic);
  });

  test("what papers off the topic name far more often is set aside, however many on the topic name it too", () => {
    const everywhere: EntityId = "method:everywhere";
    const some = video.map((paper) => ({ ...paper, does: { ...paper.does, uses: [everywhere] } }));
    const answerWith = (others: number) =>
      gapsOf({ papers: [...withoutOne, ...namers(everywhere, 5), ...some.slice(0, others)] });
    expect(answerWith(10).items.map(({ entity }) => entity.id)).toContain(everywhere);
    const far = answerWith(100);
    expect(far.items.map(({ entity }) => entity.id)).not.toContain(everywhere);
    expect(far.setAsideItems).toContainEqual(expect.objectContaining({ id: everywhere, papers: 105 }));
  });

  test("it is counted and can be looked at", () => {
    const answer = gapsOf({ papers: [...hubbed, ...video], generic: ["model:hub"] });
    expect(answer.setAside).toBe(9);
    expect(answer.setAsideItems.slice(0, 2).map(({ id, papers }) => [id, papers])).toEqual([
      ["benchmark:video", 400],
      ["concept:video", 400],
    ]);
  });
});

describe("who counts", () => {
  const base = [reading("r", "one")];

  test("three papers by two groups of authors make a gap; two papers, or one group, make a weak signal", () => {
    const lab = namers("method:lab", 4).map((paper) => ({
      ...paper,
      authors: ["The Same Person", ...(paper.authors ?? [])],
    }));
    const answer = gapsOf({
      papers: [...base, ...namers("method:known", 3), ...namers("method:rare", 2), ...lab],
    });
    expect(answer.items.map(({ entity }) => entity.id)).toEqual(["method:known"]);
    expect(answer.weak.map(({ entity }) => entity.id).sort()).toEqual(["method:lab", "method:rare"]);
  });

  test("papers without known authors count as a group each, and the reason says so", () => {
    const anonymous = namers("method:known", 3).map(({ authors: _, ...paper }) => paper);
    expect(gapsOf({ papers: [...base, ...anonymous] }).items[0]?.reason).toContain(
      "from up to 3 groups of authors (3 of the papers name none)",
    );
  });

  test("the paper that introduces a name does not count for it", () => {
    const coined: PaperPlan = {
      id: "coins",
      in: [feed],
      authors: ["A"],
      does: { studies: [topic], introduces: ["method:coined"], uses: ["method:coined"] },
    };
    const answer = gapsOf({ papers: [...base, coined, ...namers("method:coined", 2)] });
    expect(answer.items).toEqual([]);
    expect(answer.weak.map(({ entity, papers }) => [entity.id, papers.length])).toEqual([
      ["method:coined", 2],
    ]);
  });

  test("generic names are weak signals, checkpoints count for their family", () => {
    const checkpoints = (["model:seven", "model:seventy"] as const).flatMap((model) => namers(model, 3));
    const report: PaperPlan = {
      id: "report",
      in: [feed],
      authors: ["Team"],
      does: { studies: [topic], introduces: ["model:family"] },
    };
    // Who introduces a checkpoint introduces the family, and does not count for it.
    const release: PaperPlan = {
      id: "release",
      in: [feed],
      authors: ["Team"],
      does: { studies: [topic], introduces: ["model:seventy"] },
    };
    const answer = gapsOf({
      papers: [...base, report, release, ...checkpoints, ...namers("method:everywhere", 6)],
      relations: [
        ["model:seven", "family-of", "model:family"],
        ["model:seventy", "family-of", "model:family"],
      ],
      generic: ["method:everywhere"],
    });
    expect(answer.items.map(({ entity, papers }) => [entity.id, papers.length])).toEqual([
      ["model:family", 6],
    ]);
    expect(answer.weak.map(({ entity }) => entity.id).sort()).toEqual([
      "method:everywhere",
      "model:seven",
      "model:seventy",
    ]);
  });

  test("a course that works with a checkpoint covers the family that it belongs to, over several steps", () => {
    const report: PaperPlan = {
      id: "report",
      in: [feed],
      authors: ["Team"],
      does: { studies: [topic], introduces: ["model:family"] },
    };
    const plan = (taught: EntityId): CorpusPlan => ({
      papers: [reading("r", "one", { does: { uses: [taught] } }), report, ...namers("model:seventy", 4)],
      relations: [
        ["model:seven", "family-of", "model:line"],
        ["model:line", "family-of", "model:family"],
        ["model:seventy", "family-of", "model:family"],
      ],
    });
    expect(kindsOf(plan("model:other")).get("model:family")).toBe("missing");
    const covering = gapsOf(plan("model:seven"));
    expect(covering.items).toEqual([]);
    expect(covering.covered).toContainEqual(
      expect.objectContaining({ id: "model:line", coverage: "relative" }),
    );
  });

  test("what papers deny using is not named by them", () => {
    const denying = namers("method:other", 4).map((paper) => ({
      ...paper,
      denies: ["method:denied"] as const,
    }));
    expect([...kindsOf({ papers: [...base, ...denying] }).keys()]).toEqual(["method:other"]);
  });
});

describe("kinds", () => {
  const grpo: PaperPlan = reading("grpo", "one", { does: { introduces: ["method:grpo"] } });

  test("mentioned only, note only", () => {
    const kinds = kindsOf({
      papers: [
        reading("r", "one", { does: { mentions: ["method:passing"] }, notes: ["method:noted"] }),
        ...namers("method:passing", 3),
        ...namers("method:noted", 3),
      ],
    });
    expect(kinds).toEqual(
      new Map([
        ["method:noted", "note-only"],
        ["method:passing", "mentioned-only"],
      ]),
    );
  });

  test("a foundation is what a taught method grew out of, a successor what grew out of it", () => {
    const answer = gapsOf({
      papers: [grpo, ...namers("method:ppo", 3), ...namers("method:dapo", 3), ...namers("method:grpo", 3)],
      relations: [
        ["method:grpo", "variant-of", "method:ppo"],
        ["method:dapo", "variant-of", "method:grpo"],
      ],
    });
    expect(
      answer.items.map(({ type, entity, other, coverage }) => [type, entity.id, other?.id, coverage]),
    ).toEqual([
      ["successor", "method:dapo", "method:grpo", "relative"],
      ["foundation", "method:ppo", "method:grpo", "relative"],
    ]);
  });

  test("a benchmark is one that the field measures taught methods on; a subset of a taught one is covered", () => {
    const measured = namers("method:grpo", 3).map((paper) => ({
      ...paper,
      does: { ...paper.does, "evaluates-on": ["benchmark:aime", "benchmark:math-500"] as const },
    }));
    const answer = gapsOf({
      papers: [{ ...grpo, does: { ...grpo.does, "evaluates-on": ["benchmark:math"] } }, ...measured],
      relations: [["benchmark:math-500", "subset-of", "benchmark:math"]],
    });
    expect(answer.items.map(({ type, entity, other }) => [type, entity.id, other?.id])).toEqual([
      ["benchmark", "benchmark:aime", "method:grpo"],
    ]);
    expect(answer.covered.find(({ id }) => id === "benchmark:math-500")?.coverage).toBe("relative");
  });

  test("two common things of the course that nobody shows together are told, without saying that nobody tried", () => {
    const both = reading("r", "one", {
      does: { introduces: ["method:search"], "evaluates-on": ["benchmark:math"] },
    });
    const apart: PaperPlan[] = [
      ...namers("method:search", 12),
      ...Array.from(
        { length: 12 },
        (_, number): PaperPlan => ({
          id: `m-${number}`,
          in: [feed],
          does: { studies: [topic], "evaluates-on": ["benchmark:math"] },
        }),
      ),
    ];
    const tellApart = (papers: readonly PaperPlan[]) =>
      gapsOf({ papers }).items.filter(({ type }) => type === "not-seen-together");
    expect(tellApart([both, ...apart])).toEqual([]);
    const split = [
      reading("r1", "one", { does: { introduces: ["method:search"] } }),
      reading("r2", "one", { does: { "evaluates-on": ["benchmark:math"] } }),
    ];
    const [cell] = tellApart([...split, ...apart]);
    expect([cell?.entity.id, cell?.other?.id]).toEqual(["method:search", "benchmark:math"]);
    expect(cell?.reason).toMatch(/^Not seen together in what was read/);
    expect(cell?.reason).not.toMatch(/untried|not used/i);
  });

  test("a reading of two sessions, and an old one that nobody takes up, are to be looked at again", () => {
    const old = reading("old", "one", { date: "2019", does: { introduces: ["method:faded"] } });
    const twice = {
      ...reading("twice", "one", { does: { introduces: ["method:kept"] } }),
      in: ["source:course/one", "source:course/two"] as const,
    };
    const reasons = gapsOf({ papers: [old, twice, ...namers("method:kept", 3)] }).items.map(
      ({ entity, reason }) => [entity.id, reason],
    );
    expect(reasons).toContainEqual([
      "method:faded",
      expect.stringContaining("of 2019, and no on-topic paper since 2023"),
    ]);
    expect(reasons).toContainEqual([
      "method:kept",
      expect.stringContaining("listed in 2 sessions (Session one; Session two)"),
    ]);
  });
});

describe("what is asked for", () => {
  test("the window bounds what counts and says what it cannot see", () => {
    const late = namers("method:late", 3).map((paper) => ({ ...paper, date: "2025-02" }));
    const plan = { papers: [reading("r", "one"), ...namers("method:early", 3), ...late] };
    expect(gapsOf(plan, { since: 2025 }).items.map(({ entity }) => entity.id)).toEqual(["method:late"]);
    expect(gapsOf(plan, { until: 2024 }).items.map(({ entity }) => entity.id)).toEqual(["method:early"]);
    expect(gapsOf(plan).window).toMatchObject({
      fieldEnds: "2025-02",
      note: expect.stringContaining("The field ends 2025-02: later work is invisible."),
    });
  });

  test("an unknown course is refused with those that are known", () => {
    expect(() => gapsOf(course, { course: "no such" })).toThrow(
      expect.objectContaining({ code: "not-found", message: expect.stringContaining("course") }),
    );
  });

  test("without a syllabus nothing is a gap, and the note says why", () => {
    const answer = gapsOf({ papers: namers("method:known", 3) });
    expect(answer).toMatchObject({ items: [], suggestions: [], compared: { readings: 0 } });
    expect(answer.window.note).toContain("No source is a syllabus");
  });
});

test("the tiny graph has too little of a field for a gap", () => {
  expect(findGaps(indexGraph(tinyGraph), parseQuery({ kind: "gaps" }))).toMatchObject({
    items: [],
    compared: { readings: 2, field: 2 },
  });
});

test("any graph: the answer fits its schema, claims only what is there, and hangs on no order", () => {
  fc.assert(
    fc.property(graphArbitrary, (snapshot) => {
      const query = parseQuery({ kind: "gaps", tiers: [...tiers] });
      const answer = findGaps(indexGraph(snapshot), query);
      expect(z.parse(answerSchemas.gaps, answer)).toEqual(answer);
      for (const { score, interval } of answer.items) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(interval?.[1] ?? 1).toBeLessThanOrEqual(1);
      }
      const shares = answer.suggestions.reduce((sum, { share }) => sum + share, 0);
      expect(shares).toBeLessThanOrEqual(1.001);
      const reversed = {
        ...snapshot,
        papers: snapshot.papers.toReversed(),
        links: snapshot.links.toReversed(),
        entities: snapshot.entities.toReversed(),
        relations: snapshot.relations.toReversed(),
      };
      expect(
        findGaps(indexGraph(reversed), query).items.map(({ type, entity }) => `${type} ${entity.id}`),
      ).toEqual(answer.items.map(({ type, entity }) => `${type} ${entity.id}`));
    }),
    { numRuns: 80 },
  );
});
