import { latexToText } from "../../../latex/latex-to-text.ts";
import { readText } from "../records/read-fields.ts";

/** `Ada Example (Univ. of X, Y), Bo Sample and Cem Berg` → the names; what stands in brackets is where they work. */
export function splitAuthors(line: string): string[] {
  let depth = 0;
  let bare = "";
  for (const character of readText(latexToText(line, "parts"))) {
    if (character === "(") depth += 1;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) bare += character;
  }
  return bare
    .split(/,(?:\s*and\s)?|\sand\s/)
    .map((name) => name.trim())
    .filter((name) => name !== "" && !/^(?:and|et al\.?)$/i.test(name));
}
