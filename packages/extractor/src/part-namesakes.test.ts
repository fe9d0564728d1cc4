import { type GraphSnapshot, type SourceId, snapshotLines } from "@methodscape/graph-model";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { extractGraph } from "./extract-graph.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { SourceFile } from "./model/source-file.ts";

// Protects what a run makes of a name that several works bring in: whose each claim is, and that ids hold.

const lexicon: Lexicon = {
  entries: [
    {
      id: "rope",
      type: "method",
      name: "Rotary Position Embedding",
      aliases: ["RoPE"],
      year: 2021,
      relations: [],
      generic: false,
      anchor: "methods.yaml#rope",
    },
    {
      id: "mire",
      type: "benchmark",
      name: "Mire",
      aliases: [],
      relations: [],
      generic: false,
      anchor: "benchmarks.yaml#mire",
    },
  ],
  ambiguous: [],
};

interface FeedPaper {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly authors: readonly string[];
  readonly publishedAt: string;
}

const paper = (id: string, day: string, authors: string, title: string, summary: string): FeedPaper => ({
  id,
  title,
  summary,
  authors: authors === "" ? [] : authors.split(", "),
  publishedAt: `${day}T08:00:00.000Z`,
});

const furrow = paper(
  "2905.00010",
  "2029-05-10",
  "Ada Example, Bo Sample",
  "PlowNet: Straight Furrows by Sight",
  "Furrows bend. We introduce PlowNet, a method that plans furrows.",
);
const letters = paper(
  "2907.00020",
  "2029-07-20",
  "Cy Third, Di Fourth, Ed Fifth",
  "PlowNet: Reading Old Letters",
  "Old hands are hard. We introduce PlowNet, a method that reads handwriting.",
);
const between = paper(
  "2906.00030",
  "2029-06-15",
  "Fy Sixth",
  "Seeding after ploughing",
  "Seeds follow. Our method outperforms baselines such as PlowNet.",
);
const after = paper(
  "2909.00040",
  "2029-09-01",
  "Gy Seventh",
  "Harvest plans",
  "Harvests vary. Our method outperforms baselines such as PlowNet.",
);
const before = paper(
  "2903.00050",
  "2029-03-01",
  "Hy Eighth",
  "Older seeding",
  "Seeds follow. Our method outperforms baselines such as PlowNet.",
);
const again = paper(
  "2908.00060",
  "2029-08-01",
  "Iy Ninth, Ada Example",
  "PlowNet: Straighter Furrows by Sight and Sound",
  "Furrows still bend. We introduce PlowNet, a method that plans furrows by sound.",
);

const fileOf = (path: string, papers: readonly FeedPaper[]): SourceFile => ({
  path,
  bytes: new TextEncoder().encode(papers.map((one) => JSON.stringify(one)).join("\n")),
});
const graphOf = (...papers: readonly FeedPaper[]) => extractGraph([fileOf("feed.jsonl", papers)], lexicon);

const linesOf = ({ links }: GraphSnapshot, { id }: FeedPaper) =>
  links
    .filter((link) => link.paper === `paper:arxiv:${id}`)
    .map(({ role, entity, tier }) => `${role} ${entity} ${tier}`);
const introducedBy = ({ links }: GraphSnapshot, { id }: FeedPaper) =>
  links.find((link) => link.paper === `paper:arxiv:${id}` && link.role === "introduces")?.entity;
const idsOf = ({ entities }: GraphSnapshot, id: string | undefined) =>
  entities.filter((entity) => entity.id === id).flatMap((entity) => [entity.id, ...entity.alsoIds]);

test("what two works bring in under one name is two entities, each named after its work", () => {
  const graph = graphOf(furrow, letters);
  const [first, second] = [introducedBy(graph, furrow), introducedBy(graph, letters)];
  expect(first).toBe("method:plownet");
  expect(second).toMatch(/^method:plownet~[0-9a-f]{4}$/);
  expect(graph.entities).toMatchObject([
    { id: first, name: "PlowNet (Example and Sample, 2029)", aliases: ["PlowNet"] },
    { id: second, name: "PlowNet (Third et al., 2029)", aliases: ["PlowNet"] },
  ]);
});

