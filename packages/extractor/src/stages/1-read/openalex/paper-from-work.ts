import type { PaperKind } from "@methodscape/graph-model";
import { latexToText } from "../../../latex/latex-to-text.ts";
import { findDoi, parseArxivId } from "../../../model/work-ids.ts";
import { textOfMarkup } from "../markup/text-of-markup.ts";
import { noTitle } from "../records/no-title.ts";
import { isRecord, type ObjectFields } from "../records/object-fields.ts";
import type { PaperFields, RecordProblem } from "../records/paper-fields.ts";
import { readDate, readText, readUrl } from "../records/read-fields.ts";
import { withoutLabel } from "../records/without-label.ts";
import { rebuildAbstract } from "./rebuild-abstract.ts";

const kindsByType: ReadonlyMap<string, PaperKind> = new Map<string, PaperKind>([
  ...["article", "preprint", "book-chapter", "dissertation", "report", "review", "letter", "editorial"].map(
    (type): [string, PaperKind] => [type, "paper"],
  ),
  ["book", "book"],
  ["software", "code"],
]);

/** A paper from a work of OpenAlex (https://docs.openalex.org/api-entities/works/work-object). */
export function paperFromWork(work: ObjectFields): {
  readonly paper: PaperFields | undefined;
  readonly problems: readonly RecordProblem[];
} {
  const title = plain(work.display_name) || plain(work.title);
  if (title === "") return { paper: undefined, problems: [noTitle] };
  const authors = authorsOf(work);
  const addresses = addressesOf(work);
  const paper: PaperFields = {
    title,
    abstract: withoutLabel(plain(rebuildAbstract(work.abstract_inverted_index)) || plain(work.abstract)),
    authors,
    authorCount: work.is_authors_truncated === true || authors.length === 0 ? undefined : authors.length,
    date: dateOf(work),
    arxivId: addresses.map(parseArxivId).find((id) => id !== undefined),
    doi: findDoi(readText(work.doi)) ?? findDoi(readText(member(work.ids, "doi"))),
    url: addresses.map(readUrl).find((url) => url !== undefined),
    votes: undefined,
    comments: undefined,
    kind: kindsByType.get(readText(work.type)),
  };
  return { paper, problems: [] };
}

function plain(value: unknown): string {
  return readText(latexToText(textOfMarkup(value), "parts"));
}

function authorsOf({ authorships }: ObjectFields): string[] {
  if (!Array.isArray(authorships)) return [];
  const names = authorships.map(
    (authorship: unknown) =>
      readText(member(member(authorship, "author"), "display_name")) ||
      readText(member(authorship, "raw_author_name")),
  );
  return names.filter((name) => name !== "");
}

/** Where only the year is known OpenAlex says the first of January: that day is read as its year. */
function dateOf(work: ObjectFields): string | undefined {
  const date = readDate(work.publication_date);
  return date === undefined || date.endsWith("-01-01")
    ? (readDate(work.publication_year) ?? date?.slice(0, 4))
    : date;
}

/** The best first: the work's own place, then where else it lies, then its DOI and OpenAlex's page. */
function addressesOf(work: ObjectFields): string[] {
  const locations = [work.primary_location, work.best_oa_location, work.locations, work.open_access].flat();
  const found = locations.flatMap((location: unknown) => [
    readText(member(location, "landing_page_url")),
    readText(member(location, "pdf_url")),
    readText(member(location, "oa_url")),
  ]);
  return [...found, readText(work.doi), readText(member(work.ids, "arxiv")), readText(work.id)].filter(
    (address) => address !== "",
  );
}

function member(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}
