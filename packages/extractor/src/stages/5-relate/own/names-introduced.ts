import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import { nameGivenBehind } from "./name-behind-phrase.ts";
import { isOfKind } from "./own-system-called.ts";

/** Heads that may describe what a paper is about; "a strategy", "a module", "a training pipeline" may be a piece of it. */
const wholeKinds =
  /^(?:models?|frameworks?|approach|methods?|systems?|architectures?|networks?|algorithms?|agents?|llms?|mllms?|vlms?|lmms?|lvlms?|transformers?|prover|verifier|paradigm|solution)$/;

/** "we propose a model, called X", or the paper's one system where a single thing of its kind is brought in. */
export function namesIntroduced(
  start: number,
  end: number,
  context: RuleContext,
): readonly ResolvedMention[] {
  const { view, paper, speaksOfOwn } = context;
  const named = nameGivenBehind(view.tokens, end + 1);
  if (named !== undefined) return [named];
  const main = paper.mainSystem;
  const kind = view.tokens[end]?.text ?? "";
  const isMeant =
    speaksOfOwn &&
    main !== undefined &&
    paper.inTitle(main) &&
    /^(?:a|an|the|our)$/.test(view.tokens[start]?.text ?? "") &&
    wholeKinds.test(kind) &&
    isOfKind(kind, main) &&
    view.tokens[end - 1]?.text !== "training";
  return isMeant ? [main] : [];
}
