import { createHash } from "node:crypto";

/** Four hex digits of the sha256 of a text: tells apart names that share a slug. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 4);
}
