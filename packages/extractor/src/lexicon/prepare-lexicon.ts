import { createHash } from "node:crypto";
import type { Lexicon } from "./lexicon.ts";
import type { LexiconFile } from "./parse-lexicon.ts";

/** A lexicon that need not be parsed and checked again: the JSON of a `Lexicon`, under a name that says what it was read from. */
export interface PreparedLexicon {
  readonly name: string;
  readonly text: string;
}

/** Prepares a lexicon that was read from these files. */
export function prepareLexicon(files: readonly LexiconFile[], lexicon: Lexicon): PreparedLexicon {
  return { name: preparedName(files), text: JSON.stringify(lexicon) };
}

/** Files that differ in a sign, a name or their number give another name, so that a prepared lexicon is never stale. */
export function preparedName(files: readonly LexiconFile[]): string {
  const hash = createHash("sha256").update(
    JSON.stringify(files.map(({ file, text }) => [file, text.length])),
  );
  for (const { text } of files) hash.update(text);
  return `lexicon-${hash.digest("hex").slice(0, 32)}.json`;
}
