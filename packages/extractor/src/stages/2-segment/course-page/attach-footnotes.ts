import type { TextSpan } from "@methodscape/graph-model";
import type { EntryDraft } from "../entry-draft.ts";
import { countWords } from "../text/text-lines.ts";
import { readLabel } from "./block/read-label.ts";
import { abstractWords } from "./block/read-text.ts";
import type { Footnote } from "./page/footnotes.ts";

/** Gives each footnote to the reading whose title's line calls it: as its abstract, if it is long and the reading has none. */
export function attachFootnotes(
  text: string,
  drafts: readonly EntryDraft[],
  footnotes: readonly Footnote[],
): { drafts: EntryDraft[]; unused: Footnote[] } {
  const byId = new Map(footnotes.map((footnote) => [footnote.id, footnote]));
  const used = new Set<Footnote>();
  const attached = drafts.map((draft) => {
    const call = callIn(text, draft);
    const footnote = call === undefined ? undefined : byId.get(call);
    if (footnote === undefined || used.has(footnote)) return draft;
    used.add(footnote);
    return withFootnote(text, draft, footnote);
  });
  return { drafts: attached, unused: footnotes.filter((footnote) => !used.has(footnote)) };
}

/** The mark `[^1]` on the line of the title, behind it. */
function callIn(text: string, { title }: EntryDraft): string | undefined {
  const end = text.indexOf("\n", title.end);
  const rest = text.slice(title.end, Math.min(end < 0 ? text.length : end, title.end + 3000));
  return /\[\^([^\]\s]{1,40})\]/.exec(rest)?.[1];
}

function withFootnote(text: string, draft: EntryDraft, footnote: Footnote): EntryDraft {
  const words = text.slice(footnote.text.start, footnote.text.end);
  const label = readLabel(words);
  const span: TextSpan = { start: footnote.text.start + (label?.offset ?? 0), end: footnote.text.end };
  if (span.start >= span.end) return draft;
  const isLong = countWords(words, abstractWords) >= abstractWords;
  const opens = label?.opens ?? (isLong && draft.abstracts.length === 0 ? "abstract" : "note");
  return opens === "abstract"
    ? { ...draft, abstracts: [...draft.abstracts, span] }
    : { ...draft, notes: [...draft.notes, span] };
}
