import { readFile, stat } from "node:fs/promises";
import {
  type Lexicon,
  loadLexicon,
  parseNameList,
  type TypedName,
  typedNames,
  withNames,
} from "@methodscape/extractor";
import { CliError } from "../errors/cli-error.ts";
import { personPath } from "../options/person-path.ts";

/** A lexicon, and the names in it that show how a scheme writes them. */
export interface NamesToRead {
  readonly lexicon: Lexicon;
  readonly examples: readonly TypedName[];
}

/**
 * A folder is a lexicon of its own; a list comes on top of the bundled one; nothing is the bundled one.
 * @throws {CliError} when nothing is there; {ExtractorError} when it is neither lexicon nor list.
 */
export async function readNames(path: string | undefined): Promise<NamesToRead> {
  if (path === undefined) return { lexicon: await loadLexicon(), examples: [] };
  const place = personPath(path);
  const found = await stat(place).catch(() => undefined);
  if (found === undefined)
    throw new CliError(
      `${path}: there is no such file or folder; expected a lexicon folder or a list of names`,
    );
  if (found.isDirectory()) {
    const lexicon = await loadLexicon(place);
    return { lexicon, examples: lexicon.entries };
  }
  if (/\.ya?ml$/i.test(path))
    throw new CliError(
      `${path} is one file of a lexicon; name the folder that holds it, or a list (.jsonl, .tsv, .txt)`,
    );
  const bundled = await loadLexicon();
  const names = typedNames(parseNameList(await readFile(place, "utf8"), path), bundled);
  return { lexicon: withNames(bundled, names), examples: names };
}
