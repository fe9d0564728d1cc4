import { isNameLike, isNamePart, isTailed } from "./name-word.ts";
import type { Word } from "./read-entry.ts";

/** True for a word that a run of words of one name may begin with. */
export function opensRun(word: Word, next: Word | undefined): boolean {
  return mayOpenName(word, next) && !isTorn(next);
}

/** "SL^{2}A", "T\\"ULU": an exponent or an accent tears the word apart. */
function isTorn(next: Word | undefined): boolean {
  return next !== undefined && /^(?:\^|\\["'`^~])/.test(next.before);
}

function mayOpenName(word: Word, next: Word | undefined): boolean {
  if (isNameLike(word) || isTitledRange(word, next)) return true;
  return next?.before === "" && isNamePart(word) && (isNameLike(next) || isNamePart(next));
}

/** "a Left-to-Right Folding Module": both ends with a capital, in front of a word in capitals. */
function isTitledRange({ kind }: Word, next: Word | undefined): boolean {
  return (
    next?.before === "" &&
    next.kind.shape === "capitalised" &&
    isNameLike(next) &&
    /^\p{Lu}\p{Ll}+-to-\p{Lu}\p{Ll}+$/u.test(kind.text)
  );
}

/** As many words may follow the first of a run. */
const mostBehindFirst = 5;

/** The last word of the run of name words that begins at `from`, and ends before the place `limit` of the text. */
export function nameRunEnd(words: readonly Word[], from: number, limit: number): number {
  let last = from;
  for (;;) {
    const word = words[last + 1];
    if (word === undefined || word.before !== "" || word.start >= limit || last - from >= mostBehindFirst)
      return last;
    if (isTailed(words[last]) && !isCompoundInPhrase(words[last], word)) return last;
    const after = words[last + 2];
    const inside =
      isVersion(word, after, words[last + 3]) ||
      isInside(word, after) ||
      isTitledRange(word, after) ||
      isRomanNumeral(word, words[last]);
    if (!isNameLike(word) && !isNamePart(word) && !inside) {
      if (last !== from || !opensPhrase(words[from], word, after, limit)) return last;
      last += 1;
    }
    last += 1;
  }
}

/** "UI-Guided Token Selection": the tail has a capital of its own. */
function isTitledTail({ kind }: Word): boolean {
  return /^-\p{Lu}/u.test(kind.text.slice(kind.nameEnd));
}

/** "Task-oriented Sequential Grounding", "Knowledge-guided Planner": the tail belongs to a phrase in capitals. */
function isCompoundInPhrase(word: Word | undefined, next: Word): boolean {
  return (
    word !== undefined &&
    (word.kind.shape === "capitalised" || isTitledTail(word)) &&
    (isNameLike(next) || isNamePart(next)) &&
    (next.kind.shape === "capitalised" ||
      next.kind.shape === "acronym" ||
      // "the Crease-candidate BestFold algorithm"
      (next.kind.shape === "camel" &&
        !/-(?:based|like|style|guided|driven|powered|level|scale|tuned|trained|enhanced|resolution)$/.test(
          word.kind.lower,
        )))
  );
}

/** The 3D of "Layered 3D Panorama". */
function isInside(word: Word, after: Word | undefined): boolean {
  return /^[1-4]D$/.test(word.kind.text) && after?.before === "" && isNameLike(after);
}

const phraseOpeners =
  /^(?:Chain|Chains|Tree|Graph|Mixture|Diagram|Program|Skeleton|Forest|Buffer|Thread|Algorithm|Society|Council|Composition|Web|Train|Map|Sea|Bag|Path|Layer)$/;

/** "Chain of Spreadsheet", "Society of Mind". */
function opensPhrase(first: Word | undefined, word: Word, after: Word | undefined, limit: number): boolean {
  return (
    first !== undefined &&
    word.kind.lower === "of" &&
    phraseOpeners.test(first.kind.text) &&
    after !== undefined &&
    after.before === "" &&
    after.start < limit &&
    (isNameLike(after) || isNamePart(after))
  );
}

/** "Name 2", "Name 1.5", "Name v1.0" when nothing is counted behind it. */
function isVersion(word: Word, after: Word | undefined, later: Word | undefined): boolean {
  if (/^[vV]\d(?:\.\d)?$/.test(word.kind.text)) return true;
  if (word.kind.shape !== "number" || !/^[1-9](?:\.\d)?$/.test(word.kind.text)) return false;
  if (after === undefined || after.before !== "" || after.kind.head !== undefined || after.kind.ender)
    return true;
  // "Name 2 virtualization engine"
  return after.kind.shape === "plain" && later?.before === "" && later.kind.head?.plural === false;
}

/** The II of "Crease II", the I of "FoldMath Part I". */
function isRomanNumeral({ kind }: Word, before: Word | undefined): boolean {
  const isPart = /^(?:Part|Phase|Stage|Volume|Chapter|Level|Track)$/.test(before?.kind.text ?? "");
  return (isPart ? /^(?:I{1,3}|I?V|VI{0,3}|I?X)$/ : /^(?:I{2,3}|IV|VI{1,3}|IX)$/).test(kind.text);
}
