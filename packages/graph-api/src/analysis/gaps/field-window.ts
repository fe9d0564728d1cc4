import { type AnswerOf, type Paper, type QueryOf, yearOf } from "@methodscape/graph-model";
import { compareText } from "../compare-text.ts";

/** The years in which prominence is counted; `fieldEnds` is the month of the newest paper of the field. */
export type FieldWindow = AnswerOf<"gaps">["window"];

/** The window that was asked for, with a sentence on what it means. */
export function windowOf(
  papers: readonly Paper[],
  { since, until }: Pick<QueryOf<"gaps">, "since" | "until">,
): FieldWindow {
  const dated = papers
    .filter((paper) => yearOf(paper) !== undefined)
    .flatMap(({ date }) => date?.slice(0, 7) ?? []);
  const fieldEnds = dated.sort(compareText).at(-1);
  const undated = papers.length - dated.length;
  const span =
    since !== undefined && until !== undefined
      ? `from ${since} to ${until}`
      : since !== undefined
        ? `since ${since}`
        : until !== undefined
          ? `until ${until}`
          : undefined;
  const note = [
    fieldEnds === undefined
      ? "No paper of the field has a date."
      : `The field ends ${fieldEnds}: later work is invisible.`,
    span === undefined ? "Papers of all years count." : `Only papers ${span} count.`,
    ...(span !== undefined && undated > 0 ? [`${undated} without a date do not.`] : []),
  ];
  return {
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(fieldEnds !== undefined && { fieldEnds }),
    note: note.join(" "),
  };
}

/** True when a paper counts; with a bound given, one without a date does not. */
export function isInWindow(paper: Paper, { since, until }: FieldWindow): boolean {
  if (since === undefined && until === undefined) return true;
  const year = yearOf(paper);
  return year !== undefined && year >= (since ?? year) && year <= (until ?? year);
}
