import {
  describesName,
  endsAnotherList,
  hangsInBracketsOfOther,
  hasModifiers,
  isBroughtElsewhere,
  isEndOfLongerName,
  isNewKind,
  looksCoined,
} from "../../own/introduced-name.ts";
import { isOwnSubject } from "../../own/who-acts.ts";
import { isHead } from "../../place/name-phrase.ts";
import { isDirectObject } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

/** Verbs that say "new" by themselves; the others ("build", "collect") need a name that is not known from elsewhere. */
const strongVerbs = new Set([
  "introduce",
  "propose",
  "present",
  "release",
  "open-source",
  "opensource",
  "unveil",
  "devise",
  "contribute",
  "announce",
  "pioneer",
  "publish",
  "invent",
  "launch",
]);

/** "we propose Step-DPO", "this work introduces MUSTARD", "we construct a dataset, MathQ". */
export const introducesProposed: LinkRule = {
  id: "introduces/proposed",
  role: "introduces",
  polarity: "affirmed",
  sureInText: true,
  cues: "introduce present propose develop design release construct curate create devise contribute open-source opensource formulate unveil build establish collect compile announce invent pioneer offer publish assemble craft launch".split(
    " ",
  ),
  read(place, context) {
    if (isProposedPassive(place, context)) return "shown";
    if (place.verbGroup !== "introduce" || place.passive || place.negated) return undefined;
    if (isWanted(place, context)) return undefined;
    if (
      !(
        isDirectObject(place) ||
        isAnnounced(place, context) ||
        isIdea(place) ||
        isShortForm(place, context)
      ) ||
      !(isHead(place, context.view.tokens) || isNewKind(place, context)) ||
      !isOwnSubject(place, context)
    )
      return undefined;
    if (
      isBroughtElsewhere(place, context) ||
      (hangsInBracketsOfOther(place, context) && !isShortForm(place, context)) ||
      describesName(place, context)
    )
      return undefined;
    const strong = strongVerbs.has(place.governor.verb?.lemma ?? "");
    if (isEndOfLongerName(place, context) || endsAnotherList(place)) return "possible";
    if (place.mention.candidate.type === "concept" && place.mention.candidate.origin === "lexicon")
      return undefined;
    if (context.paper.isFromElsewhere(place.mention))
      return isUndatedOwn(place, context) ? "shown" : strong ? "possible" : undefined;
    if (context.paper.inTitle(place.mention) || place.mention.candidate.origin !== "lexicon") return "shown";
    // "an efficient step-level beam search" is a new kind of a known thing, not the thing.
    if (hasModifiers(place, context) && !context.paper.isContemporary(place.mention)) return undefined;
    if (strong) return "shown";
    return place.at === place.governor.phraseEnd - 1 ? "possible" : undefined;
  },
};

/** "the need to develop X": not yet done. */
function isWanted({ governor: { verbAt } }: Place, { view: { tokens } }: RuleContext): boolean {
  return (
    tokens[verbAt - 1]?.text === "to" &&
    /^(?:need|how|effort|efforts|attempts?|ability)$/.test(tokens[verbAt - 2]?.text ?? "")
  );
}

/** "we present X, a family of models", "we release X": a name that is listed without a date may be new. */
function isUndatedOwn(place: Place, context: RuleContext): boolean {
  const { view, paper } = context;
  const [comma, article] = view.tokens.slice(place.governor.phraseEnd, place.governor.phraseEnd + 2);
  const isBare =
    strongVerbs.has(place.governor.verb?.lemma ?? "") &&
    !hasModifiers(place, context) &&
    looksCoined(place.mention.surface) &&
    comma?.text !== "as";
  const isDescribed = comma?.kind === "comma" && /^(?:an?|the)\b/.test(article?.text ?? "");
  // "a new X training technique, Y": the name must end its phrase.
  const isLast = place.at === place.governor.phraseEnd - 1;
  return paper.isUndated(place.mention) && isLast && (isDescribed || isBare);
}

/** "two datasets for speech: A and B": the names behind the colon are what is brought, whatever it is for. */
function isAnnounced(place: Place, { view, paper }: RuleContext): boolean {
  const [first, ...rest] = place.governor.steps.filter(({ kind }) => kind !== "list");
  return (
    first?.kind === "example" &&
    !first.bracket &&
    paper.isUnlisted(place.mention) &&
    view.tokens[first.at]?.kind === "opener" &&
    rest.every((step) => step.kind === "preposition" && announcing.has(step.word))
  );
}

/** "we introduce the concept of X". */
function isIdea(place: Place): boolean {
  const [of, ...others] = place.governor.steps.filter(({ kind }) => kind !== "list");
  const isOf = of?.kind === "preposition" && of.word === "of" && others.length === 0;
  return isOf && /^(?:concept|notion|idea|task|problem|paradigm|setting)$/.test(of.noun?.text ?? "");
}

/** "we propose Looms with residual threads (ResLoom)": alone in the brackets behind what is proposed. */
function isShortForm(place: Place, { view: { tokens }, paper }: RuleContext): boolean {
  const [bracket, tie, ...others] = place.governor.steps;
  return (
    bracket?.kind === "example" &&
    bracket.bracket &&
    bracket.at === place.at - 1 &&
    tokens[place.at + 1]?.kind === "close" &&
    tie?.kind === "preposition" &&
    /^(?:with|for|of|via|by|in|using)$/.test(tie.word) &&
    others.length === 0 &&
    paper.isUnlisted(place.mention)
  );
}

const announcing = new Set(["for", "of", "in", "to", "on"]);

/** "Moreover, a Dual-sided X is proposed to …" of a name that no lexicon lists. */
function isProposedPassive(place: Place, { view, paper, pastBackground }: RuleContext): boolean {
  const { predicate, predicateAt, governor } = place;
  const isPassive =
    predicate?.form === "past" &&
    /^(?:propose|introduce|present|design|devise|develop)$/.test(predicate.lemma ?? "") &&
    view.tokens.slice(governor.phraseEnd, predicateAt).some(({ kind }) => kind === "be");
  return (
    isPassive &&
    pastBackground &&
    view.part === "abstract" &&
    governor.steps.every(({ kind, noun }) => kind === "list" && noun === undefined) &&
    paper.isUnlisted(place.mention) &&
    isHead(place, view.tokens) &&
    view.tokens[predicateAt + 1]?.text !== "by"
  );
}
