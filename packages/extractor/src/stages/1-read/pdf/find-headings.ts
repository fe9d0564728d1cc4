import { endsPaper, headingName, isUsualHeading } from "../full-text/section-heading.ts";
import type { BodyFont } from "./body-font.ts";
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
const lettered = /^[A-Z](?:\.\d{1,2}){0,2}\.?\s+\p{Lu}/u;
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
  const level = levelOf(line.text, section, line.size >= body.size * 1.15);
  if (level === undefined) return undefined;
  const more = continuation(lines, at);
  const name = headingName([line, ...more].map(({ text }) => text).join(" "));
  return { name, level, lines: 1 + more.length };
}

function isSetApart({ size, font, text, isSmallCapitals }: TextLine, body: BodyFont): boolean {
  if (size >= body.size * 1.06 || isSmallCapitals || isCapitals(text)) return true;
  return font !== body.font && size >= body.size * 0.94;
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

/** Lines of the same font right below belong to the heading. */
function continuation(lines: readonly TextLine[], at: number): TextLine[] {
  const first = lines[at];
  const next = lines[at + 1];
  if (first === undefined || next === undefined || endsPaper(headingName(first.text))) return [];
  const isBelow =
    next.page === first.page &&
    next.column === first.column &&
    next.y < first.y &&
    first.y - next.y < first.size * 1.5;
  const isSame = next.font === first.font && Math.abs(next.size - first.size) < 0.3;
  const isFull = first.text.length > 25 && next.text.length < first.text.length + 10;
  const ownNumber = numbered.test(next.text) || roman.test(next.text) || lettered.test(next.text);
  return isBelow && isSame && isFull && !ownNumber && !/[.!?]$/.test(next.text) ? [next] : [];
}

/** The number of a section's heading; undefined for an unnumbered one. */
export function sectionNumber(text: string): number | undefined {
  const top = numbered.exec(text)?.[1];
  return top === undefined ? undefined : Number(top);
}

/** True when the sections of a paper carry numbers: one of its lines is the heading of a first section. */
export function hasNumberedSections(lines: readonly TextLine[], body: BodyFont): boolean {
  return lines.some((line) => isSetApart(line, body) && /^(?:1\.?|I\.)\s+\p{Lu}/u.test(line.text));
}
