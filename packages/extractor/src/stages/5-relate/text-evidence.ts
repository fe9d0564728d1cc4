import type { TextEvidence, TextSpan } from "@methodscape/graph-model";
import type { SentenceView } from "./sentence/sentence-view.ts";

/** Evidence in a sentence; a surface that reaches over the sentence's edge is cut to it. */
export function evidenceAt(view: SentenceView, surface: TextSpan, rule: string): TextEvidence {
  const { source, part, section, span } = view;
  const start = Math.max(span.start, surface.start);
  const end = Math.min(span.end, surface.end);
  return {
    source,
    part,
    start: span.start,
    end: span.end,
    surface: [start, end],
    rule,
    ...(section === undefined ? {} : { section }),
  };
}
