import { endsPaper, headingName, isUsualHeading } from "../full-text/section-heading.ts";
import type { BodyFont } from "./body-font.ts";
import { isContentsLine } from "./is-contents-line.ts";
import { joinLines } from "./join-lines.ts";
import type { TextLine } from "./text-line.ts";

/** A line that opens a section. Level 1 is a section, 2 a part of one. */
export interface Heading {
  readonly name: string;
  readonly level: number;
  /** How many lines the heading takes. */
  readonly lines: number;
}

const numbered = /^(\d{1,2})((?:\.\d{1,2}){0,3})\.?\s+\p{Lu}/u;
const roman = /^[IVX]{1,5}\.\s+\p{Lu}/u;
const lettered = /^(?:[A-Z]\.|[A-Z](?:\.\d{1,2}){1,2}\.?)\s+\p{Lu}/u;
const longest = 110;

/**
 * The heading that begins at a line, if one does. It is set apart from the text by font or size, short, and either
 * carries the number that comes next, or is called as sections of papers are.
 * @param section the number of the section that is open: 0 before the first, undefined where none has a number
 */
export function headingAt(
  lines: readonly TextLine[],
  at: number,
  body: BodyFont,
  section: number | undefined,
): Heading | undefined {
  const line = lines[at];
  if (line === undefined || !isSetApart(line, body) || line.text.length > longest) return undefined;
  if (isContentsLine(line)) return undefined;
  const isLarge = line.size >= body.size * 1.15 || (line.font !== body.font && isCapitals(line.text));
  const level = levelOf(line.text, section, isLarge);
  if (level === undefined) return undefined;
  const more = continuation(lines, at);
  const name = headingName(joinLines([line, ...more].map(({ text }) => text)));
  return { name, level, lines: 1 + more.length };
}

function isSetApart({ size, font, text, isSmallCapitals }: TextLine, body: BodyFont): boolean {
  if (size >= body.size * 1.06 || isSmallCapitals || isCapitals(text)) return true;
  return font !== body.font && size >= body.size * 0.88;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
}

function levelOf(text: string, section: number | undefined, isLarge: boolean): number | undefined {
  const name = headingName(text);
  if (/[.,;]$/.test(text) || !/\p{L}{3}/u.test(name)) return undefined;
  const [, top, rest = ""] = numbered.exec(text) ?? [];
  if (top !== undefined) {
    if (section === undefined) return undefined;
    if (rest !== "") return Number(top) === section ? 2 : undefined;
    return Number(top) > section && Number(top) <= section + 2 ? 1 : undefined;
  }
  if (roman.test(text)) return 1;
  if (endsPaper(name)) return 1;
  if (lettered.test(text) && name !== text) return 2;
  if (isUsualHeading(name)) return 1;
  return section === undefined && isLarge && text.length < 70 && /^\p{Lu}/u.test(text) ? 1 : undefined;
}

/** A heading takes so many lines at most. */
const mostLines = 3;

/** Lines of the same font right below belong to the heading. */
function continuation(lines: readonly TextLine[], at: number): TextLine[] {
  const more: TextLine[] = [];
  for (let above = lines[at]; above !== undefined && more.length < mostLines - 1; above = more.at(-1)) {
    const next = lines[at + 1 + more.length];
    if (next === undefined || !goesOn(above, next)) break;
    more.push(next);
  }
  return more;
}

function goesOn(above: TextLine, next: TextLine): boolean {
  const isBelow =
    next.page === above.page &&
    next.column === above.column &&
    next.y < above.y &&
    above.y - next.y < above.size * 1.5;
  const isSame = next.font === above.font && Math.abs(next.size - above.size) < 0.3;
  const isHeading = [numbered, roman, lettered].some((pattern) => pattern.test(next.text));
  // Without a number, a short line may as well be the heading of a part below that of its section.
  const mayGoOn = numbered.test(above.text) || roman.test(above.text) || above.text.length > 25;
  const isOver = endsPaper(headingName(above.text)) || /[.!?]$/.test(next.text);
  return isBelow && isSame && !isHeading && mayGoOn && !isOver;
}

/** The number of a section's heading; undefined for an unnumbered one. */
export function sectionNumber(text: string): number | undefined {
  const top = numbered.exec(text)?.[1];
  return top === undefined ? undefined : Number(top);
}

/** True when the sections of a paper carry numbers: one of its lines is the heading of a first section. */
export function hasNumberedSections(lines: readonly TextLine[], body: BodyFont): boolean {
  return lines.some(
    (line) => isSetApart(line, body) && !isContentsLine(line) && /^(?:1\.?|I\.)\s+\p{Lu}/u.test(line.text),
  );
}
