/** `(Example et al., 2024; Sample and Demo, 2023b)`, with a year behind each name; not `(in 2024 alone)`. */
const citedWork =
  /^(?:(?:see|cf\.|e\.g\.,?|i\.e\.,?|also|inter alia),? ){0,2}\p{Lu}[^;]{0,160}?,? ?\(?(?:19|20)\d\d[a-z]?\)?(?:, ?(?:19|20)?\d{0,2}[a-z]?)*$/u;
const numbers = /^\d{1,3}(?:\s?[,–-]\s?\d{1,3})*$/;

/**
 * A paragraph without citations in brackets, which name other people in the midst of a sentence. What the sentence
 * leans on stays: "Example et al. (2024) propose", "[12] shows" at its beginning.
 */
export function leaveCitationsOut(paragraph: string): string {
  return paragraph
    .replace(/ ?[([]([^()[\]]{1,400})[)\]]/g, (whole, inside: string, at: number) =>
      isCitation(whole, inside) && !leansOn(whole, paragraph, at) ? "" : whole,
    )
    .replace(/ {2,}/g, " ");
}

function isCitation(whole: string, inside: string): boolean {
  const isSquare = whole.trimStart().startsWith("[");
  if (isSquare && numbers.test(inside.trim())) return true;
  const works = inside.split(";").map((work) => work.trim());
  return works.every((work) => citedWork.test(work)) && /\p{Ll}/u.test(inside);
}

/** At the beginning of a sentence, or behind a preposition, a number in brackets is a word of the sentence: "as in [3]". */
function leansOn(whole: string, paragraph: string, at: number): boolean {
  if (!whole.trimStart().startsWith("[")) return false;
  return /(?:^|[.!?:]|\b(?:in|by|of|from|to|with|and|see|following|than|work|both))$/i.test(
    paragraph.slice(Math.max(0, at - 12), at).trimEnd(),
  );
}
