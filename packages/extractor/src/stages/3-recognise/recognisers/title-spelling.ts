import type { NameEvidence } from "../finding.ts";

/** "Stylebreeder: …" over a text that introduces STYLEBREEDER: what the title says is said of the name as the text writes it. */
export function withTextSpelling(evidence: readonly NameEvidence[]): readonly NameEvidence[] {
  if (!evidence.some(({ rule }) => rule === "title")) return evidence;
  const written = new Map<string, string>();
  for (const { name, rule, naming } of evidence) {
    if (rule !== "title" && naming >= 2) written.set(name.toLowerCase(), name);
  }
  return evidence.map((piece) => {
    const name = piece.rule === "title" ? written.get(piece.name.toLowerCase()) : undefined;
    return name === undefined || name === piece.name ? piece : { ...piece, name };
  });
}
