import { frontedSubset, readSubset } from "../../results/benchmark/read-subset.ts";
import { mainBenchmark } from "../../results/main-own.ts";
import type { GroundRule } from "../result-rule.ts";

/** "even o3 achieves only 78.4% accuracy" in a paper that brings one benchmark: it was measured there. */
export const ownBenchmark: GroundRule = {
  id: "result/own-benchmark",
  read(score, { context, places }) {
    const { view, paper } = context;
    const main = mainBenchmark(paper);
    if (main === undefined || !context.pastBackground) return undefined;
    if (places.some(({ mention }) => !paper.isOwn(mention) && mention.entity !== main.mention.entity))
      return undefined;
    const subset = readSubset(view, score.at) ?? frontedSubset(view, score.at);
    if (subset === "unclear") return undefined;
    const ownActs = ownSystemActs(context);
    // Data that a paper brings may be there to train on.
    if (main.mention.candidate.type === "dataset" && (ownActs || score.kind === "gain")) return undefined;
    const certain = main.certain && score.kind === "absolute" && !ownActs;
    return { benchmark: main.mention, tier: certain ? "shown" : "possible", subset };
  },
};

/** A system of the paper's own may have been tried anywhere. */
function ownSystemActs({ view, paper }: Parameters<GroundRule["read"]>[1]["context"]): boolean {
  return view.places.some(
    ({ mention }) =>
      mention.candidate.type !== "benchmark" && mention.candidate.type !== "dataset" && paper.isOwn(mention),
  );
}
