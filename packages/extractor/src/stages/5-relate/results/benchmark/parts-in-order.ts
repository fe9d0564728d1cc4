import type { Ground } from "../ground.ts";
import type { Score } from "../score.ts";
import type { ScoredSentence } from "../scored-sentence.ts";

/**
 * "55.4% on base and 29.1% on novel categories, exceeding X by 41.9%/20.6% and Y by 10.2%/11.6%": gains of a list on one
 * benchmark repeat the order of the parts named before.
 */
export function partsInOrder<Row extends { readonly ground: Ground }>(
  grounded: ReadonlyMap<Score, Row>,
  { runs }: ScoredSentence,
): ReadonlyMap<Score, Row> {
  if (grounded.size < 2) return grounded;
  const told = new Map(grounded);
  for (const run of runs) {
    const rows = run.map((score) => grounded.get(score));
    const [first] = rows;
    const isOpen = rows.every(
      (row) =>
        row !== undefined &&
        row.ground.subset === undefined &&
        row.ground.benchmark.entity === first?.ground.benchmark.entity,
    );
    const parts = isOpen && run.length > 1 ? partsBefore(run, grounded, first?.ground) : [];
    if (parts.length !== run.length) continue;
    for (const [at, score] of run.entries()) {
      const row = grounded.get(score);
      if (row !== undefined) told.set(score, { ...row, ground: { ...row.ground, subset: parts[at] } });
    }
  }
  return told;
}

/** The different parts of a benchmark that earlier values stand on, in the order of the text. */
function partsBefore(
  [first]: readonly Score[],
  grounded: ReadonlyMap<Score, { readonly ground: Ground }>,
  ground: Ground | undefined,
): readonly string[] {
  const parts = [...grounded]
    .filter(
      ([score, row]) =>
        score.at < (first?.at ?? 0) && row.ground.benchmark.entity === ground?.benchmark.entity,
    )
    .sort(([left], [right]) => left.at - right.at)
    .flatMap(([, row]) => row.ground.subset ?? []);
  return [...new Set(parts)];
}
