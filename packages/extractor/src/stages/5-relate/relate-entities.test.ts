import type { EntityId, EntityType } from "@methodscape/graph-model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gatherClaims } from "./gather-claims.ts";
import { type RelateInput, relateEntities } from "./relate-entities.ts";
import { buildEntry, type MarkedEntry } from "./testing/build-entry.ts";
import { claimLines } from "./testing/claim-lines.ts";

const noLexicon = { entries: [], ambiguous: [] };

function relate(entries: readonly MarkedEntry[], lexicon: Parameters<typeof relateEntities>[2] = noLexicon) {
  const inputs: RelateInput[] = entries.map(({ document, entry }) => ({ document, entries: [entry] }));
  const resolution = {
    entities: uniqueEntities(entries),
    mentions: entries.flatMap((one) => one.resolution.mentions),
  };
  return gatherClaims(relateEntities(inputs, resolution, lexicon).value, resolution.entities, lexicon);
}

function uniqueEntities(entries: readonly MarkedEntry[]) {
  const byId = new Map(
    entries.flatMap(({ resolution }) => resolution.entities.map((entity) => [entity.id, entity] as const)),
  );
  return [...byId.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** Random sentences out of words that rules look for, numbers, signs and marked names: mostly nonsense, never harmless. */
const word = fc.constantFrom(
  ..."we our propose introduces outperforming trained on using without not and or , ( ) ; : - % 70.8% +3.1 from to by of which that is a variant subset such as including MATH-500 respectively the than over 64 samples pass@1 achieves accuracy \\ \u{1F642} é ' \"".split(
    " ",
  ),
);
const named = fc.constantFrom(
  "{method:DPO}",
  "{+method:Foo}",
  "{benchmark:MATH}",
  "{?model:GPT-4}",
  "{dataset:C4}",
  "{method:DPO} ({method:DPO|Direct PO})",
  "{concept:CoT}s",
  "{model:LLaMA}-based",
);
const line = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: named }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((words) => words.join(" "));
const prefix = fc.constantFrom("", "", "", "title: ", "note: ");
const lines = fc.array(
  fc.tuple(prefix, line).map(([part, text]) => part + text),
  { minLength: 1, maxLength: 6 },
);

describe("relateEntities", () => {
  it("never throws, keeps every span inside its sentence, and says only what was named", async () => {
    await fc.assert(
      fc.property(lines, (sentences) => {
        const marked = buildEntry(sentences);
        const { links, relations, results } = relate([marked]);
        const sentenceSpans = new Set(
          marked.entry.parts.flatMap((part) => part.sentences.map(({ start, end }) => `${start} ${end}`)),
        );
        for (const { evidence } of [...links, ...relations, ...results]) {
          if (!("source" in evidence)) continue;
          expect(sentenceSpans).toContain(`${evidence.start} ${evidence.end}`);
          expect(evidence.surface[0]).toBeGreaterThanOrEqual(evidence.start);
          expect(evidence.surface[1]).toBeLessThanOrEqual(evidence.end);
          expect(evidence.surface[0]).toBeLessThan(evidence.surface[1]);
        }
        // Nothing is lost: each named entity has a link, were it only a mention.
        const linked = new Set(links.map(({ entity }) => entity));
        expect(marked.resolution.entities.every(({ id }) => linked.has(id))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("accepts any text around any spans, overlapping ones too", async () => {
    const types: readonly EntityType[] = ["method", "benchmark", "dataset", "model", "concept"];
    const spans = fc.array(
      fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 12 }), fc.constantFrom(...types)),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), spans, (text, raw) => {
        const clean = text.replace(/[{}\r\n]/g, " ");
        const base = buildEntry([`x${clean}`]);
        const sentence = base.entry.parts[0]?.sentences[0] ?? { start: 0, end: 1 };
        const mentions = raw.flatMap(([from, length, type]) => {
          const start = Math.min(from, sentence.end - 1);
          const end = Math.min(start + length, sentence.end);
          const entity: EntityId = `${type}:n${start}`;
          return [
            {
              entry: base.entry,
              part: "abstract" as const,
              partIndex: 0,
              sentenceIndex: 0,
              sentence,
              start,
              end,
              surface: base.document.text.slice(start, end),
              candidate: { type, name: `n${start}`, origin: "discovered" as const },
              rule: "random",
              doubtful: false,
              entity,
            },
          ];
        });
        const { value } = relateEntities(
          [{ document: base.document, entries: [base.entry] }],
          { entities: [], mentions },
          noLexicon,
        );
        for (const { evidence } of value.flatMap(({ links }) => links))
          if ("source" in evidence) expect(evidence.surface[0]).toBeLessThan(evidence.surface[1]);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same claims whatever the order of sources and mentions", async () => {
    await fc.assert(
      fc.property(lines, lines, fc.boolean(), (first, second, reversed) => {
        const entries = [buildEntry(first, "source:a.txt"), buildEntry(second, "source:b.txt")];
        const order = reversed ? [...entries].reverse() : entries;
        const shuffled = order.map((one) => ({
          ...one,
          resolution: { ...one.resolution, mentions: [...one.resolution.mentions].reverse() },
        }));
        expect(keysOf(relate(shuffled))).toEqual(keysOf(relate(entries)));
      }),
      { numRuns: 200 },
    );
  });

  it("adds the lexicon's relations only where both ends occur", () => {
    const marked = buildEntry(["{method:GRPO} and {method:PPO} are known."]);
    const entry = {
      id: "grpo",
      type: "method" as const,
      name: "GRPO",
      aliases: [],
      generic: false,
      anchor: "methods.yaml#grpo",
      reference: "arxiv:2402.03300",
    };
    const lexicon = {
      entries: [
        {
          ...entry,
          relations: [
            { type: "variant-of" as const, to: "method:ppo" },
            { type: "similar-to" as const, to: "method:rloo" },
          ],
        },
      ],
      ambiguous: [],
    };
    const { relations } = relate([marked], lexicon);
    expect(relations).toEqual([
      {
        from: "method:grpo",
        type: "variant-of",
        to: "method:ppo",
        tier: "shown",
        evidence: { lexicon: "methods.yaml#grpo", reference: "arxiv:2402.03300" },
      },
    ]);
  });

  it("joins a sized model to its family where the family occurs", () => {
    const marked = buildEntry(["We compare {model:Qwen2.5} and {model:Qwen2.5-7B}."]);
    const mentions = marked.resolution.mentions.map((mention) =>
      mention.entity === "model:qwen2.5-7b"
        ? { ...mention, candidate: { ...mention.candidate, family: "Qwen2.5" } }
        : mention,
    );
    const found = relate([{ ...marked, resolution: { ...marked.resolution, mentions } }]);
    expect(claimLines({ ...found, links: [] }, marked)).toEqual([
      "family-of model:Qwen2.5-7B -> model:Qwen2.5",
    ]);
  });

  it("keeps at most twenty sentences of one role", () => {
    const { links } = relate([buildEntry(Array.from({ length: 30 }, () => "We use {method:DPO} again."))]);
    expect(links).toHaveLength(20);
  });
});

function keysOf(claims: ReturnType<typeof relate>): readonly string[] {
  const links = claims.links.map(({ entry, ...rest }) => JSON.stringify([entry.source, rest]));
  const results = claims.results.map(({ entry, ...rest }) => JSON.stringify([entry.source, rest]));
  return [...links, ...results, ...claims.relations.map((relation) => JSON.stringify(relation))].sort();
}
