import { isReadingList } from "../../../course-words/is-reading-list.ts";
import type { CourseSession, CourseSessions } from "./course-session.ts";
import { readSessionLine, type SessionLine } from "./session-line.ts";

interface OpenSession extends SessionLine {
  /** The level of its heading; 0 for a line that is none. */
  readonly level: number;
  /** How far its line is indented, for one with a bullet. */
  readonly indent: number | undefined;
  readonly lines: string[];
}

const heading = /^ {0,3}(#{1,6})\s+(\S.*)$/;
const bulleted = /^(\s*)[-*+•]\s+(\S.*)$/;
const listed = /^\s+\S|^\s*(?:[-*+•]|\d{1,2}[.)])\s/;

/**
 * Cuts a page at the lines that open its sessions: headings, bold lines, lines of their own, or bullets over bullets.
 * A session ends where the next begins, or at a heading that is no deeper than its own.
 */
export function cutAtHeadings(lines: readonly string[]): CourseSessions {
  const sessions: OpenSession[] = [];
  let open: OpenSession | undefined;
  let outside = 0;
  lines.forEach((line, at) => {
    const next = openSession(line, lines[at + 1]);
    if (next !== undefined) {
      open = next;
      sessions.push(next);
    } else {
      if (open !== undefined && endsSession(open, line, lines, at)) open = undefined;
      if (open !== undefined) open.lines.push(line);
      else if (line.trim() !== "") outside += 1;
    }
  });
  return { sessions: sessions.map(closed), outside };
}

function openSession(line: string, next: string | undefined): OpenSession | undefined {
  const [, marks, headed] = heading.exec(line) ?? [];
  const [, indent, item] = bulleted.exec(line) ?? [];
  const isOver = item !== undefined && next !== undefined && indentOf(next) > indentOf(line);
  const words = headed ?? (isOver ? item : /^\S/.test(line) ? line : undefined);
  const found = words === undefined || words.includes("](") ? undefined : readSessionLine(words);
  return (
    found && { ...found, level: marks?.length ?? 0, indent: isOver ? indent?.length : undefined, lines: [] }
  );
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function endsSession(
  { level, indent, lines: own }: OpenSession,
  line: string,
  lines: readonly string[],
  at: number,
): boolean {
  const marks = heading.exec(line)?.[1];
  if (marks !== undefined) return level === 0 || marks.length <= level;
  if (level > 0 || line.trim() === "" || /^\s/.test(line)) return false;
  if (indent !== undefined) return !listed.test(line) || indentOf(line) <= indent;
  // Behind a list, words at the margin are about something else, unless they head another list.
  const isApart = lines[at - 1]?.trim() === "" && !listed.test(line) && !isReadingList(line);
  return isApart && own.some((written) => listed.test(written)) && line.trim().split(/\s+/).length <= 6;
}

function closed({ session, title, level, indent, lines }: OpenSession): CourseSession {
  const within = indent === undefined ? lines : dedented(lines);
  const headed = within.map((line) =>
    isReadingList(line) ? `\n## ${plainWords(line)}\n` : relevel(line, level),
  );
  const isHeaded = headed.find((line) => line.trim() !== "")?.startsWith("\n## ") ?? false;
  return { session, title, markdown: `${isHeaded ? "" : "## Readings\n\n"}${headed.join("\n")}` };
}

function dedented(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== "").map(indentOf);
  const least = indents.reduce((left, right) => Math.min(left, right), 20);
  return lines.map((line) => line.slice(Math.min(least, indentOf(line))));
}

/** The headings within a session stand below its lists of readings. */
function relevel(line: string, level: number): string {
  const [, marks, words] = heading.exec(line) ?? [];
  if (marks === undefined || words === undefined) return line;
  return `${"#".repeat(Math.min(6, Math.max(3, marks.length - level + 2)))} ${words}`;
}

function plainWords(line: string): string {
  return line.replace(/^[#*_\s]+|[*_:：\s]+$/g, "");
}
