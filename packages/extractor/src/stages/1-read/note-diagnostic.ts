import type { Diagnostic, Severity, SourceId, TextSpan } from "@methodscape/graph-model";

/** A diagnostic before it knows its source; its rule carries no stage in front. */
export interface ReadNote {
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  /** Where in the source's text; the start of the text when the place is outside of it. */
  readonly span?: TextSpan | undefined;
}

/** Turns a note into the diagnostic of a source: rule `read/…`. */
export function noteDiagnostic(source: SourceId, note: ReadNote): Diagnostic {
  const { start, end } = note.span ?? { start: 0, end: 0 };
  const { severity, message } = note;
  return { record: "diagnostic", source, start, end, severity, rule: `read/${note.rule}`, message };
}
