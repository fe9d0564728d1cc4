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

  test("what counts the possible already is not offered it again", () => {
    expect(looserQueries(parseQuery({ kind: "papers", tiers: ["shown", "possible"] }), nameOf)).toEqual([]);
  });
});
