import type { NameEvidence, NameFinding } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";

/**
 * "Crease-7B" beside Crease: what comes in sizes was trained, so that the name without a size is a model too, unless the text calls
 * it something else.
 * @param said what the sentences say of unlisted names; nothing is said of others
 */
export function sizedNames(
  chunked: readonly ChunkedSentence[],
  said: readonly NameEvidence[],
): NameEvidence[] {
  const families = new Set(
    chunked.flatMap(({ chunks }) => chunks.flatMap(({ finding }) => familyOf(finding))),
  );
  if (families.size === 0) return [];
  const named = new Set(said.flatMap(({ name }) => (families.has(name) ? [name] : [])));
  return [...named].map((name) => ({ name, naming: 0, type: "model", typing: 1.5, rule: "derived" }));
}

function familyOf(finding: NameFinding | undefined): string[] {
  const { origin, family } = finding?.candidate ?? {};
  return origin === "grammar" && family !== undefined ? [family] : [];
}
