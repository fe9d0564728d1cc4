import type { AnswerOf } from "@methodscape/graph-model";

type Landscape = AnswerOf<"landscape">;

const disc = (name: string, x: number, size: number): Landscape["topics"][number] => ({
  record: "landscape",
  part: "topic",
  id: `topic:${name}`,
  name,
  x,
  y: 0,
  radius: 10,
  size,
});

/** Two topics, two papers of two sources and years, four entities, and a line of each kind. */
export const tinyMap: Landscape = {
  kind: "landscape",
  topics: [disc("policies", 0, 4), disc("benchmarks", 40, 2)],
  nodes: [
    node("paper:old", "paper", "An old paper", "policies", 2, { x: 2, y: 1, year: 2017, sources: [0] }),
    node("paper:new", "paper", "A new paper", "policies", 3, { x: -3, y: 2, year: 2024, sources: [1] }),
    node("method:ppo", "method", "PPO", "policies", 2, { x: 0, y: 0, sources: [0, 1] }),
    node("method:grpo", "method", "GRPO", "policies", 1, { x: 0, y: 5, year: 2024, sources: [1] }),
    node("benchmark:math", "benchmark", "MATH", "benchmarks", 1, { x: 40, y: 0, sources: [1] }),
    node("benchmark:lonely", "benchmark", "Lonely", "benchmarks", 0, { x: 42, y: 3 }),
  ],
  lines: [
    { from: 0, to: 2, label: "introduces" },
    { from: 1, to: 2, label: "mentions" },
    { from: 1, to: 3, label: "introduces" },
    { from: 1, to: 4, label: "evaluates-on" },
    { from: 3, to: 2, label: "variant-of" },
  ],
  sources: [
    { id: "source:course.md", title: "Course", kind: "syllabus" },
    { id: "source:feed.jsonl", title: "Feed", kind: "field" },
  ],
};

function node(
  id: Landscape["nodes"][number]["id"],
  type: Landscape["nodes"][number]["type"],
  name: string,
  topic: string,
  weight: number,
  more: { x: number; y: number; year?: number; sources?: number[] },
): Landscape["nodes"][number] {
  return { id, type, name, topic: `topic:${topic}`, weight, inSyllabus: false, sources: [], ...more };
}
