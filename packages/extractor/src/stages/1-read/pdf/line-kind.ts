import type { BodyFont } from "./body-font.ts";
import { isContentsLine } from "./is-contents-line.ts";
import type { TextLine } from "./text-line.ts";

/** What a line that is no heading is: a piece of the running text, or something that is set between it. */
export type LineKind = "text" | "caption" | "formula" | "aside";

const caption = /^(?:figure|fig\.|table|algorithm|listing|scheme|box)\s+\d{1,3}[a-z]?\s?[.:|]\s/i;

/** Tells text from what stands beside it: captions, formulas, rows of tables, notes in small print, labels of figures. */
export function lineKind(line: TextLine, body: BodyFont): LineKind {
  if (caption.test(line.text)) return "caption";
  if (Math.abs(line.size - body.size) > body.size * 0.09)
    return isGrownByFormula(line, body) ? "text" : "aside";
  if (isFormula(line.text)) return "formula";
  return isContentsLine(line) || isTableRow(line) || isCode(line.text) ? "aside" : "text";
}

/** One large sign in a line of text (a sum, a bracket) does not make it another kind of line. */
function isGrownByFormula({ size, text, font }: TextLine, body: BodyFont): boolean {
  return font === body.font && size > body.size && plainWords(text) >= 4;
}

function plainWords(text: string): number {
  return (text.match(/(?<![\p{L}\\])\p{L}{3,}(?!\p{L})/gu) ?? []).length;
}

/** Hardly a word, and signs of mathematics or a number in brackets at the end. */
function isFormula(text: string): boolean {
  const words = plainWords(text);
  if (words === 0 && !/\p{L}{2}/u.test(text)) return true;
  const signs = (text.match(/[=<>≤≥≈∼∝∈∑∏∫∂∇√∞±×·→←↦∀∃∥|^_{}α-ωΑ-Ω𝐀-𝟿ℒℝ𝔼]/gu) ?? []).length;
  const isNumbered = /\(\d{1,2}[a-z]?\)$/.test(text);
  return words <= 3 && (signs >= 2 || (signs >= 1 && isNumbered)) && signs * 4 > words * 3;
}

/** Three cells and more, or cells of numbers. */
function isTableRow({ pieces, text }: TextLine): boolean {
  if (pieces.length >= 3) return !/^(?:\(?[a-z\d]{1,2}[.)]|[•▪◦–-])$/iu.test(pieces[0] ?? "");
  const tokens = text.split(" ");
  const numbers = tokens.filter((token) => /^[+±(-]?\d[\d.,]*[%)*†]?$/.test(token)).length;
  return numbers >= 3 && numbers * 2 >= tokens.length;
}

/** A numbered line of pseudo-code. */
function isCode(text: string): boolean {
  return /^\d{1,2}:\s/.test(text);
}
