import { type Lexicon, loadLexicon } from "@methodscape/extractor";
import { personPath } from "../options/person-path.ts";
import type { Settings } from "../options/settings.ts";

/**
 * The lexicon that `--lexicon` names, else the settings', else the bundled one.
 * @throws {ExtractorError} when the folder cannot be read or an entry does not fit.
 */
export function openLexicon(
  named: string | undefined,
  settings: Pick<Settings, "lexicon">,
): Promise<Lexicon> {
  const folder = named ?? settings.lexicon;
  return loadLexicon(folder === undefined ? undefined : personPath(folder));
}
