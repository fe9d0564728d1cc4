import { groupBy } from "@methodscape/graph-model";
import { scoreClusters } from "./b-cubed.ts";
import { bootstrapInterval, type Interval } from "./bootstrap-interval.ts";
import type { JudgedRun } from "./judge-run.ts";
import type { Judgement } from "./judgement.ts";
import { addCounts, type Counts, type Score, scoreOf } from "./score.ts";

/** One line of an evaluation: a measure, or one kind of it, in the default tier or with what is only possible. */
export interface ScoreRow {
  readonly measure: string;
  /** Undefined for all kinds of the measure together. */
  readonly kind: string | undefined;
  readonly tier: "shown" | "all";
  readonly counts: Counts;
  readonly score: Score;
  /** 95 %, papers drawn with replacement. */
  readonly intervals: Readonly<Record<keyof Score, Interval>>;
}

/** The measures in the order in which claims grow out of each other, each with its kinds, by tier. */
export function scoreRows(judgements: readonly Judgement[]): ScoreRow[] {
  const measures = [...groupBy(judgements, ({ measure }) => measure)];
  return measures.flatMap(([measure, ofMeasure]) => {
    const kinds = [...groupBy(ofMeasure, ({ kind }) => kind)].sort(([left], [right]) =>
      left < right ? -1 : 1,
    );
    const groups = [[undefined, ofMeasure] as const, ...(kinds.length > 1 ? kinds : [])];
    return groups.flatMap(([kind, rows]) =>
      (["shown", "all"] as const).map((tier) => scoreRow(measure, kind, tier, rows)),
    );
  });
}

function scoreRow(
  measure: string,
  kind: string | undefined,
  tier: "shown" | "all",
  rows: readonly Judgement[],
): ScoreRow {
  const byPaper = [...groupBy(rows, ({ paper }) => paper).values()].map((ofPaper) => countsOf(ofPaper, tier));
  const figure = (name: keyof Score) =>
    bootstrapInterval(byPaper, (drawn) => scoreOf(addCounts(drawn))[name], { samples: 400 });
  const counts = addCounts(byPaper);
  return {
    measure,
    kind,
    tier,
    counts,
    score: scoreOf(counts),
    intervals: { precision: figure("precision"), recall: figure("recall"), f1: figure("f1") },
  };
}

/** A hit that is only possible is not found in the default tier, and stays expected there. */
function countsOf(rows: readonly Judgement[], tier: "shown" | "all"): Counts {
  const isFound = (row: Judgement) => row.verdict !== "missed" && (tier === "all" || row.tier === "shown");
  const found = rows.filter(isFound);
  return {
    correct: found.filter(({ verdict }) => verdict === "hit").length,
    found: found.length,
    expected: rows.filter(({ verdict }) => verdict !== "spurious").length,
  };
}

/** The evaluation as a Markdown table, with what it rests on in front. */
export function describeScores({ judgements, clusters, papers, absent }: JudgedRun): string {
  const b3 = scoreClusters(clusters);
  const missing = absent.length === 0 ? "" : ` (${absent.length} more are not among the texts)`;
  return [
    `${papers.length} annotated papers${missing}`,
    "",
    "| measure | kind | tier | annotated | found | precision | recall | F1 |",
    "|---|---|---|--:|--:|---|---|---|",
    ...scoreRows(judgements).map((row) => describeRow(row, [row.measure, row.kind ?? "all", row.tier])),
    `| clusters | B³ over mentions | all | | | ${percent(b3.precision)} | ${percent(b3.recall)} | ${percent(b3.f1)} |`,
  ].join("\n");
}

/** A line of a Markdown table: what it is about, how many, the figures with their intervals in percent. */
export function describeRow({ counts, score, intervals }: ScoreRow, about: readonly string[]): string {
  const figures = (["precision", "recall", "f1"] as const).map(
    (name) => `${percent(score[name])} [${percent(intervals[name].low)}, ${percent(intervals[name].high)}]`,
  );
  return `| ${[...about, counts.expected, counts.found, ...figures].join(" | ")} |`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
