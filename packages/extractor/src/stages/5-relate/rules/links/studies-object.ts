import { isOwnSubject } from "../../own/who-acts.ts";
import { isNamedThing } from "../../place/name-phrase.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { LinkRule } from "../link-rule.ts";

const aspects = new Set(
  "impact effect effects role influence limits limitations ability abilities behavior behaviour behaviors performance robustness efficacy effectiveness mechanism mechanisms potential use capabilities capability properties dynamics aspects landscape success spectrum issue issues problem problems weaknesses strengths shortcomings drawbacks characteristics vulnerability vulnerabilities efficiency generalization reliability nature foundations expressivity trade-off tradeoff trade-offs relationship interplay representations internals geometry weights parameters layers attention activations correlation workings principles".split(
    " ",
  ),
);

/** "we investigate PRMs", "explore the impact of CoT", "we analyse how RLHF …". */
export const studiesObject: LinkRule = {
  id: "studies/object",
  role: "studies",
  polarity: "affirmed",
  cues: "account theory connection connections link links relationship characterization characterisation understanding overview studies analyses comparison comparisons focus delve study analysis investigation examination exploration investigate analyze analyse study explore survey review understand dissect probe revisit characterize characterise examine scrutinize interpret diagnose rethink demystify audit".split(
    " ",
  ),
  read(place, context) {
    if (isStudyOf(place))
      return isOwnSubject(place, context) && !context.paper.isOwn(place.mention) ? "shown" : undefined;
    if (place.verbGroup !== "study" || place.negated || !isOwnSubject(place, context)) return undefined;
    if (context.paper.isOwn(place.mention)) return isLookedInto(place) ? "shown" : undefined;
    if (!isNamedThing(place, context.view.tokens)) return undefined;
    const prepositions = prepositionsOf(place);
    // "paving the way for analysing X" is not done here.
    if (
      place.governor.verb?.form === "gerund" &&
      context.view.tokens[place.governor.verbAt - 1]?.text !== "by"
    )
      return undefined;
    if (prepositions.length === 0) return "shown";
    const ofAspect = prepositions.every(
      ({ word, noun }) => /^(?:of|between|in|within)$/.test(word) && aspects.has(noun?.text ?? ""),
    );
    return ofAspect ? "shown" : undefined;
  },
};

/** "we examine the scaling behaviour of our X": its own thing is studied where a sentence goes into what it is like. */
function isLookedInto(place: Place): boolean {
  const [first, ...rest] = prepositionsOf(place);
  const noun = first?.noun?.text ?? "";
  return (
    place.governor.verb?.form !== "gerund" && first?.word === "of" && rest.length === 0 && inner.test(noun)
  );
}

const inner =
  /^(?:behaviou?rs?|properties|dynamics|space|choices|mechanisms?|scaling|internals|theory|foundations)$/;

const studies =
  /^(?:stud(?:y|ies)|analys[ei]s|investigations?|surveys?|reviews?|examinations?|explorations?|overview|understanding|account|theory|characteri[sz]ation|connections?|links?|relationship|comparisons?)$/;
const giving = /^(?:provide|draw|give|offer|uncover|reveal|conduct|perform|begin)$/;

/** "present a comprehensive study of X", "draw a connection between X and Y", "focusing on X". */
function isStudyOf(place: Place): boolean {
  const prepositions = prepositionsOf(place);
  const [first, ...rest] = prepositions;
  const lemma = place.governor.verb?.lemma ?? "";
  // "an ability of models like X" is no subject of the study.
  const isExample = place.governor.steps.some(({ kind }) => kind === "example");
  if (first === undefined || (isExample && rest.length > 0)) return false;
  if (lemma === "focus" || lemma === "delve")
    return (
      rest.length === 0 &&
      first.noun === undefined &&
      place.governor.verb?.form !== "past" &&
      (first.word === "on" || first.word === "into")
    );
  const isGiven = place.verbGroup === "introduce" || place.verbGroup === "evaluate" || giving.test(lemma);
  const isStudied = studies.test(prepositions.at(-1)?.noun?.text ?? "");
  return isGiven && isStudied && prepositions.every(({ word }) => inside.test(word));
}

/** What ties an aspect to its thing, and a study to its subject. */
const inside = /^(?:of|on|into|in|within|between|across|among|for)$/;
