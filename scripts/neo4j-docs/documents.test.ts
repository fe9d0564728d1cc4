import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeSchema } from "../../packages/graph-api/src/index.ts";
import { neo4jDocuments } from "./documents.ts";
import { nodeColours } from "./node-colours.ts";
import { perspectiveOf } from "./perspective.ts";

const schema = describeSchema();
const labels = schema.nodes.map(({ label }) => label);
const types = schema.relationships.map(({ type }) => type);

test("the picture and the perspective are those of the present schema (write.ts makes them)", () => {
  for (const { url, text } of neo4jDocuments())
    expect(readFileSync(url, "utf8") === text, url.pathname).toBe(true);
});

test("the picture shows every label and every relationship type", () => {
  const [picture] = neo4jDocuments();
  const shown = [...(picture?.text ?? "").matchAll(/>([A-Za-z_]+)<\/text>/g)].map((match) => match[1]);
  expect([...new Set(shown)].sort()).toEqual([...labels, ...types].sort());
  expect(Object.keys(nodeColours).sort()).toEqual([...labels].sort());
});

test("the perspective names only what is in the schema, with a caption and a colour each", () => {
  const perspective = perspectiveOf(schema);
  expect(perspective.relationshipTypes.map(({ name }) => name)).toEqual(types);
  for (const { name, labels: ofCategory, color, captions, properties } of perspective.categories) {
    const node = schema.nodes.find(({ label }) => label === name);
    expect(ofCategory).toEqual([name]);
    expect(color).toMatch(/^#[0-9a-f]{6}$/);
    expect(captions.map(({ key }) => key)).toEqual([node?.caption]);
    expect(properties.map((property) => property.name)).toEqual(
      node?.properties.map((property) => property.name),
    );
  }
  for (const { text, cypher, params } of perspective.templates) {
    for (const { name, suggestionLabel, suggestionProp } of params) {
      expect(text).toContain(name);
      expect(cypher).toContain(name);
      expect(schema.nodes.find(({ label }) => label === suggestionLabel)?.caption).toBe(suggestionProp);
    }
    const named = [...cypher.matchAll(/:([A-Z]\w+(?:\|[A-Z_]+)*)/g)].flatMap(
      (match) => match[1]?.split("|") ?? [],
    );
    expect([...labels, ...types, schema.label]).toEqual(expect.arrayContaining(named));
  }
});
