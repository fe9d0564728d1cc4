import { expect, test } from "vitest";
import { failureReason, namesTakenPort } from "./server-log.ts";

test.each([
  [
    "the innermost cause wins over the lines around it",
    [
      "2026-01-01 ERROR Failed to start Neo4j on dbms.",
      "java.lang.RuntimeException: outer",
      "Caused by: java.lang.IllegalStateException: middle",
      "Caused by: org.neo4j.kernel.StoreLockException: the store is locked",
      "\tat org.neo4j.Somewhere(Somewhere.java:1)",
    ],
    "org.neo4j.kernel.StoreLockException: the store is locked",
  ],
  [
    "a port that is taken wins over all",
    ["Caused by: java.net.BindException: Address already in use", "Caused by: java.lang.Exception: later"],
    "java.net.BindException: Address already in use",
  ],
  [
    "Java's own complaint",
    ["Error occurred during initialization of VM", "Could not reserve enough space for object heap"],
    "Error occurred during initialization of VM",
  ],
  ["the last line when none complains", ["Starting...", "Killed"], "Killed"],
  ["silence", [], "it left no word"],
])("%s", (_what, lines, reason) => {
  expect(failureReason(lines)).toBe(reason);
});

test("only a taken port is taken for one", () => {
  expect(namesTakenPort("java.net.BindException: Address already in use")).toBe(true);
  expect(namesTakenPort("org.neo4j.kernel.StoreLockException: the store is locked")).toBe(false);
});
