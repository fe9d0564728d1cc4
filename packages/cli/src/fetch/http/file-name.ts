import { createHash } from "node:crypto";

/** A name for a file that says what is in it: letters, digits, dots and dashes, and a hash where that is not all of it. */
export function fileName(words: string, ending: string): string {
  const plain = words
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
  const short = plain.slice(0, 60).replace(/[-.]+$/, "");
  const isWhole = short === words && short !== "";
  const hash = createHash("sha256").update(words).digest("hex").slice(0, 8);
  return isWhole ? `${short}.${ending}` : `${short === "" ? "file" : short}~${hash}.${ending}`;
}
