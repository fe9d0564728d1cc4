/** The members of an object from outside; their values stay unknown. */
export type ObjectFields = Readonly<Record<string, unknown>>;

/** True for an object with members: no array, no null. */
export function isRecord(value: unknown): value is ObjectFields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
