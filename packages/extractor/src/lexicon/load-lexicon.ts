import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { ExtractorError } from "../extractor-error.ts";
import { findLexiconProblems } from "./find-lexicon-problems.ts";
import type { AmbiguousName, Lexicon, LexiconEntry } from "./lexicon.ts";
import { readAmbiguousNames, readEntries } from "./read-lexicon-file.ts";

/** The lexicon that comes with the package: the same place seen from `src/lexicon` and from `dist/lexicon`. */
export const bundledLexiconFolder = fileURLToPath(new URL("../../lexicon", import.meta.url));

const ambiguousFile = "ambiguous-names.yaml";
const mostProblemsShown = 20;

/**
 * Reads every `*.yaml` of a folder: `ambiguous-names.yaml`, and entities in all the others.
 * Entries come sorted by type and id, whatever file they stand in.
 *
 * @throws {ExtractorError} `missing-path` when the folder cannot be read; `bad-lexicon` when a file is no YAML or
 * does not fit, an id is given twice, a relation leads nowhere or two entries claim one name: with file and entry.
 */
export async function loadLexicon(folder: string = bundledLexiconFolder): Promise<Lexicon> {
  const files = await readYamlFiles(folder);
  const entries: LexiconEntry[] = [];
  const ambiguous: AmbiguousName[] = [];
  for (const { file, value } of files) {
    if (file === ambiguousFile) ambiguous.push(...readAmbiguousNames(file, value));
    else entries.push(...readEntries(file, value));
  }
  const lexicon = { entries: entries.sort(byTypeAndId), ambiguous };
  const problems = findLexiconProblems(lexicon);
  if (problems.length > 0) throw selfContradiction(folder, problems);
  return lexicon;
}

async function readYamlFiles(folder: string): Promise<{ file: string; value: unknown }[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    const message = `${folder} cannot be read as a folder of lexicon files; expected one with *.yaml`;
    throw new ExtractorError("missing-path", message, { cause });
  });
  const files = names.filter((name) => name.endsWith(".yaml")).sort();
  if (files.length === 0) {
    throw new ExtractorError("bad-lexicon", `${folder} holds no *.yaml; expected files such as methods.yaml`);
  }
  return Promise.all(
    files.map(async (file) => ({ file, value: parseYaml(file, await readFile(join(folder, file), "utf8")) })),
  );
}

function parseYaml(file: string, text: string): unknown {
  try {
    return parse(text);
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
