import type { Diagnostic, DiagnosticsReply, Source, SourceId } from "@methodscape/graph-model";
import { lineFinder } from "./line-finder.ts";

const excerptLength = 160;

interface SourceText {
  readonly text: string;
  readonly lineOf: (offset: number) => number;
}

/** Diagnostics as a person reads them: with the line they stand on and the words there. */
export function listDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<SourceId, Source>,
  limit: number,
): DiagnosticsReply {
  const texts = new Map<SourceId, SourceText>();
  const textOf = (source: SourceId): SourceText => {
    const known = texts.get(source);
    if (known !== undefined) return known;
    const text = sources.get(source)?.text ?? "";
    const read = { text, lineOf: lineFinder(text) };
    texts.set(source, read);
    return read;
  };
  return {
    total: diagnostics.length,
    items: diagnostics.slice(0, limit).map(({ source, start, end, severity, rule, message }) => {
      const { text, lineOf } = textOf(source);
      const excerpt = text.slice(start, Math.min(end, start + excerptLength));
      return { source, line: lineOf(start), severity, rule, message, excerpt };
    }),
  };
}
