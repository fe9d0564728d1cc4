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

/** Says once for a file which member or column was taken for what, and of which nothing was read. */
export function describeFields(
  drafts: readonly Pick<RecordDraft, "taken" | "unread">[],
  summariesAreAbstracts: boolean,
): ReadNote[] {
  const taken = new Map<RecordField, Set<string>>();
  const unread = new Set<string>();
  for (const draft of drafts) {
    for (const [field, member] of draft.taken) taken.set(field, (taken.get(field) ?? new Set()).add(member));
    for (const member of draft.unread) unread.add(member);
  }
  for (const members of taken.values()) for (const member of members) unread.delete(member);
  if (taken.size === 0) return [];
  // The keys of a literal object are exactly the fields.
  const read = (Object.keys(words) as RecordField[]).flatMap((field) => {
    const members = taken.get(field);
    const word = field === "summary" && summariesAreAbstracts ? words.abstract : words[field];
    return members === undefined ? [] : [`${word} from ${quoteNames([...members])}`];
  });
  const left = unread.size === 0 ? "" : `; nothing was read from ${quoteNames([...unread].sort())}`;
  return [{ severity: "info", rule: "fields", message: `read ${read.join(", ")}${left}` }];
}

function quoteNames(names: readonly string[]): string {
  const listed = names.slice(0, mostListed).map((name) => `"${name.slice(0, 40)}"`);
  const more = names.length - listed.length;
  return more > 0 ? `${listed.join(", ")} and ${more} more` : listed.join(", ");
}
