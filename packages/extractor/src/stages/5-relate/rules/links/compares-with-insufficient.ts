import { isHead } from "../../place/name-phrase.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { faultCues, hangsOnFault } from "../../voice/hangs-on-fault.ts";
import type { LinkRule } from "../link-rule.ts";

const turning = new Set(
  "however yet but nevertheless nonetheless unfortunately although though while despite".split(" "),
);
/** These turn what stands behind them; "although" and "while" turn what follows their clause. */
const plainlyTurning = new Set("however yet but nevertheless nonetheless unfortunately".split(" "));

/** Words that say themselves that something is wrong. */
const failing =
  /^(?:limited|limits?|limitations?|suffers?|struggles?|fails?|cannot|lacks?|inefficient|insufficient|inadequate|costly|expensive|prone|overlooks?|neglects?|ignores?|incompatible|degrades?|unstable|inconsistent|hindered|constrained|restricted|impractical|suboptimal|sub-optimal|shortcomings?|drawbacks?|bottlenecks?|slow|slower)$/;
/** Words that say so of a thing that is called current. */
const needing = /^(?:challenging|relies|rely|requires?|only)$/;

/** "However, DPO has shown limited benefits", "X does well, but is slow", "the bottleneck of X": what a paper finds wanting before it proposes its own. */
export const comparesWithInsufficient: LinkRule = {
  id: "compares-with/insufficient",
  role: "compares-with",
  polarity: "affirmed",
  cues: [...turning, ...faultCues],
  read(place, context) {
    const { type } = place.mention.candidate;
    const { tokens } = context.view;
    if ((type !== "method" && type !== "model") || context.paper.isOwn(place.mention)) return undefined;
    if (context.view.part !== "abstract" || context.pastBackground || !context.paper.bringsAnything)
      return undefined;
    const isPlain = isHead(place, tokens) || place.token.possessive === true;
    if (isPlain && hangsOnFault(place)) return "possible";
    if (place.predicate === undefined || !isHead(place, tokens)) return undefined;
    if (isWanting(place, tokens)) return isSubject(place) ? "shown" : "possible";
    return undefined;
  },
};

/** Something turns before the name and its predicate says that it fails, or its predicate praises it and what follows turns. */
function isWanting({ at, predicateAt, clause }: Place, tokens: readonly Token[]): boolean {
  const behind = tokens.slice(predicateAt, Math.min(predicateAt + 8, clause.end));
  const turned = tokens.slice(0, at).some(({ text }) => turning.has(text));
  if (turned && behind.some(({ text }) => failing.test(text) || needing.test(text))) return true;
  const turn = tokens.findIndex(({ text }, place) => place > predicateAt && plainlyTurning.has(text));
  const turnedBy = turn < 0 ? [] : tokens.slice(turn, turn + 8);
  const fails = turnedBy.findIndex(({ text }) => failing.test(text));
  // "A adapts easily, but B struggles" finds nothing wrong with A.
  return fails >= 0 && turnedBy.slice(0, fails).every(({ kind }) => kind !== "mention");
}

/** The name itself or what it is an example of ("methods like X") fails, not something around it. */
function isSubject({ governor }: Place): boolean {
  return governor.steps.every(({ kind }) => kind !== "preposition");
}
