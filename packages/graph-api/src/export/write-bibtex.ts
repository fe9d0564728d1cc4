import { type Paper, yearOf } from "@methodscape/graph-model";
import { citationKeys } from "./citation-keys.ts";

/** What a BibTeX entry tells of a paper. */
export type CitedPaper = Pick<
  Paper,
  "id" | "title" | "authors" | "authorCount" | "date" | "arxivId" | "doi" | "url"
>;

/**
 * Papers as BibTeX, an entry each (`@misc`, since nothing read says where a paper appeared), with keys such as
 * `lightman2023verify`. Titles stand in double braces, so that no style changes their case. LaTeX's own signs are written
 * as text.
 */
export function writeBibtex(papers: readonly CitedPaper[]): string {
  const keys = citationKeys(papers);
  return papers.map((paper, at) => entry(paper, keys[at] ?? paper.id)).join("\n");
}

function entry(paper: CitedPaper, key: string): string {
  const year = yearOf(paper);
  const month = /^\d{4}-(\d\d)/.exec(paper.date ?? "")?.[1];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["title", `{{${asLatex(paper.title)}}}`],
    ["author", authorField(paper)],
    ["year", year === undefined ? undefined : `{${year}}`],
    ["month", month === undefined ? undefined : months[Number(month) - 1]],
    ["eprint", paper.arxivId === undefined ? undefined : `{${asLatex(paper.arxivId)}}`],
    ["archiveprefix", paper.arxivId === undefined ? undefined : "{arXiv}"],
    ["doi", paper.doi === undefined ? undefined : `{${asAddress(paper.doi)}}`],
    ["url", paper.url === undefined ? undefined : `{${asAddress(paper.url)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@misc{${key},\n${lines.join("")}}\n`;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `{Ada Lee and Wei Xu and others}`: those who are counted and not named are "others", as BibTeX says it. */
function authorField({ authors, authorCount = authors.length }: CitedPaper): string | undefined {
  if (authors.length === 0) return undefined;
  const names = authors.map((name) => (isOneName(name) ? asLatex(name) : `{${asLatex(name)}}`));
  return `{${[...names, ...(authors.length < authorCount ? ["others"] : [])].join(" and ")}}`;
}

/** What BibTeX would take apart otherwise is kept whole by braces. */
function isOneName(name: string): boolean {
  return !/\band\b|,/i.test(name);
}

const latexSigns: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function asLatex(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\{}~^%$#&_]/g, (sign) => latexSigns[sign] ?? `\\${sign}`);
}

/** An address stands as it is; what would end the field early is written as a web address writes it. */
function asAddress(address: string): string {
  return address.trim().replace(/[\s{}\\]/g, encodeURIComponent);
}
