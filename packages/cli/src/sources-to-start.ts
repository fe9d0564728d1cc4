import { isField, type SourceFile } from "@methodscape/extractor";
import { bundledCorpus, bundledField } from "./bundled-corpus.ts";
import { type NamedSources, namesNothing, readSources } from "./read-sources.ts";

/** The files that `start` reads, and those among them that the person named. */
export interface SourcesToStart {
  readonly named: readonly SourceFile[];
  readonly files: readonly SourceFile[];
}

/**
 * The bundled corpus where nothing is named; else what is named, and where that holds no field the bundled one
 * to hold it against. Says on stderr what it adds.
 * @throws like {@link readSources}.
 */
export async function sourcesToStart(sources: NamedSources, mayAddField: boolean): Promise<SourcesToStart> {
  if (namesNothing(sources)) {
    process.stderr.write("reading the bundled corpus; name files or folders to read your own\n");
    const files = await bundledCorpus();
    return { named: files, files };
  }
  const named = await readSources(sources);
  if (!mayAddField || named.some(isField)) return { named, files: named };
  process.stderr.write(
    "the sources hold no field: the bundled one is added (its sources are named bundled-field/…)\n",
  );
  return { named, files: [...named, ...(await bundledField())] };
}
