import type { ResultRule } from "../../result-rule.ts";
import { benchmarkPlaces } from "../../results/benchmark-places.ts";

/** "even o3 achieves only 78.4% accuracy" in a paper that brings one benchmark: it was measured there. */
export const ownBenchmark: ResultRule = {
  id: "result/own-benchmark",
  read(score, _scores, context) {
    const { view, paper } = context;
    if (
      paper.soleBenchmark === undefined ||
      score.kind !== "absolute" ||
      benchmarkPlaces(context).some(({ mention }) => !paper.isOwn(mention))
    )
      return undefined;
    const clause = view.clauses.findIndex(({ start, end }) => score.at >= start && score.at < end);
    const subject = view.subjects[clause];
    const verb = view.tokens
      .slice(view.clauses[clause]?.start, score.at)
      .some(
        ({ lemma }) =>
          lemma !== undefined &&
          ["achieve", "score", "reach", "attain", "obtain", "solve", "get"].includes(lemma),
      );
    const model = subject?.at === undefined ? undefined : view.tokens[subject.at]?.mentions?.[0];
    if (!verb || subject?.kind !== "mention" || model?.candidate.type !== "model") return undefined;
    return { benchmark: "own", tier: "shown", subset: subsetBehind(context, score.at) };
  },
};

/** "on Hard-Reasoning tasks": capitalised words behind "on" that are no entity. */
function subsetBehind({ view }: Parameters<ResultRule["read"]>[2], at: number): string | undefined {
  for (let next = at + 1; next < Math.min(at + 5, view.tokens.length); next += 1) {
    if (view.tokens[next]?.text !== "on") continue;
    const token = view.tokens[next + 1];
    if (token?.kind !== "word") return undefined;
    const written = view.text.slice(token.start, token.end);
    return /^\p{Lu}/u.test(written) ? written : undefined;
  }
  return undefined;
}
