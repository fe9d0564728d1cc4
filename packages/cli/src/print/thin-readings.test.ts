import { type Gap, onlyTitleRead } from "@methodscape/graph-model";
import { expect, test } from "vitest";
import { foldThinReadings } from "./thin-readings.ts";

const gap = (title: string, reason: string): Gap => ({
  type: "reading",
  entity: { id: "method:wool", type: "method", name: "Wool" },
  reason: `“${title}”: ${reason}.`,
  score: 0,
  papers: [{ id: `paper:${title}`, title }],
  coverage: "direct",
  evidence: [],
});
const thin = (count: number) => Array.from({ length: count }, (_, at) => gap(`title-${at}`, onlyTitleRead));

test("a syllabus of titles gets one line that says what helps; what else is said of a reading stays", () => {
  const twice = gap("twice", `listed in 2 sessions (a; b); ${onlyTitleRead}`);
  const folded = foldThinReadings([...thin(9), twice]);
  expect(folded.gaps).toEqual([twice]);
  expect(folded.thin).toMatch(
    /^Of 9 readings only the titles were read: “title-0”, .* and 6 more .*fetch --missing/,
  );
});

test("a few are told one by one", () => {
  expect(foldThinReadings(thin(3))).toEqual({ gaps: thin(3), thin: undefined });
});
