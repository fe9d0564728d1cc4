import type { TextRun } from "../../../model/text-layer.ts";

interface Baseline {
  readonly y: number;
  readonly runs: TextRun[];
}

/** A page with more runs is a drawing; what hangs where does not matter there. */
const mostHanging = 5000;

/**
 * Runs that stand on one line. Small ones that hang at a larger one (footnote marks, exponents, indices) go with its
 * line though they stand above or below it.
 */
export function groupBaselines(runs: readonly TextRun[], bodySize: number): TextRun[][] {
  const large = runs.filter(({ size }) => size >= bodySize * 0.85);
  const small = runs.filter(({ size }) => size < bodySize * 0.85);
  const lines = onOneHeight(large);
  const hanging = small.length > mostHanging ? [] : small;
  const alone = hanging.filter((run) => {
    const line = lines.find((candidate) => hangsAt(run, candidate, bodySize));
    line?.runs.push(run);
    return line === undefined;
  });
  return [...lines, ...onOneHeight(alone)].map((line) => line.runs);
}

function onOneHeight(runs: readonly TextRun[]): Baseline[] {
  const lines: Baseline[] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    if (line !== undefined && line.y - run.y <= run.size * 0.3) line.runs.push(run);
    else lines.push({ y: run.y, runs: [run] });
  }
  return lines;
}

function hangsAt(run: TextRun, { y, runs }: Baseline, bodySize: number): boolean {
  if (Math.abs(run.y - y) > bodySize * 0.6) return false;
  const near = bodySize * 0.35;
  return runs.some(
    (other) =>
      Math.abs(run.x - (other.x + other.width)) < near || Math.abs(other.x - (run.x + run.width)) < near,
  );
}
