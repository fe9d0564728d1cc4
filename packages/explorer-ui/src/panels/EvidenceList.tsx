import { countOf, type QuotedEvidence } from "@methodscape/graph-model";
import { mergeEvidence } from "../core/merge-evidence.ts";
import { EvidenceQuote } from "./EvidenceQuote.tsx";

interface EvidenceListProps {
  readonly evidence: readonly QuotedEvidence[];
  /** How many stand open; the rest is folded and counted. */
  readonly open?: number;
}

/** The sentences behind a claim, each once. */
export function EvidenceList({ evidence, open = 2 }: EvidenceListProps) {
  const sentences = mergeEvidence(evidence);
  const rest = sentences.slice(open);
  return (
    <>
      {sentences.slice(0, open).map((sentence) => (
        <EvidenceQuote key={sentence.key} sentence={sentence} />
      ))}
      {rest.length > 0 && (
        <details className="more">
          <summary>{countOf(rest.length, "more sentence")}</summary>
          {rest.map((sentence) => (
            <EvidenceQuote key={sentence.key} sentence={sentence} />
          ))}
        </details>
      )}
    </>
  );
}
