import type { SentenceReading, Word } from "../reading/read-entry.ts";
import { wordSet } from "../vocabulary/word-list.ts";

const placeNouns =
  wordSet(`table tables tab figure figures fig figs section sections sec sect equation equations eq eqs
  algorithm appendix chapter theorem lemma proposition definition step stage supplementary`);
const mostAuthors = 8;

/** Indices of words that name authors or places of a paper: "(Lin et al., 2014)", "Kipf and Welling (2016)", "Table 3". */
export function citationWords({ words }: SentenceReading): ReadonlySet<number> {
  const cited = new Set<number>();
  words.forEach((word, index) => {
    const { lower } = word.kind;
    if (lower === "al" && words[index - 1]?.kind.lower === "et") addAuthorsBefore(words, index - 2, cited);
    else if (isYearOfCitation(words, index)) addAuthorsBefore(words, index - 1, cited);
    else if (placeNouns.has(lower) && isNumbering(words[index + 1])) cited.add(index).add(index + 1);
  });
  return cited;
}

function isNumbering(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^\.?$/.test(word.before) &&
    /^(?:\d+[a-z]?|[IVX]+|[A-Z])(?:[-.]\w+)?$/.test(word.kind.text)
  );
}

/** A year behind an author: "(Kingma and Ba, 2015)", "Kipf (2016)"; "201 8" is how some texts are extracted. */
function isYearOfCitation(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const author = words[index - 1];
  if (word === undefined || author === undefined || !isYear(words, index)) return false;
  if (word.before === "(") return isPerson(author);
  if (author.kind.lower === "al") return /^[.,]*$/.test(word.before);
  return /^,?$/.test(word.before) && isPerson(author) && /[);,]/.test(words[index + 1]?.before ?? ")");
}

function isYear(words: readonly Word[], index: number): boolean {
  const text = words[index]?.kind.text ?? "";
  if (/^(?:19|20)\d\d[a-z]?$/.test(text)) return true;
  return /^(?:19|20)\d$/.test(text) && /^\d[a-z]?$/.test(words[index + 1]?.kind.text ?? "");
}

function isPerson(word: Word): boolean {
  return (
    word.kind.shape === "capitalised" ||
    /^(?:Mc|Mac|De|Le|La|Van)?-?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word.kind.text)
  );
}

/** The names in front of "et al." or a year, with commas and "and" between them. */
function addAuthorsBefore(words: readonly Word[], from: number, cited: Set<number>): void {
  for (let index = from; index > Math.max(-1, from - mostAuthors); index -= 1) {
    const word = words[index];
    if (word === undefined) return;
    if (word.kind.joinsList || /^(?:et|al)$/.test(word.kind.lower)) continue;
    if (!isPerson(word)) return;
    cited.add(index);
    const goesOn =
      word.before === "" ? words[index - 1]?.kind.joinsList === true : /^[,&.]+$/.test(word.before);
    if (!goesOn) return;
  }
}
