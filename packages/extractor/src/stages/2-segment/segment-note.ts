import type { Diagnostic, Severity, SourceId, TextSpan } from "@methodscape/graph-model";

/** A diagnostic before it knows its source; its rule carries no stage in front. */
export interface SegmentNote {
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly span: TextSpan;
}

/** Turns a note into the diagnostic of a source: rule `segment/…`. */
export function noteDiagnostic(source: SourceId, note: SegmentNote): Diagnostic {
  const { start, end } = note.span;
  const { severity, message } = note;
  return { record: "diagnostic", source, start, end, severity, rule: `segment/${note.rule}`, message };
}
