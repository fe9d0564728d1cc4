import type { Diagnostic } from "@methodscape/graph-model";
import type { SourceFile } from "../model/source-file.ts";
import { readSource } from "../stages/1-read/read-source.ts";
import { segmentSource } from "../stages/2-segment/segment-source.ts";

/** What reading a file came to. */
export interface CheckedRead {
  readonly format: string | undefined;
  readonly works: number;
  /** What must never be: a span that is not in the text, a title without letters in its place, a file without a word on it. */
  readonly faults: readonly string[];
}

/** Reads and segments a file, and holds every span against the text that it points into. */
export function checkRead(file: SourceFile): CheckedRead {
  const { value: document, diagnostics } = readSource(file);
  const text = document?.text ?? "";
  const segmented = document && segmentSource(document);
  const entries = segmented?.value.entries ?? [];
  const all = [...diagnostics, ...(segmented?.diagnostics ?? [])];
  const faults = [
    ...all.filter((diagnostic) => !isWithin(diagnostic, text)).map(describe),
    ...entries.flatMap(({ parts, title }) => [
      ...parts
        .filter((part) => !isWithin(part, text) || part.start === part.end)
        .map((part) => `part ${part.part}`),
      ...parts.flatMap(({ sentences }) =>
        sentences.filter((sentence) => !isWithin(sentence, text)).map(() => "sentence"),
      ),
      ...(title.trim() === "" ? ["a blank title"] : []),
    ]),
    ...(document === undefined && all.every(({ severity }) => severity !== "error")
      ? ["refused without a reason"]
      : []),
  ];
  return { format: document?.format, works: entries.length, faults };
}

function isWithin({ start, end }: { readonly start: number; readonly end: number }, text: string): boolean {
  return 0 <= start && start <= end && end <= text.length;
}

function describe({ rule, start, end }: Diagnostic): string {
  return `diagnostic ${rule} at ${start}–${end}`;
}
