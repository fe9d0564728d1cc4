import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Candidate, Mention } from "../../model/mention.ts";
import type { PaperEntry } from "../../model/paper-entry.ts";
import type { SourceDocument } from "../../model/source-document.ts";
import { mentionsOf } from "./mentions/mentions-of-entry.ts";
import type { NameIndex } from "./reading/locate-names.ts";
import { readEntry } from "./reading/read-entry.ts";
import { openWordBook } from "./reading/word-book.ts";
import { type RecognisedEntry, recogniseEntry } from "./recognise-entry.ts";
import { toolsOf } from "./recogniser-tools.ts";

/** Stage 3 for one entry after the other, in two goes: between them the names of all entries are laid together. */
export interface Recogniser {
  /** What an entry says of names by itself. */
  readonly readNames: (document: SourceDocument, entry: PaperEntry) => RecognisedEntry;
  /** All mentions of an entry, once it is known which names the others made. */
  readonly findMentions: (
    document: SourceDocument,
    names: RecognisedEntry,
    shared: NameIndex<Candidate>,
  ) => Mention[];
}

/** Opens a recogniser for a run; its tables are built here, once. */
export function openRecogniser(lexicon: Lexicon): Recogniser {
  const tools = toolsOf(lexicon);
  const book = openWordBook();
  return {
    readNames: (document, entry) => recogniseEntry(readEntry(entry, document, book), tools),
    findMentions: ({ text }, names, shared) => mentionsOf(text, names, shared, book),
  };
}
