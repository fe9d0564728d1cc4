import { createHash } from "node:crypto";

/** Goes into every hash: raised when what is stored for the same record changes, so that a load writes it anew. */
const layout = 1;

/** Sixteen hex digits of what is to be stored; the order of an object's keys does not matter. */
export function contentHash(content: unknown): string {
  const text = JSON.stringify([layout, content], (_key, value: unknown) =>
    isRecord(value) ? sorted(value) : value,
  );
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}
