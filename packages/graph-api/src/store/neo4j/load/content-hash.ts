import { createHash } from "node:crypto";

/** Goes into every hash: raised when what is stored for the same record changes, so that a load writes it anew. */
const layout = 2;

/** Sixteen hex digits of what is to be stored; the order of an object's keys does not matter. */
export function contentHash(content: unknown): string {
  return createHash("sha256")
    .update(`${layout}${orderedText(content)}`)
    .digest("hex")
    .slice(0, 16);
}

/**
 * A text that is different for different values, with the members of objects in the order of their keys. Texts stand
 * behind their length, which takes half the time that JSON.stringify needs to sort and to escape.
 */
function orderedText(value: unknown): string {
  if (typeof value === "string") return `${value.length}:${value}`;
  let text = "";
  if (Array.isArray(value)) {
    for (const part of value) text += `${orderedText(part)},`;
    return `[${text}]`;
  }
  if (!isRecord(value)) return String(value);
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) text += `${orderedText(key)}=${orderedText(member)},`;
  }
  return `{${text}}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
