import { isEndOfLongerName, isNewKind } from "../../own/introduced-name.ts";
import { isOwnDoing } from "../../own/who-acts.ts";
import { isHead, tokenBehind, wordsBefore } from "../../place/name-phrase.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import type { Step } from "../../sentence/trace-governor.ts";
import { type VerbGroup, verbGroupOf } from "../../sentence/verb-table.ts";
import { isAmongRivals } from "../../voice/held-against.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

/**
 * "it employs an Inner Sorting Loop", "leveraging Thread Carrying (TC) to sort", "comprises several parts, including a Gated
 * Weave Encoder": a name of several words that no lexicon lists, put in capitals with an article or spelled out with its
 * short form, is what the paper coins for a part of its own work.
 */
export const introducesCoined: LinkRule = {
  id: "introduces/coined",
  role: "introduces",
  polarity: "affirmed",
  cues: [],
  read(place, context) {
    if (!mayBeCoined(place, context) || place.negated) return undefined;
    const { tokens } = context.view;
    if (isAmongRivals(place, tokens)) return undefined;
    const isPart = isCoinedPart(place, context) || isListedWithPart(place, context);
    return isPart ? "shown" : undefined;
  },
};

function mayBeCoined({ mention }: Place, { view, paper, pastBackground }: RuleContext): boolean {
  const { type, origin } = mention.candidate;
  return (
    view.part === "abstract" &&
    pastBackground &&
    (type === "method" || type === "model") &&
    (origin === "discovered" || origin === "abbreviation") &&
    paper.isUnlisted(mention) &&
    !paper.isOwn(mention)
  );
}

function isCoinedPart(place: Place, context: RuleContext): boolean {
  const { tokens } = context.view;
  const isWhole =
    (isHead(place, tokens) || isNewKind(place, context)) &&
    !isEndOfLongerName(place, context) &&
    !wordsBefore(place, tokens).some(({ text }) => olderWords.test(text)) &&
    !isCited(place, tokens);
  return isWhole && isFormOfCoinage(place, context) && (isTaken(place, context) || isTold(place, context));
}

/** "an Inner Sorting Loop", "the Inner Sorting Module", "Thread Carrying (TC)". */
function isFormOfCoinage(place: Place, context: RuleContext): boolean {
  const { tokens } = context.view;
  if (place.token.mentions?.length === 2) return true;
  const article = tokens[place.governor.phraseStart]?.text ?? "";
  if (!inCapitals.test(place.mention.surface)) return false;
  return /^an?$/.test(article) || (article === "the" && pieces.test(place.mention.surface));
}

/** "a modified X", "the frozen X": what was there before. */
const olderWords =
  /^(?:modified|existing|standard|vanilla|original|pretrained|pre-trained|popular|well-known|classic|traditional|frozen)$/;

/** Two words or more, each with a capital. */
const inCapitals = /^\p{Lu}[\p{L}\d]*(?:-\p{L}+)*(?: \p{Lu}[\p{L}\d]*(?:-\p{L}+)*)+$/u;
const pieces =
  /(?:Module|Block|Unit|Layer|Encoder|Decoder|Attention|Mechanism|Projector|Tokenizer|Injector|Adapter|Generator|Refiner|Booster|Selector|Loss|Head|Branch)s?$/;

const within = new Set(["with", "by", "via", "through", "into", "in"]);
/** The own work takes it in: as object of a verb of using, holding or making, or behind "with a", "by a". */
function isTaken(place: Place, context: RuleContext): boolean {
  const { tokens } = context.view;
  const { verb, steps, phraseStart } = place.governor;
  if (verb?.kind !== "verb" || !isOwnDoing(place, context) || isApposedToOwn(place, context)) return false;
  const group = verbGroupOf(verb.lemma);
  const ties = steps.filter((step) => step.kind !== "list").filter((step) => !isPassedOver(step, group));
  const [tie] = ties;
  if (tie?.kind === "example") return group === "contain" && tokens[tie.at]?.text === "including";
  if (tie === undefined)
    return /^(?:use|contain|train|introduce)$/.test(group) && tokenBehind(place, tokens)?.text !== "into";
  const isOne = /^an?$/.test(tokens[phraseStart]?.text ?? "");
  return isOne && within.has(tie.word) && ties.length === 1;
}

/** The "of" of "consists of X", and the short form in brackets of one listed before. */
function isPassedOver(step: Step, group: VerbGroup): boolean {
  if (step.noun !== undefined) return false;
  return step.kind === "example"
    ? step.bracket
    : step.kind === "preposition" && step.word === "of" && group === "contain";
}

/** "we introduce Loom, an Inner Sorting Loop": said of the name before it. */
function isApposedToOwn({ governor: { steps }, verbGroup }: Place, { view, paper }: RuleContext): boolean {
  const [step] = steps;
  return (
    verbGroup === "introduce" &&
    step?.kind === "list" &&
    view.tokens[step.at]?.kind === "comma" &&
    step.noun?.mentions?.some(paper.isOwn) === true
  );
}

/** "an Inner Sorting Loop decides", "an Inner Sorting Loop is employed": a part that the text tells of as one nobody knew. */
function isTold({ governor, clause, predicate, at }: Place, { view: { tokens } }: RuleContext): boolean {
  const isOne = /^an?$/.test(tokens[governor.phraseStart]?.text ?? "");
  return (
    isOne &&
    at < clause.end &&
    governor.verb === undefined &&
    governor.steps.every(({ kind, noun }) => kind === "list" && noun === undefined) &&
    predicate !== undefined &&
    clause.opening !== "subordinate"
  );
}

/** "the Inner Sorting Module and Prior-Thread Carrying": listed right behind a part. */
function isListedWithPart(place: Place, context: RuleContext): boolean {
  const [step] = place.governor.steps;
  if (step?.kind !== "list" || !inCapitals.test(place.mention.surface) || !isHead(place, context.view.tokens))
    return false;
  const before = context.view.places.find(({ token }) => token === step.noun);
  return before !== undefined && mayBeCoined(before, context) && isCoinedPart(before, context);
}

/** "(Ode and Lund, 1974)": somebody else's. */
function isCited(place: Place, tokens: readonly Token[]): boolean {
  const open = place.governor.phraseEnd;
  if (tokens[open]?.kind !== "open") return false;
  return tokens.slice(open + 1, open + 10).some(({ text }) => /^(?:19|20)\d\d$/.test(text));
}
