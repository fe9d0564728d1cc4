import { countOf, type Paper } from "@methodscape/graph-model";
import type { PaperChanges } from "./compare-papers.ts";

const mostTitles = 3;
const longestTitle = 60;

/** How many sources were read again, were as before, and are no longer named; and what became of the papers, if that is known. */
export interface SourceChanges {
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
  readonly papers: PaperChanges | undefined;
}

/** What a start found changed since the one before, in one line: sources, and the papers that came and went with them. */
export function describeChanges({ changed, unchanged, gone, papers }: SourceChanges): string {
  if (changed + gone === 0) return `nothing changed in ${countOf(unchanged, "source")} since the last start`;
  const sources = `${countOf(changed, "source")} new or changed, ${unchanged} as before, ${gone} gone`;
  return papers === undefined ? sources : `${sources}; ${describePaperChanges(papers)}`;
}

/** What came and went, in one line: `2 papers came (A; B), 1 went (C)`. */
export function describePaperChanges({ came, went, joinedSyllabus, leftSyllabus }: PaperChanges): string {
  const parts = [
    came.length > 0 ? `${countOf(came.length, "paper")} came ${titlesOf(came)}` : "",
    went.length > 0 ? `${countOf(went.length, "paper")} went ${titlesOf(went)}` : "",
    joinedSyllabus.length > 0
      ? `${joinedSyllabus.length} joined the syllabus ${titlesOf(joinedSyllabus)}`
      : "",
    leftSyllabus.length > 0
      ? `${leftSyllabus.length} left the syllabus and ${leftSyllabus.length === 1 ? "is" : "are"} still in the field ${titlesOf(leftSyllabus)}`
      : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "no paper came or went" : parts.join(", ");
}

/** A few titles, cut where they are long, and how many more there are. */
function titlesOf(papers: readonly Paper[]): string {
  const titles = papers.slice(0, mostTitles).map(({ title }) => shorten(title));
  const others = papers.length - titles.length;
  return `(${[...titles, ...(others > 0 ? [`${others} more`] : [])].join("; ")})`;
}

function shorten(title: string): string {
  const characters = [...title.replace(/\s+/g, " ")];
  return characters.length <= longestTitle
    ? characters.join("")
    : `${characters
        .slice(0, longestTitle - 1)
        .join("")
        .trimEnd()}…`;
}
