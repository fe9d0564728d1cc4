import { gatherClaims } from "../gather-claims.ts";
import { relateEntities } from "../relate-entities.ts";
import { buildEntry } from "./build-entry.ts";
import { claimLines } from "./claim-lines.ts";
import { measuredBenchmarks } from "./measured-benchmarks.ts";
import type { Case } from "./read-cases.ts";

/** Every claim that stage 5 makes of the sentences of a case. */
export function caseLines({ sentences }: Pick<Case, "sentences">): readonly string[] {
  const marked = buildEntry(sentences);
  const lexicon = { entries: measuredBenchmarks, ambiguous: [] };
  const inputs = [{ document: marked.document, entries: [marked.entry] }];
  const read = relateEntities(inputs, marked.resolution, lexicon).value;
  return claimLines(gatherClaims(read, marked.resolution.entities, lexicon), marked);
}

/** The results among them: `result …`, `gain …` and those that are only possible. */
export function resultLines(one: Pick<Case, "sentences">): readonly string[] {
  return caseLines(one).filter((line) => /^(?:possible )?(?:result|gain) /.test(line));
}
