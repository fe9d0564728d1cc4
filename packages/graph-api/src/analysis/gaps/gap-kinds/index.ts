/*
 * One kind of gap a file: a rule takes what was read (GapGround) and a name of the field, and gives a finding or nothing.
 * The first rule of the list that finds something names the kind. To add one: a file, a row here, a case in its test.
 */
import { findBenchmark } from "./benchmark.ts";
import { findFoundation } from "./foundation.ts";
import type { GapRule } from "./gap-finding.ts";
import { findMentionedOnly, findMissing, findNoteOnly } from "./passing.ts";
import { findSuccessor } from "./successor.ts";

/** The kinds that a single name can be, the most telling first. */
export const gapRules: readonly GapRule[] = [
  findFoundation,
  findSuccessor,
  findMentionedOnly,
  findNoteOnly,
  findBenchmark,
  findMissing,
];
