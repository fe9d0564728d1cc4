import type { SegmentNote } from "../segment-note.ts";
import type { TextLine } from "../text/text-lines.ts";

/** Lines that every page has and nobody misses. */
const expected = /^(?:in this (?:session|class|week|lecture),? )?our readings cover:?$|^[-*_=|:\s+]*$/i;

/** One note for each run of lines that no reading took; a run of table rows says so. */
export function unreadLines(lines: readonly TextLine[]): SegmentNote[] {
  const written = lines.filter(({ content }) => content !== "");
  const runs: TextLine[][] = [];
  for (const line of [...written].sort((left, right) => left.start - right.start)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (
      run !== undefined &&
      before !== undefined &&
      isTable(before) === isTable(line) &&
      line.start - before.end <= 3
    )
      run.push(line);
    else runs.push([line]);
  }
  return runs.filter((run) => run.some(({ content }) => !expected.test(content))).map(noteOf);
}

function isTable({ content }: TextLine): boolean {
  return content.startsWith("|");
}

function noteOf(run: readonly TextLine[]): SegmentNote {
  const [first] = run;
  const span = { start: first?.contentStart ?? 0, end: run.at(-1)?.contentEnd ?? 0 };
  const count = run.length === 1 ? "1 line" : `${run.length} lines`;
  if (first !== undefined && isTable(first)) {
    return {
      severity: "warning",
      rule: "table",
      message: `a table of ${count} was not read; one that lists readings has a column named Papers, Title or Readings, and stands in a list`,
      span,
    };
  }
  return {
    severity: "info",
    rule: "not-a-reading",
    message: `${count} outside of any reading left out`,
    span,
  };
}
