import type { SourceTable } from "../table/source-table.ts";
import { type CourseSession, titleOfSession } from "./course-session.ts";
import { readingsOfCell } from "./readings-of-cell.ts";
import { type ScheduleColumns, scheduleColumns } from "./schedule-columns.ts";
import { readSessionLine } from "./session-line.ts";

/** What the rows of one session say. */
interface ScheduleSession {
  readonly session: string | undefined;
  readonly topics: string[];
  readonly date: string | undefined;
  readonly required: string[];
  readonly more: string[];
}

/** The sessions of a course's schedule, a row or several each; undefined for a table that is none. */
export function cutAtRows({ rows }: SourceTable): CourseSession[] | undefined {
  const [head, ...body] = rows;
  const columns =
    head &&
    scheduleColumns(
      head.cells,
      body.map(({ cells }) => cells),
    );
  if (columns === undefined) return undefined;
  const sessions: ScheduleSession[] = [];
  for (const { cells } of body) addRow(sessions, cells, columns);
  return sessions.filter(({ required, more }) => required.length + more.length > 0).map(closed);
}

function addRow(sessions: ScheduleSession[], cells: readonly string[], columns: ScheduleColumns): void {
  const before = sessions.at(-1);
  const { session, date, topic } = placeOfRow(cells, columns, before);
  const isSame =
    session === undefined ? date === undefined || before?.date === date : before?.session === session;
  const goesOn =
    before !== undefined && isSame && (session !== undefined || before.session === undefined || !date);
  const open = goesOn ? before : { session, topics: [], date, required: [], more: [] };
  if (!goesOn) sessions.push(open);
  if (topic !== "" && !open.topics.includes(topic)) open.topics.push(topic);
  for (const { at, list } of columns.readings) {
    const facts = columns.facts.map((fact) => cells[fact] ?? "");
    const found = readingsOfCell(cells[at] ?? "", facts, list);
    open.required.push(...found.required);
    open.more.push(...found.more);
  }
}

const lineBreak = /<br\s?\/?>/i;

/** The session, date and topic of a row. Where dates carry the weeks (`Week 1<br>Jan 9`), a row without one is of the week above it. */
function placeOfRow(
  cells: readonly string[],
  columns: ScheduleColumns,
  before: ScheduleSession | undefined,
): { readonly session: string | undefined; readonly date: string | undefined; readonly topic: string } {
  const cellOf = (at: number | undefined) => (at === undefined ? "" : (cells[at] ?? ""));
  const topic = plainCell(cellOf(columns.topic).split(lineBreak, 1)[0] ?? "");
  const number = plainCell(cellOf(columns.number));
  const written = cellOf(columns.date);
  const [first = "", ...rest] = written.split(lineBreak);
  const week = columns.number === undefined ? readSessionLine(plainCell(first)) : undefined;
  const date = plainCell(week === undefined ? written : rest.join(" ")) || week?.title;
  const carried = columns.number === undefined ? before?.session : undefined;
  const session = number === "" ? (week?.session ?? carried) : nameOf(number, columns.noun);
  return { session, date: date || undefined, topic };
}

function plainCell(cell: string): string {
  return cell
    .replace(/\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}\)/g, "$1")
    .replace(/<br\s?\/?>/gi, " ")
    .replace(/\*\*|__|`/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function nameOf(number: string, noun: string): string {
  return /^\d/.test(number) ? `${noun} ${number}` : number;
}

function closed({ session, topics, date, required, more }: ScheduleSession): CourseSession {
  const lists = [
    { name: "Required Readings", items: required },
    { name: "Optional Readings", items: more },
  ].filter(({ items }) => items.length > 0);
  return {
    session,
    title: titleOfSession(topics.join("; "), date),
    markdown: lists.map(({ name, items }) => `## ${name}\n\n${items.join("\n")}`).join("\n\n"),
  };
}
