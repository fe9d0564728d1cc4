import type { PaperKind } from "@methodscape/graph-model";
import { latexToText } from "../../../latex/latex-to-text.ts";
import { findDoi, parseArxivId } from "../../../model/work-ids.ts";
import { textOfMarkup } from "../markup/text-of-markup.ts";
import { noTitle } from "../records/no-title.ts";
import type { PaperFields, RecordProblem } from "../records/paper-fields.ts";
import { readAuthors } from "../records/read-authors.ts";
import { readDate, readText, readUrl } from "../records/read-fields.ts";
import type { ReadRecord } from "../records/render-papers.ts";
import { withoutLabel } from "../records/without-label.ts";
import type { RisRecord } from "./parse-ris.ts";

const kindsByType: ReadonlyMap<string, PaperKind> = new Map<string, PaperKind>([
  ..."JOUR JFULL EJOUR CONF CPAPER CHAP ECHAP THES RPRT UNPB INPR PREP ABST"
    .split(" ")
    .map((type): [string, PaperKind] => [type, "paper"]),
  ..."BOOK EBOOK EDBOOK SER".split(" ").map((type): [string, PaperKind] => [type, "book"]),
  ["BLOG", "blog"],
  ["VIDEO", "video"],
  ["MPCT", "video"],
  ["COMP", "code"],
]);

/** What databases and arXiv put where a person's remarks go. */
const databaseNote =
  /^(?:Comment: |Export Date|Cited By|Times Cited|Copyright|Conference code|Correspondence|References:|Cited References|Accession|ISI Document|Date of publication)/i;

/** A paper from a record of a RIS file (the tags as Zotero, EndNote and publishers use them). */
export function paperFromRis({ type, fields, line, closed }: RisRecord): ReadRecord {
  const place = `line ${line}`;
  const all = (...tags: readonly string[]) => tags.flatMap((tag) => fields.get(tag) ?? []);
  const plain = (value: string) => readText(latexToText(textOfMarkup(value), "parts"));
  const first = (...tags: readonly string[]) => plain(all(...tags).find((value) => value !== "") ?? "");
  const problems: RecordProblem[] = closed ? [] : [unclosed];
  const title = first("TI", "T1", "CT", "BT");
  if (title === "") return { place, paper: undefined, problems: [...problems, noTitle] };
  const dates = all("DA", "Y1", "PY", "Y2").filter((value) => value !== "");
  const date = mostPrecise(dates.map(readRisDate));
  if (date === undefined && dates.length > 0)
    problems.push({ rule: "bad-date", problem: "has a date that cannot be read; it was left out" });
  const addresses = all("UR", "L1", "L2", "LK");
  const authors = readAuthors(all("AU", "A1").map(turnName));
  const paper: PaperFields = {
    title,
    abstract: withoutLabel(first("AB", "N2")),
    authors: authors.names,
    authorCount: authors.count,
    date,
    arxivId: [
      ...all("DO"),
      ...addresses,
      ...all("M1", "AN", "C7", "IS", "JO", "JF", "T2", "VL").filter(isArxiv),
    ]
      .map(parseArxivId)
      .find((id) => id !== undefined),
    doi: [...all("DO"), ...addresses].map(findDoi).find((doi) => doi !== undefined),
    url: addresses.map(readUrl).find((url) => url !== undefined),
    votes: undefined,
    comments: undefined,
    kind: kindsByType.get(type),
    notes: all("N1", "RN")
      .map(plain)
      .filter((note) => note !== "" && !databaseNote.test(note)),
  };
  return { place, paper, problems };
}

const unclosed: RecordProblem = {
  rule: "unclosed-record",
  problem: "the record has no end (ER  - ); it was read up to the next one",
};

/** `Sample, Bo, Jr.` → `Bo Sample Jr.`. */
function turnName(name: string): string {
  const [family = "", given = "", ...suffix] = name.split(",").map((part) => part.trim());
  return [given, family, ...suffix].filter((part) => part !== "").join(" ");
}

function isArxiv(value: string): boolean {
  return /arxiv/i.test(value);
}

/** `2024/05/02/`, `2024/05//`, `2024///spring`, or a date in words. */
function readRisDate(value: string): string | undefined {
  const [year = "", ...parts] = value.split("/").map((part) => part.trim());
  if (!/^\d{4}$/.test(year)) return readDate(value);
  const [month = "", day = ""] = parts;
  const written = [
    year,
    ...(/^\d{1,2}$/.test(month) ? [month, ...(/^\d{1,2}$/.test(day) ? [day] : [])] : []),
  ];
  return readDate(written.join("-")) ?? year;
}

function mostPrecise(dates: readonly (string | undefined)[]): string | undefined {
  return dates.reduce((best, date) => ((date?.length ?? 0) > (best?.length ?? 0) ? date : best), undefined);
}
