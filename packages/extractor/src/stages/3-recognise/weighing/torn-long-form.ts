import type { NameEvidence } from "../finding.ts";

/** The "StudenT PreferencEs" of "Aligning TeacheR with StudenT PreferencEs": words that lend letters to a short form, without the rest of it. */
export function isTornLongForm(name: string, pieces: readonly NameEvidence[]): boolean {
  const words = name.split(" ");
  const lending = words.filter((word) => lendsLetters.test(word) || opensWithLetters.test(word));
  if (pieces.some(({ rule }) => rule === "abbreviation")) return false;
  // "MInference 1.0", and what the authors announce as it stands, are whole.
  const isWhole = words.length > 1 && (/\d/.test(name) || pieces.some(({ naming }) => naming >= 4));
  return lending.length >= 2 || (!isWhole && words.some((word) => opensWithLetters.test(word)));
}

/** "TeacheR", "pErsonal", "UnleaRNing". */
const lendsLetters = /\p{Ll}{3,}\p{Lu}\p{Ll}{0,2}$|^\p{Ll}\p{Lu}\p{Ll}{3,}|\p{Ll}{2}\p{Lu}{2}\p{Ll}{2}/u;

/** The DIffusion of "uses the DIffusion model as a Visual Assistant": one word of such a phrase. */
const opensWithLetters = /^\p{Lu}{2,3}\p{Ll}{3,}(?:ion|ing|ment|ally|ed|ive|ity|ness|[ae]nce)$/u;
