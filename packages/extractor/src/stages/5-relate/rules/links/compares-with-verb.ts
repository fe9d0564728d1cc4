import type { LinkRule, RuleContext } from "../../link-rule.ts";
import { isBracketOfName, isNamedThing } from "../../name-phrase.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { prepositionsOf } from "../../way-to-verb.ts";
import { isOtherSubject, isOwnSubject } from "../../who-acts.ts";

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
    if (!direct && !ofLevel && !withRival) return undefined;
    return tierOf(place, context);
  },
};

function isRival(place: Place): boolean {
  return place.mention.candidate.type === "model" || place.mention.candidate.type === "method";
}

function tierOf(place: Place, context: RuleContext) {
  if (context.paper.isOwn(place.mention)) return undefined;
  if (isOwnSubject(place, context)) return "shown";
  if (isReported(place, context)) return undefined;
  if (isOtherSubject(place, context)) return context.pastBackground ? "possible" : undefined;
  return context.pastBackground ? "shown" : "possible";
}

/** "small models have recently been shown to match X": what others found. */
function isReported(place: Place, { view }: RuleContext): boolean {
  const before = view.tokens.slice(Math.max(0, place.governor.verbAt - 7), place.governor.verbAt);
  const at = before.findIndex(({ text }) => text === "been");
  return (
    at >= 0 &&
    before.slice(at).some(({ text }) => text === "shown" || text === "found" || text === "reported")
  );
}
