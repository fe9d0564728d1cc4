import type { Diagnostic } from "@methodscape/graph-model";
import type { PaperEntry } from "../../model/paper-entry.ts";
import { titleKey, titleWords } from "./title-key.ts";

/** An entry with what tells its work: ids that are its own, and its title without the accidents of spelling. */
export interface ListedWork {
  readonly entry: PaperEntry;
  readonly arxivId: string | undefined;
  /** In lower case; undefined for one that belongs to a whole volume. */
  readonly doi: string | undefined;
  readonly key: string;
  readonly words: readonly string[];
}

/** As many works with different titles and one DOI are papers of one volume, not versions of one paper. */
const leastOfVolume = 3;

/** The works of entries, in order. A DOI that a bibliography gives to every paper of a volume tells none of them. */
export function listedWorks(entries: readonly PaperEntry[]): {
  readonly works: readonly ListedWork[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const keyed = entries.map((entry) => {
    const words = titleWords(entry.title);
    return { entry, words, key: titleKey(words) };
  });
  const titles = new Map<string, Set<string>>();
  for (const { entry, key } of keyed) {
    const doi = entry.doi?.toLowerCase();
    if (doi !== undefined) titles.set(doi, (titles.get(doi) ?? new Set()).add(key));
  }
  const told = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const works = keyed.map(({ entry, words, key }): ListedWork => {
    const doi = entry.doi?.toLowerCase();
    const count = doi === undefined ? 0 : (titles.get(doi)?.size ?? 0);
    if (doi === undefined || count < leastOfVolume) return { entry, arxivId: entry.arxivId, doi, key, words };
    if (!told.has(doi)) diagnostics.push(sharedDoi(entry, doi, count));
    told.add(doi);
    return { entry, arxivId: entry.arxivId, doi: undefined, key, words };
  });
  return { works, diagnostics };
}

function sharedDoi({ source, reading }: PaperEntry, doi: string, count: number): Diagnostic {
  return {
    record: "diagnostic",
    source,
    start: reading.start,
    end: reading.end,
    severity: "warning",
    rule: "assemble/shared-doi",
    message: `${count} works with different titles give the DOI ${doi}: it is their volume's and was not read as theirs`,
  };
}

/** `arxiv:…` and `doi:…` of a work. */
export function identifierKeys({ arxivId, doi }: Pick<ListedWork, "arxivId" | "doi">): string[] {
  return [
    ...(arxivId === undefined ? [] : [`arxiv:${arxivId}`]),
    ...(doi === undefined ? [] : [`doi:${doi}`]),
  ];
}
