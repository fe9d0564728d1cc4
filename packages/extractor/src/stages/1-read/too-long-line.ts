import type { ReadNote } from "./note-diagnostic.ts";

/** As many characters as a JSON line may have. A page of readings has nothing like it, and a sentence that long is none. */
const longestLine = 8 * 1024 * 1024;

/** The error for the first line of a text that is longer than a line may be; undefined where there is none. */
export function findTooLongLine(text: string): ReadNote | undefined {
  for (let start = 0, number = 1; text.length - start > longestLine; number += 1) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (end - start > longestLine) {
      const message = `line ${number} has ${end - start} characters, and one line may have ${longestLine}; break it into lines, or leave the file out`;
      return { severity: "error", rule: "line-too-long", message };
    }
    start = end + 1;
  }
  return undefined;
}
