import type { SourceId, TextSpan } from "@methodscape/graph-model";
import type { EntryPart, PaperEntry } from "../model/paper-entry.ts";
import type { SourceDocument } from "../model/source-document.ts";
import { foldTitleKey, paperKeyOf } from "./paper-key.ts";

/** A span in the coordinates of annotations: paper, part, and offsets in the part's folded text. */
export interface GoldPlace {
  readonly paper: string;
  readonly part: "title" | "abstract";
  readonly start: number;
  readonly end: number;
}

/** True where two places of one part have characters in common. */
export function overlaps(left: GoldPlace, right: GoldPlace): boolean {
  return (
    left.paper === right.paper && left.part === right.part && left.start < right.end && right.start < left.end
  );
}

/** Turns spans of sources into places of annotations, and back into text. */
export interface PartPlaces {
  /** Undefined for a span that lies in no title or abstract of an annotated paper. */
  readonly placeOf: (source: SourceId, span: TextSpan) => GoldPlace | undefined;
  /** The folded text of a part; empty when the sources do not carry it. */
  readonly textOf: (paper: string, part: "title" | "abstract") => string;
}

interface Part extends TextSpan {
  readonly paper: string;
  readonly part: "title" | "abstract";
  readonly text: string;
}

/** The titles and abstracts of the papers that `keys` names; a part that two sources carry counts where it stands first. */
export function findPartPlaces(
  inputs: readonly { readonly document: SourceDocument; readonly entries: readonly PaperEntry[] }[],
  keys: ReadonlySet<string>,
): PartPlaces {
  const bySource = new Map<SourceId, Part[]>();
  const texts = new Map<string, string>();
  for (const { document, entries } of inputs) {
    const parts = entries.flatMap((entry) => {
      const paper = [paperKeyOf(entry), foldTitleKey(`title:${entry.title}`)].find((key) => keys.has(key));
      return paper === undefined ? [] : partsOf(entry, paper, document, texts);
    });
    bySource.set(document.id, parts);
  }
  return {
    placeOf: (source, span) => {
      const part = bySource.get(source)?.find(({ start, end }) => start <= span.start && span.end <= end);
      if (part === undefined) return undefined;
      const start = foldedLength(part.text, span.start - part.start);
      return {
        paper: part.paper,
        part: part.part,
        start,
        end: start + fold(part.text.slice(span.start - part.start, span.end - part.start)).length,
      };
    },
    textOf: (paper, part) => texts.get(`${paper} ${part}`) ?? "",
  };
}

function partsOf(
  entry: PaperEntry,
  paper: string,
  document: SourceDocument,
  texts: Map<string, string>,
): Part[] {
  return entry.parts.flatMap((part): Part[] => {
    if (!isAnnotated(part) || texts.has(`${paper} ${part.part}`)) return [];
    const text = document.text.slice(part.start, part.end);
    texts.set(`${paper} ${part.part}`, fold(text));
    return [{ paper, part: part.part, start: part.start, end: part.end, text }];
  });
}

function isAnnotated(part: EntryPart): part is EntryPart & { readonly part: "title" | "abstract" } {
  return part.part === "title" || part.part === "abstract";
}

function fold(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** Where an offset of a part lies in its folded text. */
function foldedLength(text: string, offset: number): number {
  const before = text
    .slice(0, offset)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trimStart();
  return before.length;
}
