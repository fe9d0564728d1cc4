import type { Cypher } from "@methodscape/graph-model";
import { expect, test } from "vitest";
import type { Row } from "../connection/connection.ts";
import { readResolver } from "./resolve-ids.ts";

test("all nodes are walked over once at most, however many ids nothing has", async () => {
  const asked: Cypher[] = [];
  const answers: Row[][] = [
    [{ id: "method:known" }],
    [
      { old: "method:old", id: "method:new" },
      { old: "method:both", id: "method:one" },
      { old: "method:both", id: "method:other" },
    ],
  ];
  const run = async (statement: Cypher) => {
    asked.push(statement);
    return answers[asked.length - 1] ?? [];
  };
  const unknown = Array.from({ length: 60 }, (_, number) => `method:none-${number}`);
  const resolve = await readResolver(run, ["method:known", "method:old", "method:both", ...unknown]);
  expect(["method:known", "method:old", "method:both", "method:none-7"].map(resolve)).toEqual([
    "method:known",
    "method:new",
    undefined,
    undefined,
  ]);
  expect(asked).toHaveLength(2);
  expect(asked[1]?.text).not.toMatch(/UNWIND \$/);
});
