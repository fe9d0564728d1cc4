import { expect, test } from "vitest";
import { describeNoGaps } from "./describe-no-gaps.ts";

test("a syllabus that was held against nothing is not said to have no gap", () => {
  expect(describeNoGaps({ readings: 0, field: 20, onTopic: 0 })).toContain("--syllabus");
  expect(describeNoGaps({ readings: 7, field: 20, onTopic: 0 })).toContain("Nothing was compared");
  expect(describeNoGaps({ readings: 7, field: 20, onTopic: 9 })).toBe("No gap was found in what was read.");
});
