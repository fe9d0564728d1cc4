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
  weighs: "complaint",
  cues: [],
  read(place, context) {
    const { view } = context;
    const { tokens } = view;
    if (!isOfKind(place, context) || context.paper.isOwn(place.mention)) return undefined;
    if (view.part !== "abstract" || context.pastBackground || !context.paper.bringsAnything) return undefined;
    const isPlain = isHead(place, tokens) || place.token.possessive === true;
    if (isPlain && hangsOnFault(place)) return "possible";
    if (!isNamedThing(place, tokens) || isTestOfSystem(place, tokens)) return undefined;
    if (isTopic(place) && isFoundWanting(place, view))
      return isWorkedOn(place, context) ? "possible" : "shown";
    const isNear = place.governor.verb === undefined && place.predicate !== undefined;
    return isNear && (isFoundWanting(place, view) || isFoundWantingNext(view)) ? "possible" : undefined;
  },
};

/** A system, or, in a paper that brings data, other data. */
function isOfKind({ mention: { candidate } }: Place, { paper }: RuleContext): boolean {
  const { type } = candidate;
  const bringsData = paper.ownEntities.some((own) => isData(own.candidate.type));
  return type === "method" || type === "model" || (isData(type) && bringsData);
}

function isData(type: string): boolean {
  return type === "benchmark" || type === "dataset";
}

/** The name itself or what it is an example of ("methods like X") is spoken of. */
function isTopic({ governor }: Place): boolean {
  return governor.verb === undefined && governor.steps.every(({ kind }) => kind !== "preposition");
}

/** "existing X benchmarks overlook …": what tests it is found wanting. */
function isTestOfSystem({ mention, governor }: Place, tokens: readonly Token[]): boolean {
  const last = tokens[governor.phraseEnd - 1]?.text ?? "";
  return (
    !isData(mention.candidate.type) && /^(?:benchmarks?|datasets?|evaluations?|tests?|corpora)$/.test(last)
  );
}

/** A method that the title names, or what a benchmark is for, is rather what the paper works on. */
function isWorkedOn({ mention }: Place, { paper }: RuleContext): boolean {
  return (
    (paper.inTitle(mention) && mention.candidate.type === "method") ||
    (paper.bringsBenchmark && !isData(mention.candidate.type))
  );
}
