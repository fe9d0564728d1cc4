import type { NameEvidence } from "../finding.ts";
import type { NameChunk } from "../reading/name-chunk.ts";

/** What is brought in by a verb of introducing. */
export function introducedAs(
  chunk: NameChunk,
  naming: number,
  type: NameEvidence["type"],
  typing: number,
): NameEvidence {
  return { name: chunk.name, naming, type, typing, rule: "introduced", introduced: true };
}
