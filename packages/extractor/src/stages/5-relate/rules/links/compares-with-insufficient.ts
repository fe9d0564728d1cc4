import { isHead, isNamedThing } from "../../place/name-phrase.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { isFoundWanting, isFoundWantingNext } from "../../voice/found-wanting.ts";
import { hangsOnFault } from "../../voice/hangs-on-fault.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

/** "However, DPO has shown limited benefits", "X does well, but is slow", "the bottleneck of X": what a paper finds wanting before it proposes its own. */
export const comparesWithInsufficient: LinkRule = {
  id: "compares-with/insufficient",
  role: "compares-with",
  polarity: "affirmed",
  cues: [],
  read(place, context) {
    const { type } = place.mention.candidate;
    const { view } = context;
    const { tokens } = view;
    if ((type !== "method" && type !== "model") || context.paper.isOwn(place.mention)) return undefined;
    if (view.part !== "abstract" || context.pastBackground || !context.paper.bringsAnything) return undefined;
    const isPlain = isHead(place, tokens) || place.token.possessive === true;
    if (isPlain && hangsOnFault(place)) return "possible";
    if (!isNamedThing(place, tokens) || isTest(place, tokens)) return undefined;
    if (isTopic(place) && isFoundWanting(place, view))
      return isWorkedOn(place, context) ? "possible" : "shown";
    const isNear = place.governor.verb === undefined && place.predicate !== undefined;
    return isNear && (isFoundWanting(place, view) || isFoundWantingNext(view)) ? "possible" : undefined;
  },
};

/** The name itself or what it is an example of ("methods like X") is spoken of. */
function isTopic({ governor }: Place): boolean {
  return governor.verb === undefined && governor.steps.every(({ kind }) => kind !== "preposition");
}

/** "existing X benchmarks overlook …": what tests it is found wanting. */
function isTest({ governor: { phraseEnd } }: Place, tokens: readonly Token[]): boolean {
  return /^(?:benchmarks?|datasets?|evaluations?|tests?|corpora)$/.test(tokens[phraseEnd - 1]?.text ?? "");
}

/** A method that the title names, or what a benchmark is for, is rather what the paper works on. */
function isWorkedOn({ mention }: Place, { paper }: RuleContext): boolean {
  return (paper.inTitle(mention) && mention.candidate.type === "method") || paper.bringsBenchmark;
}
