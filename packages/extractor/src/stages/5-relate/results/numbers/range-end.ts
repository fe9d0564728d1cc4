import type { SentenceView } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { metricBeside } from "../metric/metric-beside.ts";
import type { Score } from "../score.ts";
import type { GainRange } from "./gain-range.ts";
import { isFall } from "./is-fall.ts";
import { isOtherQuantity } from "./is-other-quantity.ts";

/** "by 4-17%": each end is a gain of its own, with the bound that it is. */
export function rangeEnd(
  view: SentenceView,
  at: number,
  token: Token,
  { first, second }: GainRange,
): Score | undefined {
  const { tokens } = view;
  const unit = tokens[second]?.number?.unit ?? "";
  const metric = metricBeside(view, second) ?? metricBeside(view, first);
  const value = token.number?.value;
  if (value === undefined || isOtherQuantity(view, second) || isOtherQuantity(view, first)) return undefined;
  if (unit === "" && (metric === undefined || !token.text.includes("."))) return undefined;
  return {
    kind: "gain",
    at,
    token,
    value: isFall(tokens, first) || isFall(tokens, second) ? -value : value,
    unit: unit === "%" ? "%" : unit === "points" ? "points" : "score",
    bound: at === first ? "at-least" : "up-to",
    metric,
    opensRange: at === first,
  };
}
