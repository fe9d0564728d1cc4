/** A session of a course as one page of its syllabus tells it. */
export interface CourseSession {
  /** `Week 3`; undefined where the page only gives a date. */
  readonly session: string | undefined;
  readonly title: string | undefined;
  /** The Markdown of its readings. */
  readonly markdown: string;
}

/** The sessions of a course's page, and how many of its written lines stand in none. */
export interface CourseSessions {
  readonly sessions: readonly CourseSession[];
  readonly outside: number;
}

/** A session's topic, with its date in brackets; the one of them that is there, or undefined. */
export function titleOfSession(topic: string, date: string | undefined): string | undefined {
  const words = date === undefined || topic === "" ? (date ?? topic) : `${topic} (${date})`;
  return words === "" ? undefined : words;
}