test("a third paper means the one that alone was there; with both there, or none, its claim is only possible", () => {
  const graph = graphOf(furrow, letters, between, after, before);
  expect(linesOf(graph, between)).toEqual(["compares-with method:plownet shown"]);
  expect(linesOf(graph, after)).toEqual(["compares-with method:plownet possible"]);
  expect(linesOf(graph, before)).toEqual(["compares-with method:plownet possible"]);
});

test("a work and a later one of the same people are one, and so are two entries of one paper", () => {
  const graph = extractGraph(
    [fileOf("feed.jsonl", [furrow, again]), fileOf("other.jsonl", [furrow])],
    lexicon,
  );
  expect(graph.entities.map(({ id, name }) => [id, name])).toEqual([["method:plownet", "PlowNet"]]);
});

test("a work without people and id is not taken for another's", () => {
  const { title, summary } = { ...letters, title: "PlowNet: Our Post on Furrows" };
  const post = { path: "post.jsonl", bytes: new TextEncoder().encode(JSON.stringify({ title, summary })) };
  const graph = extractGraph([fileOf("feed.jsonl", [furrow]), post], lexicon);
  expect(graph.papers).toHaveLength(2);
  expect(graph.entities.filter(({ name }) => name.startsWith("PlowNet"))).toHaveLength(1);
});

test("a plain word that an older paper uses is not what a later one brings in under it", () => {
  const brings = paper(
    "2907.00070",
    "2029-07-01",
    "Jy Tenth",
    "Lapwing: Caching for Barns",
    "We introduce Lapwing, a caching method. Lapwing is quick.",
  );
  const older = paper(
    "2904.00080",
    "2029-04-01",
    "Ky Next",
    "Sorting barns",
    "We propose SortBarn, a method that builds on the Lapwing algorithm. SortBarn outperforms the Lapwing algorithm.",
  );
  const graph = graphOf(brings, older);
  expect(introducedBy(graph, brings)).toMatch(/^method:lapwing~/);
  expect(linesOf(graph, older)).toContain("compares-with method:lapwing shown");
  expect(graph.entities.map(({ name }) => name)).toContain("Lapwing (in Next, 2029)");
});

test("a name that somebody lists keeps its name beside a namesake of another kind", () => {
  const brings = paper(
    "2907.00090",
    "2029-07-01",
    "Ly Tenth",
    "Mire: Wading Robots",
    "We propose Mire, a model that lets robots wade.",
  );
  const uses = paper("2907.00091", "2029-07-02", "My Next", "Mud", "We evaluate on the Mire benchmark.");
  const names = graphOf(brings, uses).entities.map(({ id, name }) => `${id} ${name}`);
  expect(names).toEqual(["benchmark:mire Mire", "model:mire Mire (Tenth, 2029)"]);
});

test("an abbreviation in capitals that a paper does not spell out is the listed one, never another paper's", () => {
  const spells = paper(
    "2907.00100",
    "2029-07-01",
    "Ny Tenth",
    "Orchards",
    "We propose the Rapid Orchard Planting Engine (ROPE). ROPE plants trees.",
  );
  const uses = paper(
    "2904.00110",
    "2029-04-01",
    "Oy Next",
    "A small model",
    "We train with several techniques, including ROPE and the K-Add algorithm.",
  );
  const graph = graphOf(spells, uses);
  expect(introducedBy(graph, spells)).toBe("method:rapid-orchard-planting-engine");
  expect(linesOf(graph, uses).filter((line) => /rope|orchard/.test(line))).toEqual([
    expect.stringMatching(/^(?:uses|mentions) method:rope /),
  ]);
});

