import { expect, test } from "vitest";
import { exampleQuestions } from "./example-questions.ts";
import { readMap } from "./map-data.ts";
import { paperMap } from "./testing/small-map.ts";

test("examples speak of what the graph holds: a pair that a paper joins, what others grew out of, a benchmark", () => {
  const map = paperMap();
  const nameOf = (id: string) => map.landscape.nodes.find((node) => node.id === id)?.name;
  const examples = exampleQuestions(map);
  expect(examples[0]).toBe(`papers using ${nameOf("method:ppo")} on ${nameOf("benchmark:math")}`);
  expect(examples).toContain(`what builds on ${nameOf("method:ppo")}`);
  expect(examples).toContain(`best ${nameOf("benchmark:math")} score`);
  expect(examples).toContain("papers since 2024");
});

test("a graph of nothing but papers has only the example that finds some", () => {
  const { landscape } = paperMap();
  const papers = landscape.nodes.filter(({ type }) => type === "paper");
  expect(exampleQuestions(readMap({ ...landscape, nodes: papers, lines: [] }))).toEqual([
    "papers since 2024",
  ]);
});

test("what no reading covers is asked only where there is a syllabus", () => {
  const { landscape } = paperMap();
  const withSyllabus = (inSyllabus: boolean) =>
    exampleQuestions(
      readMap({ ...landscape, nodes: landscape.nodes.map((node) => ({ ...node, inSyllabus })) }),
    );
  expect(withSyllabus(true)).toContain("benchmarks no required reading covers");
  expect(withSyllabus(false)).not.toContain("benchmarks no required reading covers");
});
