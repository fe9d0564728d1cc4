import { isTrainedNew } from "../../own/trained-new.ts";
import { isMerelyPossible, isOwnDoing } from "../../own/who-acts.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { traceGovernor } from "../../sentence/trace-governor.ts";
import { namingVerbs, usingVerbs } from "../../sentence/verb-senses.ts";
import { verbGroupOf, verbGroupsOf } from "../../sentence/verb-table.ts";
import { isDoingFoundOut, isFoundMadeByOthers } from "../../voice/found-out.ts";
import { hangsOnFault } from "../../voice/hangs-on-fault.ts";
import { isAmongRivals } from "../../voice/held-against.ts";
import { isUserOfOwn } from "../../voice/is-user-of-own.ts";
import { isOffered } from "../../voice/offers.ts";
import { isPartOfDoing } from "../../voice/part-of-doing.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

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
    if (place.verbGroup === "avoid" || place.verbGroup === "compare" || isMeasure(place, view.tokens))
      return undefined;
    if (namingVerbs.has(place.governor.verb.lemma ?? "") || isLeftOut(place, view.tokens)) return undefined;
    if (
      isUserOfOwn(place) ||
      hangsOnFault(place) ||
      isDoingFoundOut(place, context) ||
      isTrainedNew(place, context)
    )
      return undefined;
    if (!isOwnDoing(place, context) && !isDoneByNobody(place, context)) return undefined;
    const mayBeTested = paper.bringsBenchmark && (type === "model" || place.verbGroup !== "use");
    const sure =
      !mayBeTested &&
      isPartOfDoing(place, context) &&
      !describesStudied(place, view.tokens) &&
      !(place.passive && isMerelyPossible(place, context)) &&
      !isFoundMadeByOthers(place, context) &&
      !isOffered(place, view.tokens) &&
      !tellsOfKind(place, view.tokens);
    return sure ? "shown" : "possible";
  },
};

/** "tokens are made using an X-based coder": a passive without an agent, in what the paper tells of itself. */
function isDoneByNobody({ subject, governor, clause, passive }: Place, { view }: RuleContext): boolean {
  const { verb, verbAt } = governor;
  const isWay = verb?.form === "gerund" && verbAt > clause.start && usingVerbs.has(verb.lemma ?? "");
  const isPassive = passive && verbGroupOf(verb?.lemma) === "use";
  return view.part === "abstract" && subject.kind === "unknown" && (isWay || isPassive);
}

const looking = verbGroupsOf("study", "compare", "evaluate");

/** "we study models based on X": what is looked at is so, and not what the paper makes. */
function describesStudied({ governor: { verb, verbAt }, clause }: Place, tokens: readonly Token[]): boolean {
  if (verb?.form !== "past" || tokens[verbAt - 1]?.kind !== "word" || verbAt <= clause.start) return false;
  const above = traceGovernor(tokens, verbAt - 1, clause.start, clause.end).verb;
  return above !== undefined && looking.has(verbGroupOf(above.lemma));
}

const leaving = new Set([
  "instead of",
  "rather than",
  "without",
  "even without",
  "the need for",
  "no need for",
]);

/** "scores by A instead of X", "without the need for X". */
function isLeftOut(place: Place, tokens: readonly Token[]): boolean {
  // "(half precision, no GRPO)"
  if (tokens[place.at - 1]?.text === "no") return true;
  return prepositionsOf(place).some(({ word }) => leaving.has(word));
}

/** "a CLIP score", "the FID of CLIP", "GPT-4V level performance", "the Jamba licence": what bears the name is another thing. */
function isMeasure(place: Place, tokens: readonly Token[]): boolean {
  const last = tokens[place.governor.phraseEnd - 1]?.text ?? "";
  const next = tokens[place.at + 1]?.text ?? "";
  const behind = tokens[place.at + 1]?.kind === "close" ? place.at + 2 : place.at + 1;
  return (
    /^(?:scores?|similarity|similarities|distance|metrics?|licen[cs]e|benchmarks?|leaderboards?|card|report|paper|blog|quality|competitors?)$/.test(
      last,
    ) ||
    /^-?levels?$/.test(tokens[behind]?.text ?? "") ||
    (tokens[behind]?.text === "of" && tokens[behind + 1]?.kind === "number") ||
    (next === "training" && /^(?:datasets?|data|corpus|corpora)$/.test(last)) ||
    (next === "-like" && /^(?:performance|modeling|modelling|capabilities|abilities|accuracy)$/.test(last))
  );
}

/** "as popular models such as X do": an example of what others have. */
function tellsOfKind(place: Place, tokens: readonly Token[]): boolean {
  // "Despite the success of kinds, above all X, we …"
  const own = tokens.findIndex(({ text }) => text === "we");
  if (tokens[0]?.text === "despite" && place.at < own) return true;
  return tokens
    .slice(place.clause.start, place.at)
    .some(({ text }) =>
      /^(?:existing|previous|prior|popular|current|recent|traditional|conventional|standard|inspired|motivated|inspiration|vanilla|original)$/.test(
        text,
      ),
    );
}
