import { expect } from "vitest";
import type { SourceDocument } from "../../../model/source-document.ts";
import { foldTitle } from "../fold-title.ts";
import type { SegmentedSource } from "../segment-source.ts";

/** What holds for every segmented source: entries in order and apart, spans within them or behind them, titles equal to their slices. */
export function checkSegmented({ text }: Pick<SourceDocument, "text">, { entries }: SegmentedSource): void {
  let before = 0;
  for (const [index, { reading, parts, title, index: own }] of entries.entries()) {
    const { start, end, position, notes } = reading;
    expect({ own, position }).toEqual({ own: index, position: index + 1 });
    expect([before <= start, start < end, end <= text.length]).toEqual([true, true, true]);
    before = end;
    const [first] = parts;
    expect(first?.part).toBe("title");
    expect(foldTitle(text.slice(first?.start, first?.end))).toBe(title);
    for (const part of parts) {
      // A footnote may stand anywhere behind the entry that calls it.
      const isFootnote = part.part !== "title" && part.start >= end;
      expect([
        start <= part.start,
        part.start < part.end,
        part.end <= (isFootnote ? text.length : end),
      ]).toEqual([true, true, true]);
      const slice = text.slice(part.start, part.end);
      expect(slice).toBe(slice.trim());
    }
    for (let at = 1; at < parts.length; at += 1) {
      expect(parts[at - 1]?.end ?? 0).toBeLessThanOrEqual(parts[at]?.start ?? 0);
    }
    expect(
      parts.filter(({ part }) => part === "note").map((part) => ({ start: part.start, end: part.end })),
    ).toEqual(notes);
  }
}
