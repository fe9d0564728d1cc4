import type { NameFinding } from "../finding.ts";
import type { SentenceReading } from "../reading/read-entry.ts";

/**
 * Leaves out generic methods that a text writes in small letters throughout ("diffusion models", "self-attention"): there
 * they are kinds of things and no names. One capital in the running text makes all of them names; titles, and
 * phrases that open a sentence, have capitals for other reasons. A single word goes by its own capital: "Transformer" is the
 * architecture, "a transformer" is a kind, and one paper may write both.
 */
export function dropKinds(
  known: readonly (readonly NameFinding[])[],
  sentences: readonly SentenceReading[],
): readonly (readonly NameFinding[])[] {
  if (!known.some((findings) => findings.some((finding) => finding.generic === true))) return known;
  const written = new Set<string>();
  known.forEach((findings, index) => {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.part === "title") return;
    for (const finding of findings) {
      if (hasCapital(finding, sentence)) written.add(finding.candidate.lexiconEntry ?? "");
    }
  });
  return known.map((findings, index) =>
    findings.filter((finding) => {
      if (finding.generic !== true || isTechnique(finding)) return true;
      const surface = sentences[index]?.text.slice(finding.start, finding.end) ?? "";
      if (/[\s-]/.test(surface)) return written.has(finding.candidate.lexiconEntry ?? "");
      return /\p{Lu}/u.test(surface);
    }),
  );
}

/** "supervised fine-tuning" is a way to do something and the same in small letters. */
function isTechnique({ candidate, kind }: NameFinding): boolean {
  return kind !== true && /ing$/i.test(candidate.name);
}

function hasCapital(finding: NameFinding, sentence: SentenceReading): boolean {
  const surface = sentence.text.slice(finding.start, finding.end);
  const isFirstOfPhrase = sentence.words[0]?.start === finding.start && /[\s-]/.test(surface);
  return /\p{Lu}/u.test(isFirstOfPhrase && !/^\p{Lu}{2}/u.test(surface) ? surface.slice(1) : surface);
}
