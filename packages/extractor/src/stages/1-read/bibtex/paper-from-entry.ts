import type { PaperKind } from "@methodscape/graph-model";
import { latexToText } from "../../../latex/latex-to-text.ts";
import { findDoi, parseArxivId } from "../../../model/work-ids.ts";
import { noTitle } from "../records/no-title.ts";
import type { RecordProblem } from "../records/paper-fields.ts";
import { readText } from "../records/read-fields.ts";
import type { ReadRecord } from "../records/render-papers.ts";
import type { BibtexEntry } from "./parse-bibtex.ts";
import { readBibtexDate } from "./read-bibtex-date.ts";
import { readNames } from "./read-names.ts";

/** What an entry's type says of the work; of the others its place and ids tell. */
const kindsByType: ReadonlyMap<string, PaperKind> = new Map([
  ..."article inproceedings conference incollection inbook phdthesis mastersthesis thesis techreport report unpublished preprint"
    .split(" ")
    .map((type): [string, PaperKind] => [type, "paper"]),
  ...["book", "booklet", "mvbook", "collection", "proceedings", "mvproceedings"].map(
    (type): [string, PaperKind] => [type, "book"],
  ),
  ["software", "code"],
  ["video", "video"],
  ["movie", "video"],
]);

/** Where Zotero, JabRef, BibDesk and Mendeley put what a person wrote. */
const noteFields = ["annotation", "annote", "notes", "mynotes", "comment", "comments", "review"];

/** A paper from an entry of a BibTeX file; `place` names the entry in messages. */
export function paperFromEntry({ type, fields, problems }: BibtexEntry, place: string): ReadRecord {
  const text = (name: string) => (fields.has(name) ? readText(latexToText(fields.get(name) ?? "")) : "");
  const title = [text("title"), text("subtitle")].filter((part) => part !== "").join(": ");
  if (title === "") return { place, paper: undefined, problems: [...problems, noTitle] };
  const { names, others } = readNames(fields.get("author") ?? "");
  const date = readBibtexDate({
    date: text("date"),
    year: text("year"),
    month: text("month"),
    day: text("day"),
  });
  const section = text("groups").slice(0, 100);
  const paper = {
    title,
    abstract: text("abstract"),
    authors: names,
    authorCount: others || names.length === 0 ? undefined : names.length,
    date,
    arxivId: arxivIdOf(fields),
    doi: ["doi", "url", "ee", "note"].map((name) => findDoi(plainAddress(fields.get(name)))).find(isKnown),
    url: ["url", "ee", "link", "howpublished", "pdf"]
      .map((name) => addressIn(fields.get(name)))
      .find(isKnown),
    votes: undefined,
    comments: undefined,
    kind: kindsByType.get(type),
    section: section === "" ? undefined : section,
    notes: noteFields.map(text).filter((note) => note !== "" && !isArxivComment(note)),
  };
  return { place, paper, problems: [...problems, ...problemsOf(date, fields, [title, paper.abstract])] };
}

/** arXiv's own remark ("Comment: 12 pages"), which Zotero keeps among a person's notes. */
function isArxivComment(note: string): boolean {
  return /^Comment: /.test(note);
}

function arxivIdOf(fields: BibtexEntry["fields"]): string | undefined {
  const value = (name: string) => plainAddress(fields.get(name));
  const archive = `${value("archiveprefix")} ${value("eprinttype")}`;
  const eprint = /\S/.test(archive) && !/arxiv/i.test(archive) ? "" : value("eprint").replace(/^abs\//, "");
  // DBLP writes arXiv as the journal CoRR, volume abs/2402.03300.
  const corr = /^(?:corr|arxiv)/i.test(value("journal")) ? value("volume").replace(/^abs\//, "") : "";
  const note = /^\s*arxiv/i.test(value("note")) ? value("note") : "";
  const others = [
    "arxivid",
    "arxiv",
    "doi",
    "url",
    "ee",
    "journal",
    "journaltitle",
    "howpublished",
    "number",
    "pdf",
  ];
  const inNumber = (name: string) =>
    name === "number" ? value(name).replace(/^(?!arxiv:).*/i, "") : value(name);
  return [eprint, ...others.map(inNumber), corr, note].map(parseArxivId).find(isKnown);
}

/** A value without the braces, the `\url` and the backslashes that BibTeX puts around an address. */
function plainAddress(value: string | undefined): string {
  if (value === undefined) return "";
  return value
    .replace(/\\(?:url|href|path)(?![A-Za-z])/g, " ")
    .replace(/[{}]/g, "")
    .replace(/\\([_%&#~$])/g, "$1")
    .trim();
}

function addressIn(value: string | undefined): string | undefined {
  return /https?:\/\/[^\s"<>]+/i.exec(plainAddress(value))?.[0];
}

function isKnown(value: string | undefined): value is string {
  return value !== undefined;
}

function problemsOf(
  date: string | undefined,
  fields: BibtexEntry["fields"],
  texts: readonly string[],
): RecordProblem[] {
  const problems: RecordProblem[] = [];
  if (date === undefined && [fields.get("year"), fields.get("date")].some((value) => /\S/.test(value ?? "")))
    problems.push({ rule: "bad-date", problem: "has a date that cannot be read; it was left out" });
  const command = texts.map((text) => /\\[A-Za-z]+/.exec(text)?.[0]).find(isKnown);
  if (command !== undefined)
    problems.push({
      rule: "unknown-command",
      problem: `uses the LaTeX command ${command.slice(0, 40)}, which is not known here; it was kept as it is written`,
      severity: "info",
    });
  return problems;
}
