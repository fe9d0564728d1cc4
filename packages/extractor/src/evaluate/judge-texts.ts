import type { Judgement, Verdict } from "./judgement.ts";
import { type LabelledSpan, pairSpans, type SpanMatch } from "./pair-spans.ts";
import { describeRow, scoreRows } from "./score-table.ts";

/** A text with the spans that somebody marked and those that were found. */
export interface AnnotatedText {
  /** The unit that intervals are drawn over. */
  readonly doc: string;
  readonly text: string;
  readonly expected: readonly LabelledSpan[];
  readonly found: readonly LabelledSpan[];
}

/**
 * Holds found spans against annotated ones, strictly: both borders and the type. All of them, and once more those alone that
 * are written as names, with a capital or figure that does not just open the text, on both sides. Last all of them by what
 * they have in common, borders aside.
 */
export function judgeTexts(texts: readonly AnnotatedText[]): Judgement[] {
  const named = texts.map((text) => ({
    ...text,
    expected: text.expected.filter((span) => isWrittenAsName(text.text, span)),
    found: text.found.filter((span) => isWrittenAsName(text.text, span)),
  }));
  return [
    ...texts.flatMap((text) => judgeText(text, "all mentions", "strict")),
    ...named.flatMap((text) => judgeText(text, "named mentions", "strict")),
    ...texts.flatMap((text) => judgeText(text, "borders aside", "overlap")),
  ];
}

function judgeText(
  { doc, text, expected, found }: AnnotatedText,
  measure: string,
  match: SpanMatch,
): Judgement[] {
  const pairs = pairSpans(expected, found, match);
  const hit = new Set<LabelledSpan>(pairs.flat());
  const judge = (span: LabelledSpan, verdict: Verdict): Judgement => ({
    measure,
    kind: span.type,
    verdict,
    paper: doc,
    claim: text.slice(span.start, span.end),
    quote: text,
  });
  return [
    ...pairs.map(([span]) => judge(span, "hit")),
    ...expected.filter((span) => !hit.has(span)).map((span) => judge(span, "missed")),
    ...found.filter((span) => !hit.has(span)).map((span) => judge(span, "spurious")),
  ];
}

function isWrittenAsName(text: string, { start, end }: LabelledSpan): boolean {
  return /\p{Lu}|\d/u.test(text.slice(start === 0 ? 1 : start, end));
}

/** The figures as a Markdown table, types apart, intervals of 95 % over documents. */
export function describeTexts(judgements: readonly Judgement[]): string {
  const rows = scoreRows(judgements).filter(({ tier }) => tier === "all");
  return [
    "| measure | kind | annotated | found | precision | recall | F1 |",
    "|---|---|--:|--:|---|---|---|",
    ...rows.map((row) => describeRow(row, [row.measure, row.kind ?? "all"])),
  ].join("\n");
}
