import { type PaperFilter, parseQuery } from "@methodscape/graph-model";
import { describe, expect, test } from "vitest";
import { looserQueries } from "./loosen-query.ts";

const nameOf = (id: string) => id.slice(id.indexOf(":") + 1).toUpperCase();
const using = (entity: "method:prm" | "method:dpo"): PaperFilter => ({
  op: "entity",
  entity,
  roles: ["uses"],
});
const since: PaperFilter = { op: "year", from: 2024 };
const notDpo: PaperFilter = { op: "not", of: using("method:dpo") };

describe("looserQueries", () => {
  test("a denial is never loosened: counting mentions would deny more", () => {
    const [mentioned] = looserQueries(
      parseQuery({ kind: "papers", filter: { op: "and", of: [using("method:prm"), notDpo] } }),
      nameOf,
    );
    expect(mentioned?.query).toMatchObject({
      filter: { of: [{ roles: expect.arrayContaining(["mentions"]) }, notDpo] },
    });
  });

  test("of three conditions each may be dropped, the last first, and the label says which", () => {
    const query = parseQuery({
      kind: "papers",
      filter: { op: "and", of: [using("method:prm"), since, notDpo] },
    });
    expect(looserQueries(query, nameOf).map(({ label }) => label)).toEqual([
      "counting papers that only mention the names",
      "counting also what is only possible",
      "counting also mentions that are only possible",
      "with the words “PRM” in the title",
      "without “not using DPO”",
      "without “since 2024”",
      "without “using PRM”",
      "any of the conditions instead of all",
    ]);
  });

  test("a question for results loses its protocol first, then its bound", () => {
    const query = parseQuery({
      kind: "results",
      benchmark: "benchmark:math",
      minimum: 60,
      protocol: { selection: "majority" },
    });
    const [anyProtocol, anyValue] = looserQueries(query, nameOf);
    expect(anyProtocol?.query).toEqual(
      parseQuery({ kind: "results", benchmark: "benchmark:math", minimum: 60 }),
    );
    expect(anyValue?.query).toEqual(parseQuery({ kind: "results", benchmark: "benchmark:math" }));
  });

  test("without its measure a question for results has no bound either", () => {
    const onMath = { kind: "results", benchmark: "benchmark:math" } as const;
    const options = looserQueries(parseQuery({ ...onMath, metric: "WER", maximum: 5 }), nameOf);
    expect(options.find(({ label }) => label === "whatever the measure")?.query).toEqual(parseQuery(onMath));
  });

  test("a bound on a paper's results is dropped before anything else of it, and a system gives way to any", () => {
    const bound = { op: "result", benchmark: "benchmark:math", minimum: 80, exclusive: true } as const;
    const papers = looserQueries(parseQuery({ kind: "papers", filter: bound }), nameOf);
    expect(papers.find(({ label }) => label === "whatever the value")?.query).toMatchObject({
      filter: { op: "result", benchmark: "benchmark:math" },
    });
    const results = looserQueries(
      parseQuery({ kind: "results", benchmark: "benchmark:math", model: "model:o1" }),
      nameOf,
    );
    expect(results.find(({ label }) => label === "by any system")?.query).toEqual(
      parseQuery({ kind: "results", benchmark: "benchmark:math" }),
    );
  });

  test("of two names the titles would have to hold both: their words are not looked for", () => {
    const both = { op: "and", of: [using("method:prm"), using("method:dpo")] } as const;
    const labels = looserQueries(parseQuery({ kind: "papers", filter: both }), nameOf).map(
      ({ label }) => label,
    );
    expect(labels.filter((label) => label.includes("title"))).toEqual([]);
  });

  test("what grew out of a family may be its members, said apart; what papers link to may stand where they mention the name", () => {
    const related = { entity: "model:qwen2", types: ["based-on"], direction: "to" } as const;
    const [family] = looserQueries(
      parseQuery({ kind: "entities", related: { ...related, types: ["based-on"] } }),
      nameOf,
    );
    expect(family?.label).toBe("with the members of its family");
    expect(family?.query).toMatchObject({ related: { types: ["based-on", "family-of"] } });
    const linked = looserQueries(
      parseQuery({ kind: "entities", linked: { roles: ["uses"], papers: using("method:prm") } }),
      nameOf,
    );
    expect(linked.at(-1)?.query).toMatchObject({
      linked: { roles: ["uses"], papers: { roles: expect.arrayContaining(["mentions", "studies"]) } },
      tiers: ["shown", "possible"],
    });
  });

  test("what counts the possible already is not offered it again", () => {
    expect(looserQueries(parseQuery({ kind: "papers", tiers: ["shown", "possible"] }), nameOf)).toEqual([]);
  });
});
