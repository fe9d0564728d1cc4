import type { CourseSession } from "./course-session.ts";

/** A session as the page of its own that stage 2 reads: its name and topic as front matter, then its readings. */
export function sessionPage({ session, title, markdown }: CourseSession): string {
  const fields = [member("desc", session ?? `(${title ?? ""})`), member("title", title)].join("");
  return `---\n${fields}---\n\n${markdown.trim()}\n`;
}

/** JSON's texts are YAML's. */
function member(name: string, value: string | undefined): string {
  return value === undefined ? "" : `${name}: ${JSON.stringify(value)}\n`;
}