const spelled = paper(
  "2902.00120",
  "2029-02-01",
  "Qy First",
  "Rows in a barn",
  "We propose contrastive row training (CRT), a method for rows. CRT sorts rows.",
);
const unspelled = paper(
  "2908.00130",
  "2029-08-01",
  "Ry Last",
  "CRT: Herding Goats Quickly",
  "We introduce CRT, a method that herds goats.",
);

test("of one acronym with and without a long form the earliest keeps the plain id, whoever comes later", () => {
  const [alone, both] = [graphOf(spelled), graphOf(unspelled, spelled)];
  expect(introducedBy(alone, spelled)).toBe("method:crt");
  expect(introducedBy(both, spelled)).toBe("method:crt");
  expect(introducedBy(both, unspelled)).toMatch(/^method:crt~[0-9a-f]{4}$/);
  expect(both.entities.map(({ name }) => name)).toEqual(["CRT (First, 2029)", "CRT (Last, 2029)"]);
});

const everything = [furrow, letters, between, after, before, again, spelled, unspelled];

test("ids, names and claims are the same whatever the order of papers and the file they stand in", async () => {
  const withoutPlaces = (graph: GraphSnapshot) =>
    JSON.stringify([graph.entities, graph.links.map(({ id, tier, confidence }) => [id, tier, confidence])]);
  const expected = withoutPlaces(graphOf(...everything));
  await fc.assert(
    fc.property(
      fc.shuffledSubarray(everything, { minLength: everything.length }),
      fc.nat(everything.length),
      (papers, cut) => {
        const files = [fileOf("b.jsonl", papers.slice(0, cut)), fileOf("a.jsonl", papers.slice(cut))];
        expect(withoutPlaces(extractGraph(files, lexicon))).toBe(expected);
      },
    ),
    { numRuns: 40 },
  );
});

test("two sources give the same bytes in either order", () => {
  const files = [fileOf("a.jsonl", [letters, after]), fileOf("b.jsonl", [furrow, between])];
  const bytes = (some: readonly SourceFile[]) => [...snapshotLines(extractGraph(some, lexicon))].join("\n");
  expect(bytes([...files].reverse())).toBe(bytes(files));
});

test("an entity answers to its ids when later papers come, and to its own when an earlier namesake comes", async () => {
  const byDay = [...everything].sort((left, right) => (left.publishedAt < right.publishedAt ? -1 : 1));
  const coiners = new Set([furrow, letters, again, spelled, unspelled]);
  await fc.assert(
    fc.property(fc.subarray(byDay), fc.nat(byDay.length), (papers, count) => {
      const [old, grown] = [graphOf(...papers.slice(0, count)), graphOf(...papers)];
      for (const work of papers.slice(0, count).filter((one) => coiners.has(one)))
        expect(idsOf(grown, introducedBy(grown, work))).toContain(introducedBy(old, work));
    }),
    { numRuns: 60 },
  );
  const earlier = paper(
    "2901.00001",
    "2029-01-01",
    "Py First",
    "PlowNet: Snow",
    "We introduce PlowNet, a method that clears snow.",
  );
  const [old, grown] = [graphOf(furrow, letters), graphOf(furrow, letters, earlier)];
  expect(introducedBy(grown, letters)).toBe(introducedBy(old, letters));
  expect(introducedBy(grown, earlier)).toBe("method:plownet");
  // It answered to this form too before it had to.
  expect(idsOf(old, introducedBy(old, furrow))).toContain(introducedBy(grown, furrow));
});

test("every span of a claim about namesakes is the name in its source", () => {
  const graph = graphOf(...everything);
  const texts = new Map<SourceId, string>(graph.sources.map(({ id, text }) => [id, text]));
  for (const { evidence } of graph.links)
    for (const one of evidence)
      if ("source" in one)
        expect(texts.get(one.source)?.slice(...one.surface)).toMatch(
          /^(?:PlowNet|CRT|contrastive row training)$/,
        );
});
