import { parse } from "yaml";
import { ExtractorError } from "../extractor-error.ts";
import { findLexiconProblems } from "./find-lexicon-problems.ts";
import type { AmbiguousName, Lexicon, LexiconEntry } from "./lexicon.ts";
import { readAmbiguousNames, readEntries } from "./read-lexicon-file.ts";

/** A YAML file of a lexicon: its name in the folder, and what is written there. */
export interface LexiconFile {
  readonly file: string;
  readonly text: string;
}

const ambiguousFile = "ambiguous-names.yaml";
const mostProblemsShown = 20;

/**
 * The lexicon that the files of a folder hold, checked as a whole.
 * @throws {ExtractorError} `bad-lexicon`, with file and entry; `folder` is what a contradiction between files is said of.
 */
export function parseLexicon(folder: string, files: readonly LexiconFile[]): Lexicon {
  const entries: LexiconEntry[] = [];
  const ambiguous: AmbiguousName[] = [];
  for (const { file, value } of files.map(parseYaml)) {
    if (file === ambiguousFile) ambiguous.push(...readAmbiguousNames(file, value));
    else entries.push(...readEntries(file, value));
  }
  const lexicon = { entries: entries.sort(byTypeAndId), ambiguous };
  const problems = findLexiconProblems(lexicon);
  if (problems.length > 0) throw selfContradiction(folder, problems);
  return lexicon;
}

function parseYaml({ file, text }: LexiconFile): { file: string; value: unknown } {
  try {
    return { file, value: parse(text) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ExtractorError("bad-lexicon", `${file} is no YAML: ${reason}`, { cause });
  }
}

function selfContradiction(folder: string, problems: readonly string[]): ExtractorError {
  const shown = problems.slice(0, mostProblemsShown).map((problem) => `\n  ${problem}`);
  const more = problems.length > shown.length ? `\n  and ${problems.length - shown.length} more` : "";
  const heading = `the lexicon in ${folder} contradicts itself in ${problems.length} place(s):`;
  return new ExtractorError("bad-lexicon", `${heading}${shown.join("")}${more}`);
}

function byTypeAndId(left: LexiconEntry, right: LexiconEntry): number {
  const leftKey = `${left.type}:${left.id}`;
  const rightKey = `${right.type}:${right.id}`;
  return leftKey < rightKey ? -1 : leftKey > rightKey ? 1 : 0;
}
