import { expect, test } from "vitest";
import { isServerNewEnough } from "./server-version.ts";

test.each([
  ["Neo4j/5.26.30", true],
  ["Neo4j/5.23.0", true],
  ["Neo4j/5.22.0", false],
  ["Neo4j/4.4.38", false],
  ["Neo4j/2026.08.1", true],
  ["Neo4j/5.27-aura", true],
  ["Neo4j/dev", true],
  ["SomethingElse/1.0", true],
])("%s can be used: %s", (agent, expected) => {
  expect(isServerNewEnough(agent)).toBe(expected);
});
