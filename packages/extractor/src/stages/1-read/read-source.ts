import { createHash } from "node:crypto";
import type { SourceFormat, SourceId } from "@methodscape/graph-model";
import type { SourceDocument } from "../../model/source-document.ts";
import type { SourceFile } from "../../model/source-file.ts";
import type { StageOutput } from "../../model/stage-output.ts";
import { decodeText } from "./decode-text.ts";
import { noteDiagnostic, type ReadNote } from "./note-diagnostic.ts";
import { isPdf } from "./pdf/is-pdf.ts";
import { readPdfFile } from "./pdf/read-pdf-file.ts";
import type { ReadText } from "./source-format-reader.ts";
import { recogniseFormat, sourceFormatReaders } from "./source-formats.ts";
import { findTooLongLine } from "./too-long-line.ts";

/**
 * Stage 1: one file to decoded text of a known format. The format is told by content, never by the file's name.
 * `value` is undefined for what cannot be read (empty, binary, no known format); a diagnostic then says why.
 */
export function readSource(file: SourceFile): StageOutput<SourceDocument | undefined> {
  const id: SourceId = `source:${file.path}`;
  if (file.problem !== undefined) return refuse(id, [notOpened(file.problem)]);
  if (isPdf(file.bytes)) {
    const read = readPdfFile(file.textLayer);
    return "rule" in read ? refuse(id, [read]) : documentOf(file, "pdf", read, []);
  }
  const decoded = decodeText(file.bytes);
  if (decoded.text === undefined) return refuse(id, decoded.notes);
  if (isSnapshot(decoded.text)) return refuse(id, [ownSnapshot]);
  const format = recogniseFormat(decoded.text);
  if (format === undefined) return refuse(id, [...decoded.notes, unknownFormat]);
  const { rendered } = sourceFormatReaders[format];
  const longLine = rendered ? undefined : findTooLongLine(decoded.text);
  if (longLine !== undefined) return refuse(id, [...decoded.notes, longLine]);
  const read = sourceFormatReaders[format].read(decoded.text);
  const isRefused =
    rendered && read.records.length === 0 && read.notes.some(({ severity }) => severity === "error");
  if (isRefused) return refuse(id, [...decoded.notes, ...read.notes]);
  // Places in the file are no places in a rendering of it.
  const decodeNotes =
    read.text === decoded.text ? decoded.notes : decoded.notes.map((note) => ({ ...note, span: undefined }));
  return documentOf(file, format, read, decodeNotes);
}

function documentOf(
  file: SourceFile,
  format: SourceFormat,
  { text, records, notes }: ReadText,
  fileNotes: readonly ReadNote[],
): StageOutput<SourceDocument> {
  const id: SourceId = `source:${file.path}`;
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const { path, kind, course, completes } = file;
  return {
    value: { id, path, sha256, format, text, kind, course, completes, records },
    diagnostics: [...(file.notes ?? []), ...fileNotes, ...notes].map((note) => noteDiagnostic(id, note)),
  };
}

function isSnapshot(text: string): boolean {
  return /^\s*\{[^\n]{0,40}"format"\s*:\s*"methodscape-graph"/.test(text);
}

const ownSnapshot: ReadNote = {
  severity: "error",
  rule: "snapshot",
  message:
    "this is a snapshot, not a source; methodscape serve FILE opens it, methodscape show NAME --graph FILE asks it",
};

function notOpened(problem: string): ReadNote {
  return { severity: "error", rule: "not-opened", message: problem };
}

const unknownFormat: ReadNote = {
  severity: "error",
  rule: "unknown-format",
  message:
    "the text is none of the known formats (docs/formats.md lists them: course pages, Daily Papers, JSON, YAML, " +
    "CSV, tables, bibliographies, whole papers …); nothing was read from it",
};

function refuse(id: SourceId, notes: readonly ReadNote[]): StageOutput<undefined> {
  // There is no text that a place could point into.
  return {
    value: undefined,
    diagnostics: notes.map((note) => noteDiagnostic(id, { ...note, span: undefined })),
  };
}
