import type { Voice } from "@methodscape/graph-model";
import { piecesOf, type Sentence } from "../core/merge-evidence.ts";

const voiceNames = {
  title: "title",
  abstract: "abstract",
  "full-text": "full text",
  note: "note",
  lexicon: "lexicon",
  person: "person",
} as const satisfies Record<Voice, string>;

/** A sentence with the names marked in it, and whose claim it is. */
export function EvidenceQuote({ sentence: { evidence, marks } }: { readonly sentence: Sentence }) {
  const voice = <span className={`voice voice-${evidence.voice}`}>{voiceNames[evidence.voice]}</span>;
  if (evidence.quote === undefined) {
    return (
      <p className="quote">
        {voice} entry {evidence.lexicon}
        {evidence.reference !== undefined && `, after ${evidence.reference}`}
      </p>
    );
  }
  return (
    <blockquote className="quote" title={evidence.sourceTitle}>
      {voice}{" "}
      {piecesOf(evidence.quote, marks).map(({ start, text, marked }) =>
        marked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
      )}
    </blockquote>
  );
}
