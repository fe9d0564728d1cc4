import type { SourceDocument } from "../../../model/source-document.ts";
import { plainUnits } from "../../../plain-list/plain-units.ts";
import type { EntryDraft } from "../entry-draft.ts";
import type { FrontMatter } from "../front-matter.ts";
import type { Segmented } from "../segmenter.ts";
import { noteUnread } from "../text/note-unread.ts";
import { readSectionName } from "./read-section-name.ts";
import { readUnit } from "./read-unit.ts";

/** Works of a plain text: one for each line, paragraph or numbered reference that names one. */
export function segmentPlainList(document: SourceDocument, frontMatter: FrontMatter): Segmented {
  const { text } = document;
  const drafts: EntryDraft[] = [];
  const unread = [];
  let section = "papers";
  for (const unit of plainUnits(text, frontMatter.end)) {
    const draft = readUnit(text, unit, section);
    if (draft !== undefined) {
      drafts.push(draft);
      continue;
    }
    section = readSectionName(text, unit) ?? section;
    unread.push(unit);
  }
  return { drafts, notes: noteUnread({ drafts, unread }) };
}
