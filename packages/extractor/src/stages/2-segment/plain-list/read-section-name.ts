import type { PlainUnit } from "../../../plain-list/plain-units.ts";

/** The heading that a piece without a work is: a few words with a colon, capitals alone, or marks of a heading. */
export function readSectionName(
  text: string,
  { contentStart, end, lines, isNumbered }: PlainUnit,
): string | undefined {
  const piece = text.slice(contentStart, end);
  const [first = "", under] = piece.split("\n");
  const words = first
    .replace(/^#{1,6}\s*/, "")
    .replace(/\s*[:：]\s*$/, "")
    .trim();
  const isUnderlined = lines === 2 && /^[=~-]{3,}\s*$/.test(under ?? "");
  if (isNumbered || (lines > 1 && !isUnderlined) || words === "" || words.length > 80) return undefined;
  const isShort = words.split(/\s+/).length <= 8;
  const isMarked = /^#{1,6}\s|[:：]\s*$/.test(first) || isUnderlined || /^[\p{Lu}\s\d&/-]{4,}$/u.test(words);
  const isUsual = /^(?:references|bibliography|works cited|papers|readings?|literature)$/i.test(words);
  return isShort && (isMarked || isUsual) ? words : undefined;
}
