import { parseQuery, type Query } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { graphArbitrary } from "../testing/arbitrary-graph.ts";
import { queryArbitrary } from "../testing/arbitrary-query.ts";
import { compileQuery } from "./compile-query.ts";

test("a question becomes a statement that a person can read, with its values beside it", () => {
  const query = parseQuery({
    kind: "papers",
    filter: {
      op: "and",
      of: [
        { op: "entity", entity: "method:prm", roles: ["introduces", "uses"] },
        { op: "year", from: 2024 },
      ],
    },
  });
  expect(compileQuery(query)).toEqual({
    text: `CALL () {
  MATCH (paper:Methodscape:Paper)-[:INTRODUCES|USES]->(:Methodscape {id: $entity}) RETURN DISTINCT paper
}
WITH paper,
     CASE WHEN EXISTS { MATCH (paper)-[link:INTRODUCES|USES]->(entity:Methodscape) WHERE entity.id = $entity AND link.polarity = $polarity AND link.tier IN $tiers AND any(voice IN link.voices WHERE voice IN $voices) } THEN 0 ELSE 9 END AS rank0,
     CASE WHEN paper.year IS NULL THEN 9 ELSE CASE WHEN paper.year >= $from THEN 0 ELSE 9 END END AS rank1
WITH paper, reduce(best = 0, rank IN [rank0, rank1] | CASE WHEN rank > best THEN rank ELSE best END) AS rank
WHERE rank < 9
RETURN paper.id AS id, paper.title AS title, rank
ORDER BY rank, coalesce(paper.date, '') DESC, paper.id
SKIP $offset LIMIT $limit`,
    params: {
      tiers: ["shown"],
      entity: "method:prm",
      polarity: "affirmed",
      voices: ["title", "abstract", "full-text", "person"],
      from: 2024,
      offset: 0,
      limit: 50,
    },
  });
});

test.each([
  [{ minimum: 60 }, ["result.value >= $minimum"]],
  [{ minimum: 60, exclusive: true }, ["result.value > $minimum"]],
  [{ maximum: 60 }, ["result.value <= $maximum"]],
  [{ minimum: 5, maximum: 60, exclusive: true }, ["result.value > $minimum", "result.value < $maximum"]],
])("a bound may be touched unless it is left out: %j", (bounds, written) => {
  const asked = { benchmark: "benchmark:math", ...bounds } as const;
  for (const query of [
    parseQuery({ kind: "results", ...asked }),
    parseQuery({ kind: "papers", filter: { op: "result", ...asked } }),
  ])
    for (const comparison of written) expect(compileQuery(query)?.text).toContain(comparison);
});

test("among what nothing links to, what is said not to be comes before what was not seen", () => {
  const query = parseQuery({ kind: "entities", notLinked: { roles: ["uses"] } });
  expect(compileQuery(query)?.text).toContain(
    "WHEN [entity.id, 'denied'] IN links THEN 3 ELSE 4 END AS rank",
  );
});

test("each parameter that is named is given, each that is given is named, and no value stands in the text", () => {
  const ours = ["", "affirmed", "denied", "syllabus"];
  fc.assert(
    fc.property(graphArbitrary.chain(queryArbitrary), (query: Query) => {
      const cypher = compileQuery(query);
      if (cypher === null) return;
      const named = new Set([...cypher.text.matchAll(/\$(\w+)/g)].map(([, name]) => name));
      expect([...named].sort()).toEqual(Object.keys(cypher.params).sort());
      for (const [, literal] of cypher.text.matchAll(/'([^']*)'/g)) expect(ours).toContain(literal);
      expect(cypher.text).not.toMatch(/(method|benchmark|dataset|model|concept|paper|source):[a-z0-9]/);
    }),
  );
});

test("kinds that analysis answers have no statement", () => {
  const [entity] = tinyGraph.entities;
  expect(compileQuery(parseQuery({ kind: "lineage", entity: entity?.id ?? "method:grpo" }))).toBeNull();
});
