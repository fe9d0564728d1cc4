import { expect, test } from "vitest";
import { majorVersion } from "./find-java.ts";

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "25" 2025-09-16', 25],
  ["command not found: java", undefined],
])("%s", (output, version) => {
  expect(majorVersion(output)).toBe(version);
});
