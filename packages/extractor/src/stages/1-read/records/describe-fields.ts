import type { ReadNote } from "../note-diagnostic.ts";
import type { RecordDraft } from "./paper-from-object.ts";
import type { RecordField } from "./record-field.ts";

const words = {
  title: "title",
  abstract: "abstract",
  summary: "summary",
  note: "notes",
  authors: "authors",
  firstAuthor: "first author",
  date: "date",
  arxivId: "arXiv id",
  doi: "DOI",
  url: "address",
  votes: "votes",
  comments: "comments",
  section: "section",
} satisfies Record<RecordField, string>;

/** More names of members than this are counted, not listed. */
const mostListed = 12;

/** Which members of a file's records said what, and which hold something that was not read. */
export interface FieldLedger {
  readonly taken: Map<RecordField, Set<string>>;
  readonly unread: Set<string>;
}

/** Enters what was read of one record. */
export function enterFields(
  { taken, unread }: FieldLedger,
  draft: Pick<RecordDraft, "taken" | "unread">,
): void {
  for (const [field, member] of draft.taken) {
    const members = taken.get(field);
    if (members === undefined) taken.set(field, new Set([member]));
    else members.add(member);
  }
  for (const member of draft.unread) unread.add(member);
}

/** Says once for a file which member or column was taken for what, and of which nothing was read. */
export function describeFields({ taken, unread }: FieldLedger, summariesAreAbstracts: boolean): ReadNote[] {
  if (taken.size === 0) return [];
  // The keys of a literal object are exactly the fields.
  const read = (Object.keys(words) as RecordField[]).flatMap((field) => {
    const members = taken.get(field);
    const word = field === "summary" && summariesAreAbstracts ? words.abstract : words[field];
    return members === undefined ? [] : [`${word} from ${quoteNames([...members])}`];
  });
  const known = new Set([...taken.values()].flatMap((members) => [...members]));
  const unknown = [...unread].filter((member) => !known.has(member)).sort();
  const left = unknown.length === 0 ? "" : `; nothing was read from ${quoteNames(unknown)}`;
  return [{ severity: "info", rule: "fields", message: `read ${read.join(", ")}${left}` }];
}

function quoteNames(names: readonly string[]): string {
  const listed = names.slice(0, mostListed).map((name) => `"${name.slice(0, 40)}"`);
  const more = names.length - listed.length;
  return more > 0 ? `${listed.join(", ")} and ${more} more` : listed.join(", ");
}
