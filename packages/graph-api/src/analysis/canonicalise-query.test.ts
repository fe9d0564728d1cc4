import { parseQuery } from "@methodscape/graph-model";
import { expect, test } from "vitest";
import { canonicaliseQuery, idsInQuery } from "./canonicalise-query.ts";

const filter = {
  op: "or",
  of: [
    { op: "not", of: { op: "entity", entity: "method:old", roles: ["uses"] } },
    { op: "source", source: "source:a.md" },
    { op: "result", benchmark: "benchmark:old" },
  ],
};

test("every id of a question is found and put in use, wherever it stands", () => {
  const query = parseQuery({
    kind: "entities",
    linked: { roles: ["uses"], papers: filter },
    notLinked: { roles: ["uses"], papers: { op: "entity", entity: "method:older", roles: ["uses"] } },
    related: { entity: "model:old", types: ["family-of"], direction: "to" },
    except: ["dataset:old"],
  });
  const ids = idsInQuery(query);
  expect([...ids].sort()).toEqual([
    "benchmark:old",
    "dataset:old",
    "method:old",
    "method:older",
    "model:old",
    "source:a.md",
  ]);
  const renamed = canonicaliseQuery(query, (id) =>
    id.startsWith("source:") ? id : id.replace(/:.*/, ":new"),
  );
  expect(idsInQuery(renamed)).toEqual([
    "method:new",
    "source:a.md",
    "benchmark:new",
    "model:new",
    "dataset:new",
  ]);
  expect(JSON.stringify(renamed)).not.toMatch(/old/);
});

test("an id that nothing has is named, with what it should have been", () => {
  const ask = (node: "paper:x" | "method:x") => () =>
    canonicaliseQuery(parseQuery({ kind: "neighbourhood", node }), () => undefined);
  expect(ask("paper:x")).toThrow(
    expect.objectContaining({
      code: "not-found",
      message: expect.stringContaining("no paper has the id paper:x"),
    }),
  );
  expect(ask("method:x")).toThrow(
    expect.objectContaining({
      code: "not-found",
      message: expect.stringContaining("no entity has the id method:x"),
    }),
  );
});
