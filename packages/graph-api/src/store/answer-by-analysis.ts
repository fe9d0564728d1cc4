import type { AnswerOf, QueryKind, QueryOf } from "@methodscape/graph-model";
import type { GraphIndex } from "../analysis/graph-index.ts";

/** Kinds that no store selects rows for: one pure function over the whole graph answers them, for all stores. */
export type AnalysisKind = Extract<QueryKind, "path" | "lineage" | "matrix" | "gaps" | "landscape">;

type Analyses = {
  readonly [Kind in AnalysisKind]: (index: GraphIndex, query: QueryOf<Kind>) => Promise<AnswerOf<Kind>>;
};

/** Each is loaded when it is first asked for, so that a page starts without them. */
const analyses = {
  path: async (index, query) => (await import("../analysis/paths/find-paths.ts")).findPaths(index, query),
  lineage: async (index, query) => (await import("../analysis/paths/lineage.ts")).traceLineage(index, query),
  matrix: async (index, query) => (await import("../analysis/matrix/matrix.ts")).buildMatrix(index, query),
  gaps: async (index, query) => (await import("../analysis/gaps/find-gaps.ts")).findGaps(index, query),
  landscape: async (index, query) =>
    (await import("../landscape/landscape-answer.ts")).landscapeAnswer(index, query),
} as const satisfies Analyses;

/** Answers a question whose ids are canonical over a graph in memory. */
export function answerByAnalysis<Kind extends AnalysisKind>(
  index: GraphIndex,
  query: QueryOf<Kind>,
): Promise<AnswerOf<Kind>> {
  // The table has under each kind the function for that kind, which a look-up by a type variable loses.
  const { kind }: { kind: AnalysisKind } = query;
  const answer = analyses[kind] as unknown as Analyses[Kind];
  return answer(index, query);
}
