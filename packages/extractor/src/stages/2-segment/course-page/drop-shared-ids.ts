import { addToList, sliceSpan } from "@methodscape/graph-model";
import type { EntryDraft } from "../entry-draft.ts";
import type { SegmentNote } from "../segment-note.ts";

/**
 * One arXiv id or DOI beside two different titles is wrong for one of them, and nothing on the page says for which:
 * it counts for neither. Two spellings of one title may share it.
 */
export function dropSharedIds(
  text: string,
  drafts: readonly EntryDraft[],
): { drafts: EntryDraft[]; notes: SegmentNote[] } {
  const takers = new Map<string, EntryDraft[]>();
  for (const draft of drafts) {
    for (const id of [draft.arxivId, draft.doi]) {
      if (id === undefined) continue;
      addToList(takers, id, draft);
    }
  }
  const shared = new Set([...takers].filter(([, own]) => differ(text, own)).map(([id]) => id));
  const isShared = (id: string | undefined) => id !== undefined && shared.has(id);
  return {
    drafts: drafts.map((draft) => withoutIds(draft, isShared(draft.arxivId), isShared(draft.doi))),
    notes: drafts
      .filter(({ arxivId, doi }) => isShared(arxivId) || isShared(doi))
      .map((draft) => sharedId(draft)),
  };
}

function withoutIds(draft: EntryDraft, noArxivId: boolean, noDoi: boolean): EntryDraft {
  if (!noArxivId && !noDoi) return draft;
  const date = noArxivId && draft.date?.inferred === true ? undefined : draft.date;
  return {
    ...draft,
    date,
    arxivId: noArxivId ? undefined : draft.arxivId,
    doi: noDoi ? undefined : draft.doi,
  };
}

function differ(text: string, drafts: readonly EntryDraft[]): boolean {
  const [first, ...others] = drafts.map((draft) => wordsOf(sliceSpan(text, draft.title)));
  return first !== undefined && others.some((other) => !isLike(first, other));
}

/** Half of the words of the shorter title stand in the longer one, too. */
function isLike(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [short, long] = left.size <= right.size ? [left, right] : [right, left];
  const common = [...short].filter((word) => long.has(word)).length;
  return common * 2 >= short.size;
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}

function sharedId({ title, arxivId, doi }: EntryDraft): SegmentNote {
  const message = `${arxivId ?? doi} stands beside two different titles on this page, so it was taken for neither; correct the link of the other one`;
  return { severity: "warning", rule: "shared-id", message, span: title };
}
