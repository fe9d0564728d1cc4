import { isAmongRivals } from "../../held-against.ts";
import type { LinkRule, RuleContext } from "../../link-rule.ts";
import { isNamedThing, wordsBefore, wordsBehind } from "../../name-phrase.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { isDirectObject, prepositionsOf } from "../../way-to-verb.ts";
import { isMerelyPossible, isOwnDoing, isOwnSubject } from "../../who-acts.ts";

/**
 * A known method or model in the midst of what the paper says of its own doing, where nothing is held against it: "it is
 * a hybrid of X and Y", "converts models (X, Y)", "a novel X representation", "compression of X", "features from X".
 */
export const usesWithin: LinkRule = {
  id: "uses/within",
  role: "uses",
  polarity: "affirmed",
  cues: [],
  read(place, context) {
    const { type } = place.mention.candidate;
    const { view, paper } = context;
    if (
      (type !== "method" && type !== "model") ||
      paper.isOwn(place.mention) ||
      paper.isUnlisted(place.mention)
    )
      return undefined;
    if (view.part === "title" || place.negated || !context.pastBackground) return undefined;
    if (place.governor.verb === undefined || isAmongRivals(place, view.tokens)) return undefined;
    if (place.verbGroup === "avoid" || place.verbGroup === "compare" || isMetric(place, view.tokens))
      return undefined;
    const own = isOwnSubject(place, context);
    if (!own && !isOwnDoing(place, context)) return undefined;
    const sure =
      own &&
      paper.bringsAnything &&
      !(paper.bringsBenchmark && (type === "model" || place.verbGroup === "evaluate")) &&
      isPartOfDoing(place, context) &&
      !(place.passive && isMerelyPossible(place, context)) &&
      !tellsOfKind(place, view.tokens);
    return sure ? "shown" : "possible";
  },
};

/** "a CLIP score", "the FID of CLIP": a measure of that name. */
function isMetric(place: Place, tokens: readonly Token[]): boolean {
  return /^(?:scores?|similarity|similarities|distance|metrics?)$/.test(
    tokens[place.governor.phraseEnd - 1]?.text ?? "",
  );
}

const regarded = new Set(
  "predecessor predecessors evaluation evaluations assessment investigation analysis study examination potential role limitations limitation weakness weaknesses drawbacks inspiration insights understanding theory modification alternative alternatives counterpart comparison correlation".split(
    " ",
  ),
);
const loose = new Set(["study", "show", "other"]);

/** What is only studied, shown or done in some other way is not surely made with it. */
function isPartOfDoing(place: Place, { view }: RuleContext): boolean {
  if (place.governor.steps.some(({ noun }) => regarded.has(noun?.text ?? ""))) return false;
  if (loose.has(place.verbGroup ?? "") && place.governor.verb?.kind !== "be") return false;
  // "we evaluate the accuracy of X" may hold it against the own thing.
  const first = prepositionsOf(place)[0]?.word;
  if (place.verbGroup === "evaluate" && (first === undefined || first === "of")) return false;
  if (isMake(place, view.tokens)) return true;
  if (place.verbGroup !== "introduce") return isNamedThing(place, view.tokens);
  // The bare object of "we propose" is a new name, or the wrong one.
  return !isDirectObject(place) || wordsBefore(place, view.tokens).length > 1;
}

/** "an X-based pipeline", "a hybrid X model": what make the new thing is of. */
function isMake(place: Place, tokens: readonly Token[]): boolean {
  const behind = wordsBehind(place, tokens);
  const article = wordsBefore(place, tokens)[0]?.text ?? "";
  return (
    (behind[0]?.text.startsWith("-") === true && behind.length > 0) ||
    (/^an?$/.test(article) && behind.length > 0)
  );
}

/** "as popular models such as X do": an example of what others have. */
function tellsOfKind(place: Place, tokens: readonly Token[]): boolean {
  return tokens
    .slice(place.clause.start, place.at)
    .some(({ text }) =>
      /^(?:existing|previous|prior|popular|current|recent|traditional|conventional|standard|inspired|motivated|inspiration|vanilla|original)$/.test(
        text,
      ),
    );
}
