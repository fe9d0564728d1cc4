import type { TextSpan } from "@methodscape/graph-model";
import { findArxivId } from "../../../model/work-ids.ts";
import type { DumpLine, PrintedDate } from "./classify-line.ts";

/** A paper of a dump as its lines give it. */
export interface DumpPaper {
  readonly title: TextSpan;
  readonly abstracts: TextSpan[];
  /** True once something stands below the abstract: text behind it is no abstract. */
  isTextClosed: boolean;
  /** Where the entry ends so far. */
  end: number;
  authorCount: number | undefined;
  /** Where the page names an organisation in place of the authors. */
  organisation: TextSpan | undefined;
  date: PrintedDate | undefined;
  dateSpan: TextSpan | undefined;
  votes: number | undefined;
  comments: number | undefined;
  arxivId: string | undefined;
  url: string | undefined;
}

/** Adds what a line says of a paper; true when it says something. */
export function takesLine(paper: DumpPaper, line: DumpLine, span: TextSpan): boolean {
  switch (line.kind) {
    case "author-count":
      if (paper.authorCount !== undefined || paper.date !== undefined) return false;
      paper.authorCount = line.count;
      return true;
    case "organisation":
      if (paper.authorCount !== undefined || paper.date !== undefined) return false;
      paper.organisation ??= span;
      return true;
    case "date":
      paper.date = line.date;
      paper.dateSpan = span;
      paper.comments ??= line.date.comments;
      return true;
    case "number":
    case "comments": {
      const isPlace = paper.date !== undefined || paper.authorCount !== undefined;
      if (!isPlace || paper.comments !== undefined) return false;
      paper.comments = line.kind === "number" ? line.value : line.comments;
      return true;
    }
    case "url":
      // The address for voting stands above the next title and names the next paper.
      if (line.url.includes("/login")) return false;
      paper.arxivId ??= findArxivId(line.url);
      if (paper.date === undefined && /\/papers\/\d/.test(line.url))
        paper.url ??= line.url.replace(/#.*$/, "");
      return paper.date === undefined;
    default:
      return false;
  }
}
