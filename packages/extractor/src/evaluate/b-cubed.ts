import type { Score } from "./score.ts";

/** A mention with the cluster that it belongs to and the one that it was put into; undefined for none. */
export interface ClusteredItem {
  readonly expected: string | undefined;
  readonly found: string | undefined;
}

/**
 * B³ of a clustering: for each item the share of its found cluster that truly belongs with it (precision) and the share of
 * its true cluster that was found with it (recall), averaged over the items that have such a cluster. A cluster that
 * swallowed two things costs precision for every item in it; a missed item costs recall, a superfluous one precision.
 * A. Bagga and B. Baldwin, Algorithms for scoring coreference chains, 1998.
 */
export function scoreClusters(items: readonly ClusteredItem[]): Score {
  const expected = new Map<string, number>();
  const found = new Map<string, number>();
  const both = new Map<string, number>();
  for (const item of items) {
    if (item.expected !== undefined) count(expected, item.expected);
    if (item.found !== undefined) count(found, item.found);
    if (isInBoth(item)) count(both, keyOf(item));
  }
  let foundShare = 0;
  let expectedShare = 0;
  for (const item of items) {
    if (!isInBoth(item)) continue;
    const together = both.get(keyOf(item)) ?? 0;
    foundShare += together / (found.get(item.found) ?? together);
    expectedShare += together / (expected.get(item.expected) ?? together);
  }
  const precision = average(foundShare, total(found));
  const recall = average(expectedShare, total(expected));
  return {
    precision,
    recall,
    f1: average(2 * precision * recall, precision + recall),
  };
}

interface ItemInBoth {
  readonly expected: string;
  readonly found: string;
}

function isInBoth(item: ClusteredItem): item is ItemInBoth {
  return item.expected !== undefined && item.found !== undefined;
}

function keyOf({ expected, found }: ItemInBoth): string {
  return JSON.stringify([expected, found]);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const each of counts.values()) sum += each;
  return sum;
}

function average(sum: number, over: number): number {
  return over === 0 ? 0 : sum / over;
}
