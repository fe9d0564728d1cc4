import { linkId, type Paper, roles } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { snapshotReader } from "../../snapshot-reader.ts";
import { sortSnapshot } from "../../sort-snapshot.ts";
import { graphArbitrary } from "../../testing/arbitrary-graph.ts";
import { papersWithClaims } from "./papers-with-claims.ts";

async function listOf<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const list: Row[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

test("each paper comes once, with all its links and results and no others", async () => {
  await fc.assert(
    fc.asyncProperty(graphArbitrary, async (graph) => {
      const joined = await listOf(papersWithClaims(snapshotReader(graph)));
      expect(joined.map(({ paper }) => paper.id).sort()).toEqual(graph.papers.map(({ id }) => id).sort());
      for (const { paper, links, results } of joined) {
        expect(links).toEqual(graph.links.filter((link) => link.paper === paper.id));
        expect(results).toEqual(graph.results.filter((result) => result.paper === paper.id));
      }
    }),
  );
});

test("papers whose ids are the start of others' keep their links, wherever these stand", async () => {
  const tail = fc.string({
    unit: fc.constantFrom("a", "u", "z", "-", ":", "~", "😀", "～", "1"),
    maxLength: 5,
  });
  const [paper] = tinyGraph.papers;
  const [link] = tinyGraph.links;
  if (paper === undefined || link === undefined) throw new Error("the tiny graph has papers and links");
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(tail, { minLength: 2 }), async (tails) => {
      const papers = tails.map((one): Paper => ({ ...paper, id: `paper:${one}` }));
      const links = papers.flatMap(({ id }) =>
        roles.map((role) => ({ ...link, role, paper: id, id: linkId({ ...link, role, paper: id }) })),
      );
      // A paper's tail may itself look like a role, so that two links would have one id.
      fc.pre(new Set(links.map(({ id }) => id)).size === links.length);
      const graph = sortSnapshot({ ...tinyGraph, papers, links, results: [] });
      const joined = await listOf(papersWithClaims(snapshotReader(graph)));
      expect(joined.map((one) => one.paper.id).sort()).toEqual(papers.map(({ id }) => id).sort());
      for (const one of joined)
        expect(one.links).toEqual(graph.links.filter((own) => own.paper === one.paper.id));
    }),
    { numRuns: 300 },
  );
});

test("a claim that stands elsewhere than its id says is named", async () => {
  const [first, ...others] = tinyGraph.links;
  if (first === undefined) throw new Error("the tiny graph has links");
  const graph = { ...tinyGraph, links: [...others, { ...first, id: "link:zzz" }] };
  await expect(listOf(papersWithClaims(snapshotReader(graph)))).rejects.toMatchObject({
    code: "bad-request",
    message: expect.stringContaining("does not stand where"),
  });
});
