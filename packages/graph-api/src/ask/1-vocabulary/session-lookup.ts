import { addToList, type Source, type SourceId } from "@methodscape/graph-model";

/** The pages of a syllabus by the number of their session. */
export type SessionLookup = ReadonlyMap<number, readonly SourceId[]>;

/** Session 3 is the page whose session ends in 3 (`2025-S3`); several courses may have one each. */
export function buildSessionLookup(
  sources: readonly Pick<Source, "id" | "kind" | "session">[],
): SessionLookup {
  const sessions = new Map<number, SourceId[]>();
  for (const { id, kind, session } of sources) {
    const number = /(\d{1,3})$/.exec(session ?? "")?.[1];
    if (kind === "syllabus" && number !== undefined) addToList(sessions, Number(number), id);
  }
  return sessions;
}
