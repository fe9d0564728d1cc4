import nlp from "compromise";

/** Everyday words that also name entities and that compromise's list lacks. */
const moreWords: ReadonlySet<string> = new Set(
  (
    "arc arena bloom coconut cola eagle ego falcon flux fusion gorilla helm husky infinity llamas magpie malt mamba math maths " +
    "medusa mustard opt orca palm reflexion solar sonar tango theorem titan titans tree voyager wizard"
  ).split(" "),
);

/** Tags under which compromise lists proper names, which are no everyday words. */
const properTags: ReadonlySet<string> = new Set([
  "MaleName",
  "FemaleName",
  "FirstName",
  "LastName",
  "Person",
  "City",
  "Country",
]);

/**
 * True for a word of everyday English written in lower case. Where it also names an entity (MATH, PAL, Safe), its case
 * is lost, and the person is asked which they mean.
 */
export function isOrdinaryWord(text: string): boolean {
  if (!/^\p{Ll}+$/u.test(text)) return false;
  if (moreWords.has(text)) return true;
  const tags = everydayWords().get(text);
  return tags !== undefined && !tags.some((tag) => properTags.has(tag));
}

let known: ReadonlyMap<string, readonly string[]> | undefined;

function everydayWords(): ReadonlyMap<string, readonly string[]> {
  // compromise types its model as an open object; `one.lexicon` maps a word to its tag or tags.
  const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;
  known ??= new Map(
    Object.entries(lexicon).map(([word, tags]) => [word, typeof tags === "string" ? [tags] : tags]),
  );
  return known;
}
