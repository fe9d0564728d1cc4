import { addCounts, type Counts } from "./score.ts";

/** A span of a text with what it is said to name. */
export interface LabelledSpan<Type extends string = string> {
  readonly start: number;
  readonly end: number;
  readonly type: Type;
}

/** When a found span counts as an expected one; the type must be the same unless it says otherwise. */
export type SpanMatch = "strict" | "strict-untyped" | "overlap" | "overlap-untyped";

const matchRules = {
  strict: { exact: true, typed: true },
  "strict-untyped": { exact: true, typed: false },
  overlap: { exact: false, typed: true },
  "overlap-untyped": { exact: false, typed: false },
} as const satisfies Record<SpanMatch, { readonly exact: boolean; readonly typed: boolean }>;

/**
 * Counts how many spans of one text were found. Each span is matched once at most, from left to right, so that one long
 * span over two names is not right twice; the same span given twice counts as found twice.
 */
export function countSpans(
  expected: readonly LabelledSpan[],
  found: readonly LabelledSpan[],
  match: SpanMatch = "strict",
): Counts {
  return {
    correct: pairSpans(expected, found, match).length,
    found: found.length,
    expected: expected.length,
  };
}

/** The same counts by type, in the order of the types' names. A found span counts for the type that it was given. */
export function countSpansByType(
  expected: readonly LabelledSpan[],
  found: readonly LabelledSpan[],
  match: "strict" | "overlap" = "strict",
): ReadonlyMap<string, Counts> {
  const types = new Set([...expected, ...found].map(({ type }) => type));
  const ofType = (spans: readonly LabelledSpan[], type: string) => spans.filter((span) => span.type === type);
  return new Map(
    [...types].sort().map((type) => [type, countSpans(ofType(expected, type), ofType(found, type), match)]),
  );
}

/** Adds the counts of texts up type by type. */
export function addCountsByType(texts: Iterable<ReadonlyMap<string, Counts>>): ReadonlyMap<string, Counts> {
  const sums = new Map<string, Counts>();
  for (const counts of texts) {
    for (const [type, count] of counts) {
      const sum = sums.get(type);
      sums.set(type, sum === undefined ? count : addCounts([sum, count]));
    }
  }
  return new Map([...sums].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)));
}

/** The pairs of an expected span and the one found for it. */
export function pairSpans<Expected extends LabelledSpan, Found extends LabelledSpan>(
  expected: readonly Expected[],
  found: readonly Found[],
  match: SpanMatch = "strict",
): [Expected, Found][] {
  const rule = matchRules[match];
  const open = [...found].sort(byPlace);
  const pairs: [Expected, Found][] = [];
  for (const span of [...expected].sort(byPlace)) {
    const at = open.findIndex(
      (other) =>
        (!rule.typed || other.type === span.type) &&
        (rule.exact
          ? other.start === span.start && other.end === span.end
          : other.start < span.end && span.start < other.end),
    );
    const [partner] = at < 0 ? [] : open.splice(at, 1);
    if (partner !== undefined) pairs.push([span, partner]);
  }
  return pairs;
}

function byPlace(left: LabelledSpan, right: LabelledSpan): number {
  return left.start - right.start || left.end - right.end;
}
