import type { AnswerOf, EntityId, RelationType } from "@methodscape/graph-model";
import { expect, test } from "vitest";
import { lineageRows } from "./lineage-rows.ts";

const ref = (name: string) => ({ id: `method:${name}` as EntityId, type: "method" as const, name });

function lineage(
  root: string,
  depths: Record<string, number>,
  relations: readonly (readonly [string, RelationType, string])[],
): AnswerOf<"lineage"> {
  return {
    kind: "lineage",
    root: ref(root),
    items: Object.entries(depths).map(([name, depth]) => ({ ...ref(name), papers: 1, depth })),
    relations: relations.map(([from, type, to]) => ({
      id: `${from} ${type} ${to}`,
      from: ref(from),
      type,
      to: ref(to),
      tier: "shown",
      evidence: [],
    })),
  };
}

const drawn = (answer: AnswerOf<"lineage">) =>
  lineageRows(answer).map(
    ({ entity, indent, isRoot, ties, hangsPlainly }) =>
      `${"  ".repeat(indent)}${entity.name}${isRoot ? " *" : ""}${hangsPlainly ? "" : ties.map((tie) => ` ${tie.type} ${tie.to.name}`).join("")}`,
  );

test("reads from the oldest to the youngest, each below what it grew out of", () => {
  const answer = lineage("grpo", { trpo: -2, ppo: -1, dapo: 1, gspo: 1, "dapo-2": 2 }, [
    ["grpo", "variant-of", "ppo"],
    ["ppo", "variant-of", "trpo"],
    ["dapo", "variant-of", "grpo"],
    ["gspo", "variant-of", "grpo"],
    ["dapo-2", "based-on", "dapo"],
  ]);
  expect(drawn(answer)).toEqual([
    "trpo",
    "  ppo",
    "    grpo *",
    "      dapo",
    "        dapo-2",
    "      gspo",
  ]);
});

test("with two parents both are named, for a line can hang on one only", () => {
  const answer = lineage("child", { mother: -1, father: -1 }, [
    ["child", "variant-of", "mother"],
    ["child", "based-on", "father"],
  ]);
  expect(drawn(answer)).toEqual(["mother", "father", "  child * variant-of mother based-on father"]);
  const turned = { ...answer, relations: [...answer.relations].reverse() };
  expect(drawn(turned)).toEqual(["mother", "father", "  child * based-on father variant-of mother"]);
});

test("a circle of relations ends, and every entity stands once", () => {
  const answer = lineage("a", { b: -1, c: 1 }, [
    ["a", "similar-to", "b"],
    ["b", "similar-to", "a"],
    ["c", "similar-to", "a"],
    ["a", "similar-to", "c"],
  ]);
  expect(
    lineageRows(answer)
      .map(({ entity }) => entity.name)
      .sort(),
  ).toEqual(["a", "b", "c"]);
});
