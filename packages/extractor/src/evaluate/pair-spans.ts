/** A span of a text with what it is said to name. */
export interface LabelledSpan<Type extends string = string> {
  readonly start: number;
  readonly end: number;
  readonly type: Type;
}

/** When a found span counts as an expected one of its type: both borders the same, or any character in common. */
export type SpanMatch = "strict" | "overlap";

/**
 * The pairs of an expected span and the one found for it. Each span is paired once at most, from left to right, so that one
 * long span over two names is not right twice.
 */
export function pairSpans<Expected extends LabelledSpan, Found extends LabelledSpan>(
  expected: readonly Expected[],
  found: readonly Found[],
  match: SpanMatch = "strict",
): [Expected, Found][] {
  const open = [...found].sort(byPlace);
  const taken = new Set<Found>();
  const pairs: [Expected, Found][] = [];
  let first = 0;
  for (const span of [...expected].sort(byPlace)) {
    while ((open[first]?.end ?? Number.POSITIVE_INFINITY) <= span.start) first += 1;
    for (let at = first; (open[at]?.start ?? span.end) < span.end; at += 1) {
      const other = open[at];
      if (other === undefined || taken.has(other) || !isMatch(span, other, match)) continue;
      taken.add(other);
      pairs.push([span, other]);
      break;
    }
  }
  return pairs;
}

function isMatch(span: LabelledSpan, other: LabelledSpan, match: SpanMatch): boolean {
  if (span.type !== other.type) return false;
  return match === "strict"
    ? span.start === other.start && span.end === other.end
    : span.start < other.end && other.start < span.end;
}

function byPlace(left: LabelledSpan, right: LabelledSpan): number {
  return left.start - right.start || left.end - right.end;
}
