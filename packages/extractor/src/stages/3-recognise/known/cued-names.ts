import type { NameFinding } from "../finding.ts";
import { indexNames, type NameIndex } from "../reading/locate-names.ts";
import type { SentenceReading } from "../reading/read-entry.ts";

/** Names that needed a cue and had it somewhere in the entry: there they mean the same without one, unless two things share them. */
export function cuedNames(
  sentences: readonly SentenceReading[],
  known: readonly (readonly NameFinding[])[],
): NameIndex<NameFinding> {
  const named = new Map<string, NameFinding | undefined>();
  known.forEach((findings, index) => {
    for (const finding of findings) {
      if (finding.cued !== true) continue;
      const surface = sentences[index]?.text.slice(finding.start, finding.end) ?? "";
      const other = named.get(surface) ?? finding;
      const isSame = other.candidate.lexiconEntry === finding.candidate.lexiconEntry;
      named.set(surface, isSame ? finding : undefined);
    }
  });
  return indexNames(
    [...named].flatMap(([surface, finding]) => (finding ? [[surface, finding] as const] : [])),
  );
}
