import { countOf } from "@methodscape/graph-model";
import type { SourceFile } from "../../../model/source-file.ts";
import { parseCsv } from "../csv/parse-csv.ts";
import { decodeText } from "../decode-text.ts";
import { isPdf } from "../pdf/is-pdf.ts";
import { recogniseFormat } from "../source-formats.ts";
import type { CourseSessions } from "./course-session.ts";
import { cutAtRows } from "./cut-at-rows.ts";
import { cutSessions } from "./cut-sessions.ts";
import { type ConvertedPage, markdownOfPage } from "./markdown-of-page.ts";
import { readSessionLine } from "./session-line.ts";
import { sessionPage } from "./session-page.ts";

/** Larger files are no course's pages. */
const mostBytes = 4_000_000;
/** Formats that a course's page may look like; any other is what it says. */
const pageFormats: ReadonlySet<string | undefined> = new Set([
  "course-page",
  "awesome-list",
  "paper-table",
  "plain-list",
  "csv",
  undefined,
]);
/** A page of one session says so. */
const ownSession = /^---\n(?:[^\n]*\n){0,60}?(?:desc|session|lectureVersion):/;
const opensAsData = /^\s*(?:[[{]\s*["{[\]]|@\w+\s*[{(]|TY {2}- )/;

/**
 * A file that tells a whole course, by its weeks or in a schedule, as a page for each session; a page in HTML, Org,
 * reStructuredText or LaTeX as the Markdown that it is read by. Any other file as it is.
 */
export function unpackCourse(file: SourceFile): readonly SourceFile[] {
  if (file.problem !== undefined || file.bytes.length > mostBytes || isPdf(file.bytes)) return [file];
  const { text } = decodeText(file.bytes);
  if (text === undefined || opensAsData.test(text) || ownSession.test(text)) return [file];
  const format = recogniseFormat(text);
  if (!pageFormats.has(format)) return [file];
  const page = markdownOfPage(text);
  const markdown = page?.markdown ?? text;
  const course = format === "csv" ? sessionsOfSheet(text) : cutSessions(markdown);
  if (course !== undefined) return sessionFiles(file, course, titleOf(format === "csv" ? "" : markdown));
  return page === undefined ? [file] : [convertedFile(file, page)];
}

/** A spreadsheet that says in which week what is read. */
function sessionsOfSheet(text: string): CourseSessions | undefined {
  const head = text.trimStart().split("\n", 1)[0] ?? "";
  const separator = ["\t", ";", ","].find((mark) => head.includes(mark)) ?? ",";
  const sessions = cutAtRows({ rows: parseCsv(text, separator).rows });
  return sessions === undefined || sessions.length < 2 ? undefined : { sessions, outside: 0 };
}

function sessionFiles(
  file: SourceFile,
  { sessions, outside }: CourseSessions,
  title: string | undefined,
): SourceFile[] {
  const left = outside === 0 ? "" : `; left out: ${countOf(outside, "line")} outside of them`;
  const message = `the page tells a whole course: read as ${countOf(sessions.length, "session")}${left}`;
  const width = String(sessions.length).length;
  return sessions.map((session, at) => ({
    ...file,
    path: `${file.path}/${String(at + 1).padStart(width, "0")}`,
    bytes: new TextEncoder().encode(sessionPage(session)),
    course: file.course ?? file.path.split("/").at(-2) ?? title,
    notes: at === 0 ? [{ severity: "info", rule: "course-sessions", message }] : [],
  }));
}

/** The first heading that is no session's, the front matter's title, or the line that a plain text begins with. */
function titleOf(markdown: string): string | undefined {
  const headings = [...markdown.slice(0, 20_000).matchAll(/^# +(\S.*)$/gm)].map(([, words = ""]) => words);
  const found =
    headings.find((words) => readSessionLine(words) === undefined) ??
    /^---\n(?:[^\n]*\n){0,60}?title:[ \t]*(\S.*)$/m.exec(markdown)?.[1] ??
    /^\s*([^\s|#-][^|\n]{3,100})\n/.exec(markdown)?.[1];
  return found?.replace(/^["']|["']$/g, "").trim();
}

function convertedFile(file: SourceFile, { markdown, from }: ConvertedPage): SourceFile {
  const message = `the page is ${from}; what it says was read, places are those in its text`;
  return {
    ...file,
    bytes: new TextEncoder().encode(markdown),
    notes: [{ severity: "info", rule: "converted", message }],
  };
}
