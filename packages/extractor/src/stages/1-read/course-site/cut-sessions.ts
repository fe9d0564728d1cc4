import { readMarkdownTables } from "../table/markdown-tables.ts";
import type { CourseSessions } from "./course-session.ts";
import { cutAtHeadings } from "./cut-at-headings.ts";
import { cutAtRows } from "./cut-at-rows.ts";

/** One session is a page of its own already. */
const leastSessions = 2;

/** The sessions of a page that tells a whole course, by its schedule or by its headings; undefined for any other page. */
export function cutSessions(markdown: string): CourseSessions | undefined {
  return bySchedule(markdown) ?? byHeadings(markdown);
}

function bySchedule(markdown: string): CourseSessions | undefined {
  if (!markdown.includes("|")) return undefined;
  const { tables, outside } = readMarkdownTables(markdown);
  const schedules = tables.flatMap((table) => cutAtRows(table) ?? []);
  return schedules.length < leastSessions ? undefined : { sessions: schedules, outside: outside.length };
}

function byHeadings(markdown: string): CourseSessions | undefined {
  const { sessions, outside } = cutAtHeadings(markdown.split("\n"));
  const names = new Set(sessions.map(({ session }) => session));
  if (names.size < leastSessions || names.size !== sessions.length) return undefined;
  const read = sessions.filter(({ markdown: own }) => namesSomething(own));
  return read.length < leastSessions ? undefined : { sessions: read, outside };
}

/** False for a week of which the page only says that nothing is read in it. */
function namesSomething(markdown: string): boolean {
  const words = markdown.replace(/^## .*$/gm, "").trim();
  return words.split(/\s+/, 4).length > 3 && /\p{L}{3}|\p{Lo}/u.test(words);
}
