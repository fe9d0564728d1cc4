import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { PaperView } from "../rules/link-rule.ts";

/** What "our method" or "the benchmark" means in a paper, and whether nothing else can be meant. */
export interface MainOwn {
  readonly mention: ResolvedMention;
  readonly certain: boolean;
}

/** The model or method that the paper is about: the one of its own in the title, else the only one that it brings. */
export function mainSystem(paper: PaperView): MainOwn | undefined {
  return mainOf(paper, ["model", "method"]);
}

/** The benchmark that the paper is about; a dataset only where it brings no benchmark, and never for certain. */
export function mainBenchmark(paper: PaperView): MainOwn | undefined {
  const benchmark = mainOf(paper, ["benchmark"]);
  const others = paper.ownEntities.filter(
    ({ candidate, entity }) => candidate.type === "benchmark" && entity !== benchmark?.mention.entity,
  );
  // Of two that it brings the one of the title need not be the one that is measured on.
  if (benchmark !== undefined) return { ...benchmark, certain: benchmark.certain && others.length === 0 };
  const dataset = mainOf(paper, ["dataset"]);
  return dataset === undefined ? undefined : { ...dataset, certain: false };
}

function mainOf(paper: PaperView, types: readonly string[]): MainOwn | undefined {
  const isOfType = ({ candidate }: ResolvedMention) => types.includes(candidate.type);
  const own = paper.ownEntities.filter(isOfType);
  const doubtful = paper.maybeOwn.filter(isOfType);
  const titled = [...own, ...doubtful].filter(paper.inTitle);
  const leading = own.find(({ entity }) => titled.length > 1 && entity === paper.mainSystem?.entity);
  if (leading !== undefined) return { mention: leading, certain: true };
  const [only, ...others] = titled.length > 0 ? titled : own.length > 0 ? own : doubtful;
  if (only === undefined || others.length > 0) return undefined;
  // Beside a name that may be no name, the one that is sure may be a part only.
  const certain = !only.doubtful && (titled.length === 1 || doubtful.length === 0);
  return { mention: only, certain };
}
