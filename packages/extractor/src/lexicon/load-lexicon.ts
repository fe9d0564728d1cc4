import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ExtractorError } from "../extractor-error.ts";
import type { Lexicon } from "./lexicon.ts";
import { type LexiconFile, parseLexicon } from "./parse-lexicon.ts";
import { type PreparedLexicon, preparedName, prepareLexicon } from "./prepare-lexicon.ts";

const manifest = createRequire(import.meta.url).resolve("@methodscape/extractor/package.json");

/** The lexicon that comes with the package. */
export const bundledLexiconFolder = join(dirname(manifest), "lexicon");

/**
 * Reads every `*.yaml` of a folder: `ambiguous-names.yaml`, and entities in all the others.
 * Entries come sorted by type and id, whatever file they stand in. Where the build has prepared a lexicon from these very
 * bytes, that is taken, which saves parsing and checking them.
 *
 * @throws {ExtractorError} `missing-path` when the folder cannot be read; `bad-lexicon` when a file is no YAML or
 * does not fit, an id is given twice, a relation leads nowhere or two entries claim one name: with file and entry.
 */
export async function loadLexicon(folder: string = bundledLexiconFolder): Promise<Lexicon> {
  const files = await readLexiconFiles(folder);
  return (await readPrepared(files)) ?? parseLexicon(folder, files);
}

/** The bundled lexicon, read and checked, as the build is to lay it beside the code. Throws what {@link loadLexicon} throws. */
export async function prepareBundledLexicon(): Promise<PreparedLexicon> {
  const files = await readLexiconFiles(bundledLexiconFolder);
  return prepareLexicon(files, parseLexicon(bundledLexiconFolder, files));
}

async function readLexiconFiles(folder: string): Promise<LexiconFile[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    const message = `${folder} cannot be read as a folder of lexicon files; expected one with *.yaml`;
    throw new ExtractorError("missing-path", message, { cause });
  });
  const files = names.filter((name) => name.endsWith(".yaml")).sort();
  if (files.length === 0) {
    throw new ExtractorError("bad-lexicon", `${folder} holds no *.yaml; expected files such as methods.yaml`);
  }
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(folder, file), "utf8") })));
}

/** The sources and the compiled packages have none beside them: only the build's bundle does. */
async function readPrepared(files: readonly LexiconFile[]): Promise<Lexicon | undefined> {
  const place = new URL(`./${preparedName(files)}`, import.meta.url);
  const text = await readFile(place, "utf8").catch(() => undefined);
  // The build wrote it from a lexicon that it had checked, and its name says from which bytes.
  return text === undefined ? undefined : (JSON.parse(text) as Lexicon);
}
