import type { PaperKind } from "@methodscape/graph-model";
import { twoDigits } from "../../../model/dates/read-date.ts";
import { findDoi, parseArxivId } from "../../../model/work-ids.ts";
import { textOfMarkup } from "../markup/text-of-markup.ts";
import { noTitle } from "../records/no-title.ts";
import { isRecord, type ObjectFields } from "../records/object-fields.ts";
import type { PaperFields, RecordProblem } from "../records/paper-fields.ts";
import { readAuthors } from "../records/read-authors.ts";
import { readDate, readText, readUrl } from "../records/read-fields.ts";
import { withoutLabel } from "../records/without-label.ts";

const kindsByType: ReadonlyMap<string, PaperKind> = new Map<string, PaperKind>([
  ...[
    "article",
    "article-journal",
    "paper-conference",
    "chapter",
    "thesis",
    "report",
    "manuscript",
    "speech",
    "review",
    "journal-article",
    "proceedings-article",
    "posted-content",
    "book-chapter",
  ].map((type): [string, PaperKind] => [type, "paper"]),
  ["book", "book"],
  ["monograph", "book"],
  ["post-weblog", "blog"],
  ["motion_picture", "video"],
  ["software", "code"],
]);

/** A paper from an item of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html), as Zotero, Pandoc and doi.org write it; Crossref's works are nearly the same. */
export function paperFromItem(item: ObjectFields): {
  readonly paper: PaperFields | undefined;
  readonly problems: readonly RecordProblem[];
} {
  const title = textOfMarkup(firstOf(item.title));
  if (title === "") return { paper: undefined, problems: [noTitle] };
  const given = [item.issued, item.published, item["event-date"], item.submitted];
  const date = given.map(dateOf).find((found) => found !== undefined);
  const authors = readAuthors(Array.isArray(item.author) ? item.author.map(nameOf) : item.author);
  const paper: PaperFields = {
    title,
    abstract: withoutLabel(textOfMarkup(item.abstract)),
    authors: authors.names,
    authorCount: authors.count,
    date,
    arxivId: arxivIdOf(item),
    doi: findDoi(readText(item.DOI)) ?? findDoi(readText(item.URL)),
    url: readUrl(item.URL),
    votes: undefined,
    comments: undefined,
    kind: kindsByType.get(readText(item.type)),
    notes: [textOfMarkup(item.annote)].filter((note) => note !== "" && !note.startsWith("Comment: ")),
  };
  const isUnread =
    date === undefined && given.some((value) => isRecord(value) && Object.keys(value).length > 0);
  return { paper, problems: isUnread ? [badDate] : [] };
}

const badDate: RecordProblem = {
  rule: "bad-date",
  problem: "has a date that cannot be read; it was left out",
};

/** A person's name with its particles and suffix; a group has one name only. */
function nameOf(author: unknown): unknown {
  if (!isRecord(author) || author.family === undefined) return author;
  const parts = ["given", "dropping-particle", "non-dropping-particle", "family", "suffix"];
  return parts
    .map((part) => readText(author[part]))
    .filter((part) => part !== "")
    .join(" ");
}

/** Crossref writes titles as lists of one. */
function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

/** `{"date-parts": [[2024, 5, 2]]}`, with numbers as texts too; `{"raw": "2024-05"}`, `{"literal": "May 2024"}`. Of a range its beginning. */
function dateOf(value: unknown): string | undefined {
  if (!isRecord(value)) return readDate(value);
  const parts = firstOf(value["date-parts"]);
  if (!Array.isArray(parts)) return readDate(value.raw ?? value.literal);
  const numbers = parts
    .map((part: unknown) => Number(part))
    .filter((part) => Number.isInteger(part) && part > 0);
  return readDate(
    numbers
      .slice(0, 3)
      .map((part) => twoDigits(part))
      .join("-"),
  );
}

/** Zotero keeps arXiv's id in `number`, in its address or, as `arXiv:2402.03300 [cs]`, at the head of a line of `note`. */
function arxivIdOf(item: ObjectFields): string | undefined {
  const note =
    typeof item.note === "string" ? item.note.split("\n").find((line) => /^\s*arxiv/i.test(line)) : undefined;
  const number = /arxiv/i.test(
    `${readText(item.number)} ${readText(item.publisher)} ${readText(item.archive)}`,
  )
    ? readText(item.number) || readText(item.archive_location)
    : "";
  return [number, item.DOI, item.URL, note, firstOf(item["container-title"])]
    .map((field) => parseArxivId(readText(field)))
    .find((id) => id !== undefined);
}
