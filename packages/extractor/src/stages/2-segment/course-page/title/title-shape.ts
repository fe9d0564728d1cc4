/** How far a bare line looks like a title: it is written like one, it could be one, or it is something else. */
export type TitleShape = "title" | "phrase" | "none";

const opening = /^["“'‘(]?[\p{Lu}\p{N}]|^\p{Ll}+\p{Lu}|^\p{Ll}\d/u;
/** `s1: Simple test-time scaling`, `DeepSeekMath: …`: a name with a digit or a capital inside, and what it is. */
const nameInFront =
  /^(?=\S{0,40}(?:\d|\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}-\p{L}))[\p{L}\p{N}][\p{L}\p{N}.+*-]{0,40}(?: [\p{Lu}\p{N}][\p{L}\p{N}.+-]{0,20}){0,2}: \p{L}/u;
/** What a page says to its students, and no title does. */
const address = /\b(?:[Pp]lease|we|(?<!\ball )you|will|your|due)\b/;
const logistics =
  /\b(?:please|your|(?<!\ball )you|will|we|i|my|due|quiz|homework|assignments?|midterm|exams?|guests?|class|break|recess|holiday|tbd|tba|teams?|presenters?|sign[ -]?up|deadline|submit|office hours|zoom|canvas|piazza|projects?|discuss(?:ed|es)?|session|students?|slides?|talk by|lecture by|no readings?)\b/i;

/** Tells by words and capitals how far a line looks like a title. */
export function titleShape(line: string): TitleShape {
  const words = line.split(/\s+/, 40);
  if (words.length < 3 || words.length > 32 || line.length > 280 || /[,;:]$/.test(line)) return "none";
  if (!opening.test(line)) return "none";
  if (nameInFront.test(line)) return "title";
  if (address.test(line) || /[^.?!]\.$/.test(line)) return "none";
  const long = words.filter((word) => /\p{L}{4,}/u.test(word));
  const capitalised = long.filter((word) => /^[^\p{L}]*(?:\p{Lu}|\p{Ll}+\p{Lu})/u.test(word));
  if (long.length > 0 && capitalised.length * 5 >= long.length * 3) return "title";
  return words.length >= 4 && words.length <= 24 && !logistics.test(line) ? "phrase" : "none";
}

/** True for words that a page says to its students ("slides of team 3", "join by Zoom"). */
export function isLogistics(line: string): boolean {
  return logistics.test(line);
}
