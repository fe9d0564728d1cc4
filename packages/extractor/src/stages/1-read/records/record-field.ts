import { addToList } from "@methodscape/graph-model";
/** What a record may say of a work. `summary` is an abstract or another's account of it, which its words tell. */
export type RecordField =
  | "title"
  | "abstract"
  | "summary"
  | "note"
  | "authors"
  | "firstAuthor"
  | "date"
  | "arxivId"
  | "doi"
  | "url"
  | "votes"
  | "comments"
  | "section";

/** The names of members and columns for each field, the best first; in small letters, without what stands between words. */
const names = {
  title:
    "title papertitle documenttitle articletitle worktitle paper papername article work publication reading",
  abstract: "abstract abstractnote abstracttext paperabstract",
  summary: "summary description",
  note: "note notes mynotes comment remark remarks opinion annotation takeaway takeaways keytakeaway tldr",
  authors: "authors authorlist authornames creators paperauthors",
  firstAuthor: "author firstauthor creator",
  date: "publishedat published publicationdate publisheddate datepublished pubdate releasedate submitted submitteddate date publicationyear year pubyear",
  arxivId: "arxivid arxiv arxivnumber eprint paperid id identifier",
  doi: "doi doiurl doilink",
  url: "url link paperurl paperlink articleurl arxivurl arxivlink absurl pdfurl pdflink pdf href permalink externallink",
  votes: "upvotes votes likes",
  comments: "numcomments comments commentcount commentscount numberofcomments",
  section: "section topic category theme group week",
} satisfies Record<RecordField, string>;

/** A field by its name. */
export interface FieldName {
  readonly field: RecordField;
  /** The place among the names of its field: a lower one is asked first. */
  readonly rank: number;
}

const fieldsByName: ReadonlyMap<string, FieldName> = new Map(
  // The keys of a literal object are exactly the fields.
  (Object.keys(names) as RecordField[]).flatMap((field) =>
    names[field].split(" ").map((name, rank) => [name, { field, rank }] as const),
  ),
);

/** The field that a member or a column is for by its name: `arXiv_ID`, `Publication Year`, `numComments`. */
export function fieldOfName(name: string): FieldName | undefined {
  if (name.length > 60) return undefined;
  return fieldsByName.get(name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ""));
}

/** `fieldOfName` that looks at each name once; for the records of one file, which share their names. */
export function rememberFields(): (name: string) => FieldName | undefined {
  const known = new Map<string, FieldName | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, fieldOfName(name));
    return known.get(name);
  };
}

/** The members of a record for each field, the best first; a member whose name says nothing is in none. */
export function membersByField(
  members: readonly string[],
  fieldOf: (name: string) => FieldName | undefined = fieldOfName,
): ReadonlyMap<RecordField, readonly string[]> {
  const found = members.flatMap((member) => {
    const name = fieldOf(member);
    return name === undefined ? [] : [{ member, ...name }];
  });
  found.sort((left, right) => left.rank - right.rank);
  const byField = new Map<RecordField, string[]>();
  for (const { member, field } of found) addToList(byField, field, member);
  return byField;
}
