import { type Paper, type PaperRow, sourceTitle, yearOf } from "@methodscape/graph-model";
import type { PaperMatch } from "../filter/match-filter.ts";
import type { GraphIndex } from "../graph-index.ts";

/** A paper that meets a question, as a row of the answer, with what it is quoted for. */
export function paperRow(
  index: Pick<GraphIndex, "sources" | "quote">,
  paper: Paper,
  match: PaperMatch,
): PaperRow {
  const year = yearOf(paper);
  return {
    id: paper.id,
    title: paper.title,
    kind: paper.kind,
    ...(year !== undefined && { year }),
    ...(paper.date !== undefined && { date: paper.date }),
    ...(paper.dateInferred !== undefined && { dateInferred: paper.dateInferred }),
    authors: paper.authors,
    ...(paper.authorCount !== undefined && { authorCount: paper.authorCount }),
    ...(paper.arxivId !== undefined && { arxivId: paper.arxivId }),
    ...(paper.url !== undefined && { url: paper.url }),
    ...syllabusPlaces(index, paper),
    group: match.group,
    ...(match.near !== undefined && { near: match.near }),
    evidence: match.evidence.map(index.quote),
  };
}

/** The sections and pages of the syllabus that list a paper, each once, in the order of its readings. */
function syllabusPlaces(
  index: Pick<GraphIndex, "sources">,
  paper: Paper,
): Pick<PaperRow, "sections" | "sessions"> {
  const places = paper.readings.flatMap(({ source, section }) => {
    const page = index.sources.get(source);
    return page?.kind === "syllabus" ? [{ section, session: sourceTitle(page) }] : [];
  });
  return {
    sections: [...new Set(places.map(({ section }) => section))],
    sessions: [...new Set(places.map(({ session }) => session))],
  };
}
