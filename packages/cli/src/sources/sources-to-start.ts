import { isField, type SourceFile } from "@methodscape/extractor";
import { countOf } from "@methodscape/graph-model";
import { fetchedSources } from "../fetch/fetched-sources.ts";
import { bundledCorpus, bundledField } from "./bundled-corpus.ts";
import { type NamedSources, namesNothing, readSources } from "./read-sources.ts";

/** The files that `start` reads, and those among them that the person named. */
export interface SourcesToStart {
  readonly named: readonly SourceFile[];
  readonly files: readonly SourceFile[];
}

/**
 * The bundled corpus where nothing is named; else what is named, what was fetched before, and where neither holds a
 * field the bundled one to hold it against. Says on stderr what it adds.
 * @throws like {@link readSources}.
 */
export async function sourcesToStart(
  sources: NamedSources,
  {
    mayAddField,
    fetchedFolder,
  }: { readonly mayAddField: boolean; readonly fetchedFolder: string | undefined },
): Promise<SourcesToStart> {
  if (namesNothing(sources)) {
    process.stderr.write("reading the bundled corpus; name files or folders to read your own\n");
    const files = await bundledCorpus();
    return { named: files, files };
  }
  const named = await readSources(sources);
  const fetched = fetchedFolder === undefined ? [] : await fetchedSources(fetchedFolder);
  if (fetched.length > 0)
    process.stderr.write(
      `reading along what was fetched: ${countOf(fetched.length, "file")} in ${fetchedFolder} (--no-fetched leaves it out)\n`,
    );
  const own = [...named, ...fetched];
  if (!mayAddField || own.some((file) => file.completes !== true && isField(file)))
    return { named, files: own };
  process.stderr.write(
    "the sources hold no field: the bundled one is added (its sources are named bundled-field/…)\n",
  );
  return { named, files: [...own, ...(await bundledField())] };
}
