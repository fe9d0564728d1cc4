const name =
  /^\p{Lu}[\p{L}'’-]*\.?(?: (?:\p{Lu}[\p{L}'’-]*\.?|d[aeiu]|del|der|den|van|von|bin|la|le)){1,4}$/u;
const nameless =
  /universit|institut|department|laborator|\blabs?\b|research|school|college|academy|center|centre|\bteam\b|group|company|\binc\b|\bltd\b|google|microsoft|\bmeta\b|openai|deepmind|@|https?:|www\./i;

/**
 * The names in a line of authors, marks of affiliation dropped; none where any part of the line is something else.
 * @param pieces what stands apart in the line
 */
export function readAuthorLine(pieces: readonly string[]): string[] {
  const parts = pieces
    .flatMap((piece) => piece.split(/\s*[,;&·•]\s*|\s+and\s+|\s{2,}/))
    .map((part) => part.replace(/[\d*∗†‡§¶⋆⋄♠♣♡♢✉⊕\s]+$/u, "").replace(/^(?:and\s|[\d*∗†‡§¶,\s])+/u, ""))
    .filter((part) => part !== "");
  const isNames = parts.every((part) => name.test(part) && !nameless.test(part));
  return isNames ? parts : [];
}
