import { nothingKnown, type PaperEntry } from "../../../model/paper-entry.ts";
import type { SourceDocument } from "../../../model/source-document.ts";
import type { SegmentedDocument } from "../recognise-mentions.ts";

/**
 * A source of one or more works out of lines: a line `title: …` is a title, every other line one sentence of an abstract,
 * a line `---` starts the next work.
 */
export function documentFromLines(lines: readonly string[], name = "test.txt"): SegmentedDocument {
  const text = lines.map((line) => line.replace(/^title: /, "")).join("\n");
  const id = `source:${name}` as const;
  const document: SourceDocument = {
    id,
    path: name,
    sha256: "",
    format: "jsonl",
    text,
    kind: undefined,
    course: undefined,
    records: [],
  };
  const entries: PaperEntry[] = [];
  let parts: { part: "title" | "abstract"; start: number; end: number }[] = [];
  let at = 0;
  const close = (): void => {
    if (parts.length > 0) entries.push(entryOf(id, entries.length, text, parts));
    parts = [];
  };
  for (const line of lines) {
    const length = line.replace(/^title: /, "").length;
    if (line === "---") close();
    else if (line !== "")
      parts.push({ part: line.startsWith("title: ") ? "title" : "abstract", start: at, end: at + length });
    at += length + 1;
  }
  close();
  return { document, entries };
}

function entryOf(
  source: SourceDocument["id"],
  index: number,
  text: string,
  parts: readonly { readonly part: "title" | "abstract"; readonly start: number; readonly end: number }[],
): PaperEntry {
  const title = parts.find(({ part }) => part === "title");
  const first = parts[0]?.start ?? 0;
  return {
    source,
    index,
    kind: "paper",
    title: title === undefined ? `untitled ${index}` : text.slice(title.start, title.end),
    ...nothingKnown,
    reading: {
      section: "list",
      position: index + 1,
      start: first,
      end: parts[parts.length - 1]?.end ?? first,
      notes: [],
    },
    parts: parts.map(({ part, start, end }) => ({ part, start, end, sentences: [{ start, end }] })),
  };
}
