import type { WorkSection } from "../full-text/full-text-work.ts";
import { endsPaper, isAside } from "../full-text/section-heading.ts";
import type { BodyFont } from "./body-font.ts";
import { collectParagraphs } from "./collect-paragraphs.ts";
import { hasNumberedSections, headingAt, sectionNumber } from "./find-headings.ts";
import type { TextLine } from "./text-line.ts";

/** Abstract and sections of the lines behind title and authors, and whether references or an appendix were cut off. */
export interface PdfSections {
  readonly abstract: string;
  readonly sections: readonly WorkSection[];
  readonly isCut: boolean;
}

/** Alone, with a sign behind it, or with a sentence: not "Abstract Syntax Trees". */
const abstractHeading = /^(?:Abstract|ABSTRACT|abstract)\s*(?:[.:—–-]+\s*|$|(?=\p{Lu}\p{Ll}*\s+\p{Ll}))/u;
const keywordLine =
  /^(?:key ?words|index terms|ccs concepts|acm reference format|general terms|categories and subject)\b/i;

/** Reads lines up to the references. Lines between the authors and the abstract, or the first section, are addresses and are left out. */
export function readSections(
  lines: readonly TextLine[],
  body: BodyFont,
  words: ReadonlySet<string>,
): PdfSections {
  const sections: { headings: string[]; lines: TextLine[] }[] = [];
  const abstractAt = lines.findIndex(({ page, text }) => page < 2 && abstractHeading.test(text));
  let abstractEnd = -1;
  let number = hasNumberedSections(lines, body) ? 0 : undefined;
  let isCut = false;
  for (let at = Math.max(0, abstractAt + 1); at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const heading = headingAt(lines, at, body, number);
    if (heading === undefined) {
      if (sections.length === 0 && keywordLine.test(line.text) && abstractEnd < 0) abstractEnd = at;
      sections.at(-1)?.lines.push(line);
      continue;
    }
    if (abstractEnd < 0) abstractEnd = at;
    if (endsPaper(heading.name)) {
      isCut = true;
      break;
    }
    number = heading.level === 1 ? (sectionNumber(line.text) ?? number) : number;
    const parents = heading.level === 1 ? [] : (sections.at(-1)?.headings.slice(0, 1) ?? []);
    sections.push({ headings: [...parents, heading.name], lines: [] });
    at += heading.lines - 1;
  }
  return {
    abstract: abstractAt < 0 ? "" : readAbstract(lines.slice(abstractAt, abstractEnd), words),
    sections: sections
      .filter(({ headings }) => !headings.some(isAside))
      .map((section) => ({
        headings: section.headings,
        paragraphs: collectParagraphs(section.lines, body, words),
      })),
    isCut,
  };
}

/** An abstract is often set in a size of its own; its heading may stand in its first line. */
function readAbstract(lines: readonly TextLine[], words: ReadonlySet<string>): string {
  const [first, ...others] = lines;
  if (first === undefined) return "";
  const rest = first.text.replace(abstractHeading, "");
  const own = rest === "" ? others : [{ ...first, text: rest }, ...others];
  const [opening] = own;
  if (opening === undefined) return "";
  const font = { size: opening.size, font: opening.font };
  return collectParagraphs(own, font, words).join(" ");
}
