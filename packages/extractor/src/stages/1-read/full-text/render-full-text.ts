import type { FullTextSection } from "../../../model/source-document.ts";
import type { RenderedRecords } from "../records/render-records.ts";
import type { FullTextWork } from "./full-text-work.ts";

/** Between the names of a section and of its part. */
const below = " › ";

/**
 * The text of a whole paper: title, abstract, then each section as its heading and its paragraphs, blank lines
 * between. Headings stand in the text for the reader and in no part: they are no sentences.
 */
export function renderFullText(work: FullTextWork): RenderedRecords {
  const pieces: string[] = [];
  let offset = 0;
  const put = (piece: string) => {
    const start = offset;
    pieces.push(piece, "\n\n");
    offset += piece.length + 2;
    return { start, end: offset - 2 };
  };
  const title = put(work.title);
  const abstract = work.abstract === "" ? undefined : put(work.abstract);
  const fullText = work.sections.flatMap(({ headings, paragraphs }): FullTextSection[] => {
    const own = headings.at(-1);
    if (own !== undefined) put(own);
    if (paragraphs.length === 0) return [];
    return [{ ...put(paragraphs.join("\n\n")), name: headings.join(below) || undefined }];
  });
  const { authors, arxivId, doi } = work;
  const record = {
    start: 0,
    end: offset - 2,
    title,
    abstract,
    notes: [],
    fullText,
    kind: "paper" as const,
    section: undefined,
    authors,
    authorCount: authors.length === 0 ? undefined : authors.length,
    date: undefined,
    arxivId,
    doi,
    url: undefined,
    votes: undefined,
    comments: undefined,
  };
  return { text: pieces.join(""), records: [record] };
}
