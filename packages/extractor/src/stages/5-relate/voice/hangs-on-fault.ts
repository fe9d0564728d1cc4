import { prepositionsOf } from "../place/way-to-verb.ts";
import type { Place } from "../sentence/sentence-view.ts";

const faults = new Set(
  "bottleneck bottlenecks limitation limitations shortcoming shortcomings drawback drawbacks weakness weaknesses inefficiency inefficiencies deficiency deficiencies overhead instability".split(
    " ",
  ),
);
const worsened = /^(?:exacerbated|worsened|hampered|plagued|undermined|aggravated)$/;
/** What the fault of a thing goes through: "due to the utilization of X", "by the cost of X". */
const between =
  /^(?:utili[sz]ation|uses?|usage|reliance|dependence|adoption|cost|costs|complexity|nature|design|structure|architecture|size|memory|speed|capacity|context|window|length|inference|training|quality|bottlenecks?|limitations?)$/;

/** "the bottleneck of X", "bottlenecks due to the utilization of X", "gets exacerbated by X": what is wrong lies with the name. */
export function hangsOnFault(place: Place): boolean {
  const ties = prepositionsOf(place);
  const at = ties.findIndex(({ noun }) => faults.has(noun?.text ?? ""));
  const isTied = ties.every(({ word }) => /^(?:of|in|due to|because of|from|by)$/.test(word));
  if (at >= 0 && isTied) return ties.slice(0, at).every(({ noun }) => between.test(noun?.text ?? ""));
  const last = ties.at(-1);
  return last?.word === "by" && worsened.test(last.noun?.text ?? "");
}
