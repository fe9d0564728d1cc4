import { countOf, type Gap, onlyTitleRead } from "@methodscape/graph-model";

/** From so many on, readings that lack nothing but their abstracts are told in one piece. */
const leastThin = 4;
const mostTitles = 3;

/** The gaps that are told one by one, and a line on the readings of a syllabus that is known by its titles, with what helps. */
export function foldThinReadings(gaps: readonly Gap[]): {
  readonly gaps: readonly Gap[];
  readonly thin: string | undefined;
} {
  const thin = gaps.filter(
    ({ type, reason }) => type === "reading" && reason.endsWith(`”: ${onlyTitleRead}.`),
  );
  if (thin.length < leastThin) return { gaps, thin: undefined };
  const titles = thin.slice(0, mostTitles).map(({ papers }) => `“${papers[0]?.title ?? ""}”`);
  const more = ` and ${thin.length - titles.length} more (--json lists them)`;
  return {
    gaps: gaps.filter((gap) => !thin.includes(gap)),
    thin:
      `Of ${countOf(thin.length, "reading")} only the titles were read: ${titles.join(", ")}${more}. ` +
      "What they use is hardly seen: methodscape fetch --missing PATH fetches their abstracts.",
  };
}
