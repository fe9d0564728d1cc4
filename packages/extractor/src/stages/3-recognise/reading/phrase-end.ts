import type { Word } from "./read-entry.ts";

/** Whether a noun phrase is over before the word at `at`. */
export function endsPhrase(words: readonly Word[], at: number, first: boolean, headSeen: boolean): boolean {
  const word = words[at];
  if (word === undefined) return true;
  if (word.kind.ender || (headSeen && (word.kind.participle || word.kind.lower === "of"))) return true;
  if (first || word.before === "") return false;
  // "a Linear Attention/Folding map model"
  if (word.before === "/") return headSeen && !isNearHead(words, at);
  if (word.before === ",") return headSeen;
  if (word.before === ")") return headSeen || !isNearHead(words, at);
  return headSeen || !/^["'`“‘(]+$/.test(word.before);
}

/**
 * Where a phrase goes on behind words in brackets that open at `at`, "the Crease (Fold Algorithm for Sheets) language models":
 * the index of the word behind them, when the head is near there.
 */
export function behindAside(words: readonly Word[], at: number): number | undefined {
  if (words[at]?.before !== "(") return undefined;
  for (let behind = at + 1; behind <= at + longestAside; behind += 1) {
    const mark = words[behind]?.before ?? "";
    if (mark.includes(")")) return mark === ")" && isNearHead(words, behind) ? behind : undefined;
  }
  return undefined;
}

/** Words in brackets that are passed at most. */
const longestAside = 12;

/** "a Text-to-Image (T2I) model", "an autoregressive (AR) image synthesis model": what stands in brackets is passed when the head is near. */
function isNearHead(words: readonly Word[], at: number): boolean {
  for (let near = at; near < at + 4; near += 1) {
    const word = words[near];
    if (word === undefined || (near > at && word.before !== "")) return false;
    if (word.kind.head !== undefined) return true;
    if (word.kind.ender || word.kind.joinsList || word.kind.participle) return false;
  }
  return false;
}

/** The "driven" of "a language model (LM) driven folding system": what stands in front of it only describes the noun behind. */
export function tiesToNoun({ before, kind }: Word, next: Word | undefined): boolean {
  return (
    /^\)?-?$/.test(before) &&
    /^(?:driven|based|powered|guided|empowered|enhanced|augmented|assisted|enabled|generated)$/.test(
      kind.lower,
    ) &&
    next !== undefined &&
    next.before === "" &&
    !/^(?:on|by|with|in|from|upon|using|via|through|for|to|at|and|or)$/.test(next.kind.lower)
  );
}
