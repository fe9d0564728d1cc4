import type { ResolvedMention } from "../../../model/resolved-mention.ts";

/** Four letters with a capital behind another letter, or a capital beside a digit. */
const written = /\p{Ll}\p{Lu}\S{2}|\S{2}\p{Ll}\p{Lu}|\p{Lu}{4}|\p{Lu}\S*\d|\d\S*\p{Lu}/u;
/**
 * True where it stays open whether the end of a relation is a name. What is written as only names are, and of which a
 * sentence says that something was built from it, is one; a kind that the lexicon lists ("reward model") is none.
 */
export function isUnsureEnd({ doubtful, candidate, surface }: ResolvedMention): boolean {
  if (!doubtful || candidate.origin === "lexicon") return doubtful;
  return !written.test(surface) && !isSpelled(surface);
}

/** Two words that begin with a capital, joined by a hyphen or not: "Step-Wise Denoising Training", "DFT Gaze". */
function isSpelled(surface: string): boolean {
  return surface.split(/[\s-]/).filter((word) => /^\p{Lu}\S/u.test(word)).length >= 2;
}
