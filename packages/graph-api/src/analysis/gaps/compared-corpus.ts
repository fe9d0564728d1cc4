import { isFullText, type Paper, type QueryOf, type Source } from "@methodscape/graph-model";
import { GraphApiError } from "../../graph-api-error.ts";
import { compareText } from "../compare-text.ts";
import type { GraphIndex } from "../graph-index.ts";
import { textKey } from "../text-key.ts";

/** What is held against what. */
export interface ComparedCorpus {
  /** The pages of the syllabus, by id. */
  readonly sessions: readonly Source[];
  /** Papers that a session lists. */
  readonly readings: readonly Paper[];
  /** All other papers. */
  readonly field: readonly Paper[];
  /** The field, and those readings that a source outside the syllabus lists as well. */
  readonly listed: readonly Paper[];
}

/**
 * The syllabus (of one course, if asked for) and the field.
 * @throws {GraphApiError} `not-found` for a course that no page belongs to.
 */
export function compareCorpus(
  index: GraphIndex,
  { course }: Pick<QueryOf<"gaps">, "course">,
): ComparedCorpus {
  const pages = index.snapshot.sources.filter(({ kind }) => kind === "syllabus");
  const sessions = pages.filter(
    (page) => course === undefined || textKey(page.course ?? "") === textKey(course),
  );
  if (course !== undefined && sessions.length === 0) {
    const known = [...new Set(pages.flatMap((page) => page.course ?? []))].sort(compareText).join(", ");
    throw new GraphApiError(
      "not-found",
      `no course is called ${course}; known: ${known === "" ? "none" : known}`,
    );
  }
  const inside = new Set(sessions.map(({ id }) => id));
  const papers = [...index.snapshot.papers].sort((left, right) => compareText(left.id, right.id));
  // A reading's own text, or its abstract that was fetched, lies outside the syllabus too, and lists nothing.
  const lists = new Set(
    index.snapshot.sources
      .filter(({ id, format, completes }) => !inside.has(id) && completes !== true && !isFullText(format))
      .map(({ id }) => id),
  );
  const isReading = (paper: Paper) => paper.readings.some(({ source }) => inside.has(source));
  const field = papers.filter((paper) => !isReading(paper));
  return {
    sessions: [...sessions].sort((left, right) => compareText(left.id, right.id)),
    readings: papers.filter(isReading),
    field,
    listed: papers.filter(
      (paper) => !isReading(paper) || paper.readings.some(({ source }) => lists.has(source)),
    ),
  };
}
