import type { RecordProblem } from "./paper-fields.ts";

/** What is said of a record that cannot be named. */
export const noTitle: RecordProblem = { rule: "no-title", problem: "has no title; it was left out" };
