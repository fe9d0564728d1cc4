import { partWords } from "../vocabulary/generic-names.ts";
import type { Word } from "./read-entry.ts";

/** Whether a word is written like a name and is no generic one. */
export function isNameLike(word: Word): boolean {
  const { shape, generic, hasDigit } = word.kind;
  // Exponents, accents and stars tear words apart: "SL^{2}A", "T\"ULU", "A*-PO".
  if (generic || shape === "plain") return false;
  if (word.before !== "" && /(?:\^\{?|\\["'`^~]\{?|\*-?)$/.test(word.before)) return false;
  // "Stable Diffusion v1-5": a version by itself names nothing.
  if (hasDigit && /^[vV]\d+(?:[.-]\d+)*$/.test(word.kind.name)) return false;
  return shape === "camel" || shape === "coded" || shape === "acronym" || shape === "capitalised";
}

/** A capitalised word that names nothing by itself but may stand in a longer name: the Agent of "Meta Agent Search". */
export function isNamePart(word: Word): boolean {
  const { generic, shape } = word.kind;
  const lower = word.kind.name.toLowerCase();
  return (
    generic && shape === "capitalised" && (partWords.has(lower) || partWords.has(lower.replace(/s$/, "")))
  );
}

/** Written so that it can hardly be an ordinary word: camel case, coded or an acronym. */
export function isStrong(word: Word): boolean {
  return word.kind.shape === "camel" || word.kind.shape === "coded" || word.kind.shape === "acronym";
}

/** Whether a word goes on with a lower-case tail behind its name: "CLIP-guided". */
export function isTailed(word: Word | undefined): boolean {
  return word !== undefined && word.kind.nameEnd < word.kind.text.length;
}
