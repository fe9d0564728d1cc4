import { mostAuthors } from "@methodscape/graph-model";
import type { AuthorLookup } from "../1-vocabulary/author-lookup.ts";
import { isGlued, isNamePiece, type QuestionPiece } from "./question-pieces.ts";
import type { QuestionToken } from "./question-token.ts";

const longestAuthor = 6;
/** Words that a person stands behind. */
const cues = new Set(["by", "author", "authors", "coauthor", "coauthors", "co-author", "co-authors"]);
const joints = new Set([",", "and", "or", "&"]);

/** A person in a question: where the name ends, and how papers spell it. */
export interface AuthorAt {
  readonly end: number;
  readonly names: readonly string[];
}

/**
 * The longest name of an author that begins here. Where nothing asks for a person, two words and more with capital
 * letters are one; a family name alone, or in lower case, is one only behind "by" and the like, or before "et al".
 */
export function authorAt(
  question: string,
  cut: readonly QuestionPiece[],
  start: number,
  authors: AuthorLookup,
  before: readonly QuestionToken[],
): AuthorAt | undefined {
  if (isGlued(question, cut, start - 1)) return undefined;
  const isAskedFor = asksForPerson(before);
  for (let end = Math.min(cut.length, start + longestAuthor); end > start; end -= 1) {
    const pieces = cut.slice(start, end);
    if (isGlued(question, cut, end - 1) || !pieces.every(isNamePiece)) continue;
    const isCapital = pieces.every(({ text }) => /^\p{Lu}/u.test(text));
    const isCited = cut[end]?.text === "et" && /^al/.test(cut[end + 1]?.text ?? "");
    if (!isAskedFor && !(isCapital && (isCited || pieces.length > 1))) continue;
    if (pieces.length === 1 && goesOn(cut[end])) continue;
    const names = authors.find(question.slice(pieces[0]?.start, pieces.at(-1)?.end));
    if (names.length > 0 && names.length <= mostAuthors) return { end, names };
  }
  return undefined;
}

/** "By Hunter Lightman": whoever is called Hunter is not meant. */
function goesOn(next: QuestionPiece | undefined): boolean {
  return next !== undefined && isNamePiece(next) && /^\p{Lu}\p{Ll}/u.test(next.text);
}

/** Behind "by", or behind another person and a joint: "by Lee and Ma". */
function asksForPerson(before: readonly QuestionToken[]): boolean {
  const last = before.at(-1);
  if (last?.kind === "word" && cues.has(last.text.toLowerCase())) return true;
  const isJoint = last !== undefined && joints.has(last.text.toLowerCase());
  return isJoint && before.at(-2)?.kind === "author";
}
