/** How often something was right. Counts of texts add up; figures do not. */
export interface Counts {
  /** Found and expected. */
  readonly correct: number;
  readonly found: number;
  readonly expected: number;
}

/** Shares from 0 to 1. A share of nothing is 0. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Adds counts up, for a figure over all of them (micro-averaged). */
export function addCounts(counts: Iterable<Counts>): Counts {
  let correct = 0;
  let found = 0;
  let expected = 0;
  for (const each of counts) {
    correct += each.correct;
    found += each.found;
    expected += each.expected;
  }
  return { correct, found, expected };
}

/** Precision, recall and their harmonic mean. */
export function scoreOf({ correct, found, expected }: Counts): Score {
  return {
    precision: share(correct, found),
    recall: share(correct, expected),
    f1: share(2 * correct, found + expected),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
