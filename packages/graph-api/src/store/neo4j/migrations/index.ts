import { firstSchema } from "./0001-first-schema.ts";
import { papersAsWholes } from "./0002-papers-as-wholes.ts";
import { papersByDate } from "./0003-papers-by-date.ts";
import { resultsByBoard } from "./0004-results-by-board.ts";
import { papersByAuthor } from "./0005-papers-by-author.ts";
import type { Migration } from "./migration.ts";

/** All steps, in their order. A new one comes last, with the next number. */
export const migrations: readonly Migration[] = [
  firstSchema,
  papersAsWholes,
  papersByDate,
  resultsByBoard,
  papersByAuthor,
];
