import { groupBy } from "@methodscape/graph-model";
import type { Judgement } from "./judgement.ts";

const heads = { hit: "RIGHT", spurious: "FALSE", missed: "MISSED" } as const;

/** Every spurious and every missed claim with its sentence, by measure and kind: made for reading one by one. */
export function describeVerdicts(judgements: readonly Judgement[]): string {
  const errors = judgements.filter(({ verdict }) => verdict !== "hit");
  const groups = [...groupBy(errors, ({ measure, kind }) => `${measure}: ${kind}`)];
  return groups
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([group, rows]) => [`# ${group}`, ...rows.map(verdictLines), ""].join("\n"))
    .join("\n");
}

function verdictLines({ verdict, claim, paper, quote, tier, rule }: Judgement): string {
  const by = rule === undefined ? "" : ` (${tier ?? ""}, ${rule})`;
  return `${heads[verdict]} ${claim}${by}\n    ${paper}: ${quote}`;
}
