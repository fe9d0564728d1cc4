import type { SourceDocument } from "../../../model/source-document.ts";
import { plainUnits } from "../../../plain-list/plain-units.ts";
import { readLinkTargets } from "../awesome-list/read-inline.ts";
import type { EntryDraft } from "../entry-draft.ts";
import type { FrontMatter } from "../front-matter.ts";
import type { Segmented } from "../segmenter.ts";
import { noteUnread } from "../text/note-unread.ts";
import { definesLinks, namesInLinks } from "./link-definitions.ts";
import { readSectionName } from "./read-section-name.ts";
import { readUnit } from "./read-unit.ts";

const noNames: ReadonlySet<string> = new Set();

/** Works of a plain text: one for each line, paragraph or numbered reference that names one. */
export function segmentPlainList(document: SourceDocument, frontMatter: FrontMatter): Segmented {
  const { text } = document;
  const drafts: EntryDraft[] = [];
  const unread = [];
  const targets = readLinkTargets(text);
  const names = targets.size === 0 ? noNames : namesInLinks(text);
  let section = "papers";
  for (const unit of plainUnits(text, frontMatter.end)) {
    if (definesLinks(text, unit, names)) continue;
    const found = readUnit(text, unit, section, targets);
    if (found.length > 0) {
      drafts.push(...found);
      continue;
    }
    section = readSectionName(text, unit) ?? section;
    unread.push(unit);
  }
  return { drafts, notes: noteUnread({ drafts, unread }) };
}
