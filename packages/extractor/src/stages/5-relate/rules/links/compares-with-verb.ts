import { isLikelyOwn } from "../../own/likely-own.ts";
import { isOtherSubject, isOwnSubject } from "../../own/who-acts.ts";
import { isBracketOfName, isNamedThing } from "../../place/name-phrase.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { isComparedAmongOthers } from "../../voice/among-others.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

const levels = new Set(
  "performance level levels capability capabilities quality accuracy results scores baselines methods models performances that those versions version variants counterparts".split(
    " ",
  ),
);

const meeting = new Set(["compare", "compete", "contrast"]);

/** "outperforms GPT-4", "surpassing models such as A and B", "approaching the performance of C". */
export const comparesWithVerb: LinkRule = {
  id: "compares-with/verb",
  role: "compares-with",
  polarity: "affirmed",
  cues: "outperform surpass exceed beat match compare rival outpace approach outdo excel eclipse overtake outshine lag trail underperform compete".split(
    " ",
  ),
  read(place, context) {
    if (
      place.verbGroup !== "compare" ||
      !isRival(place) ||
      isBracketOfName(place) ||
      !isNamedThing(place, context.view.tokens)
    )
      return undefined;
    const prepositions = prepositionsOf(place);
    const direct = prepositions.length === 0 && place.governor.verb?.lemma !== "excel";
    const ofLevel = prepositions.every(
      (step) => step.word === "of" && levels.has((step.noun ?? context.view.tokens[step.at - 1])?.text ?? ""),
    );
    const tie = prepositions[0]?.word ?? "";
    // "outperforms X with Y" does so by means of Y.
    const withRival =
      prepositions.length === 1 &&
      (["to", "against", "behind", "compared to"].includes(tie) ||
        (tie === "with" && meeting.has(place.governor.verb?.lemma ?? "")));
    const isCompared = direct || ofLevel || withRival || isBracketOfMargin(place, context);
    return isCompared ? tierOf(place, context) : undefined;
  },
};

const foremost = /^(?:sota|state-of-the-art|best|runner-up|competitor|rival|baseline)$/;

/** "surpasses the SOTA by 14.4% (X on Y)": the bracket behind the margin says who is beaten. */
function isBracketOfMargin({ governor: { steps } }: Place, { view }: RuleContext): boolean {
  const [bracket, by, ...rest] = steps.filter(({ kind }) => kind !== "list");
  const isMargin = bracket?.kind === "example" && bracket.bracket && bracket.noun?.kind === "number";
  if (!isMargin || by?.kind !== "preposition" || by.word !== "by" || rest.length > 0) return false;
  return foremost.test((by.noun ?? view.tokens[by.at - 1])?.text ?? "");
}

function isRival(place: Place): boolean {
  return place.mention.candidate.type === "model" || place.mention.candidate.type === "method";
}

function tierOf(place: Place, context: RuleContext) {
  if (context.paper.isOwn(place.mention) || isComparedAmongOthers(place, context)) return undefined;
  if (isOwnSubject(place, context)) return "shown";
  if (isLikelyOwn(place, context)) return "shown";
  if (isOtherSubject(place, context)) return context.pastBackground ? "possible" : undefined;
  return context.pastBackground ? "shown" : "possible";
}
