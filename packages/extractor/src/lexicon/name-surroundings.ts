import { characterClass, classOf } from "./character-class.ts";

const plus = 43;
const asterisk = 42;
const dot = 46;

/** What is glued on in front of a name at `start`: `mini-` of `mini-ImageNet`, "" when nothing is. */
export function leadOf(text: string, start: number, from: number): string {
  let at = start;
  while (at > from && (isNamePart(text, at - 1) || joinsBackwards(text, at - 1, from))) at -= 1;
  return text.slice(at, start);
}

/** What is glued on behind a name that ends at `end`: `-500` of `MATH-500`, `+`, `-based`, `_{`, "" when nothing is. */
export function tailOf(text: string, end: number, to: number): string {
  let at = end;
  while (at < to && (isNamePart(text, at) || isMark(text, at) || joinsForwards(text, at, to))) at += 1;
  // A subscript of LaTeX makes another name: "LaSOT_{ext}".
  if (text.startsWith("_{", at)) at += 2;
  return text.slice(end, at);
}

function isNamePart(text: string, at: number): boolean {
  const found = classOf(text.charCodeAt(at));
  return found === characterClass.letter || found === characterClass.digit;
}

function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === plus || code === asterisk;
}

function joinsBackwards(text: string, at: number, from: number): boolean {
  return at - 1 >= from && isJoiner(text, at) && isNamePart(text, at - 1);
}

/** A hyphen before a letter or digit, a dot before a digit. */
function joinsForwards(text: string, at: number, to: number): boolean {
  if (at + 1 >= to || !isJoiner(text, at)) return false;
  if (text.charCodeAt(at) !== dot) return isNamePart(text, at + 1);
  return classOf(text.charCodeAt(at + 1)) === characterClass.digit;
}

function isJoiner(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === dot || classOf(code) === characterClass.hyphen;
}
