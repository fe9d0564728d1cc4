import { isRecord } from "../records/object-fields.ts";

/** No abstract has more words; a place beyond it is made up. */
const mostWords = 50_000;

/** An abstract from the form in which OpenAlex gives it: each word with the places where it stands. Empty without one. */
export function rebuildAbstract(index: unknown): string {
  if (!isRecord(index)) return "";
  const words: [place: number, word: string][] = [];
  for (const [word, places] of Object.entries(index)) {
    if (!Array.isArray(places)) continue;
    for (const place of places as readonly unknown[]) {
      if (words.length >= mostWords) break;
      if (typeof place === "number" && Number.isInteger(place) && place >= 0) words.push([place, word]);
    }
  }
  return words
    .sort(([left], [right]) => left - right)
    .map(([, word]) => word)
    .join(" ");
}
