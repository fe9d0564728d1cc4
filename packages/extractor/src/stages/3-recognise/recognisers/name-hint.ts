import type { NameEvidence } from "../finding.ts";
import type { NameChunk } from "../reading/name-chunk.ts";

/** What the surroundings of a name hint at. */
export function hint(
  chunk: NameChunk,
  naming: number,
  type: NameEvidence["type"],
  typing: number,
): NameEvidence {
  return { name: chunk.name, naming, type, typing, rule: "context" };
}
