import type { LinkRule } from "../../link-rule.ts";
import { isHead } from "../../name-phrase.ts";

const turning = new Set([
  "however",
  "yet",
  "but",
  "nevertheless",
  "nonetheless",
  "unfortunately",
  "although",
  "despite",
]);
const lacking =
  /^(?:limited|limits?|limitations?|suffers?|struggles?|fails?|cannot|lacks?|inefficient|insufficient|inadequate|challenging|costly|expensive|prone|overlooks?|neglects?|ignores?|incompatible|degrades?|unstable|inconsistent|hindered|constrained|restricted|relies|rely|requires?|impractical|suboptimal|sub-optimal|shortcomings?|drawbacks?|bottlenecks?)$/;

/** "However, DPO has shown limited benefits": what a paper finds wanting before it proposes its own; that it is a rival is not said. */
export const comparesWithInsufficient: LinkRule = {
  id: "compares-with/insufficient",
  role: "compares-with",
  polarity: "affirmed",
  cues: [...turning],
  read(place, context) {
    const { type } = place.mention.candidate;
    const { tokens } = context.view;
    if ((type !== "method" && type !== "model") || context.paper.isOwn(place.mention)) return undefined;
    if (context.view.part !== "abstract" || context.pastBackground || !context.paper.bringsAnything)
      return undefined;
    if (place.predicate === undefined || !isHead(place, tokens)) return undefined;
    const turnsBefore = tokens.slice(0, place.at).some(({ text }) => turning.has(text));
    const behind = tokens.slice(place.predicateAt, Math.min(place.predicateAt + 8, place.clause.end));
    return turnsBefore && behind.some(({ text }) => lacking.test(text)) ? "possible" : undefined;
  },
};
