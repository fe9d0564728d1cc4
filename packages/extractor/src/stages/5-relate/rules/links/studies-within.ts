import { isOwnSubject } from "../../own/who-acts.ts";
import { isNamedThing } from "../../place/name-phrase.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place, SentenceView } from "../../sentence/sentence-view.ts";
import { verbGroupOf, verbGroupsOf, workingGroups } from "../../sentence/verb-table.ts";
import { isHeldAgainst } from "../../voice/held-against.ts";
import { tellsFinding, tellsOfFaring } from "../../voice/tells-finding.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

/**
 * A known method or model in what a paper without a system of its own finds: "we observe that larger X overfit", "even
 * models like X fail in 30% of cases", "we analyse attention in X". Such papers look at what they name, unless they work with it.
 */
export const studiesWithin: LinkRule = {
  id: "studies/within",
  role: "studies",
  polarity: "affirmed",
  cues: [],
  read(place, context) {
    const { paper, view } = context;
    const { type } = place.mention.candidate;
    const isSystem = (type === "method" || type === "model") && !paper.isUnlisted(place.mention);
    if (!isSystem || paper.isOwn(place.mention) || view.part !== "abstract") return undefined;
    if (!context.pastBackground || place.negated) return undefined;
    const bringsSystem = paper.bringsAnything && !paper.bringsBenchmark;
    if (bringsSystem && !analysing.has(place.governor.verb?.lemma ?? "")) return undefined;
    if (isProposed(place, context)) return undefined;
    if (!isThing(place, context) || isHeldAgainst(place, view.tokens)) return undefined;
    return isRegarded(place, context) || (!bringsSystem && isFoundOut(place, context)) ? "shown" : undefined;
  },
};

/** "X", "X systems", "X-based models". */
function isThing(place: Place, { view: { tokens } }: RuleContext): boolean {
  const last = tokens[place.governor.phraseEnd - 1]?.text ?? "";
  const isBased =
    tokens[place.at + 1]?.text === "-based" && /^(?:models|llms|systems|agents|networks)$/.test(last);
  return isBased || isNamedThing(place, tokens);
}

/** "our X approach", "the proposed X", "improvements in X", "X evaluation": its own make, its gain or its tool. */
function isProposed(place: Place, { view: { tokens } }: RuleContext): boolean {
  const { phraseStart, phraseEnd, steps } = place.governor;
  return (
    tokens
      .slice(phraseStart, phraseEnd)
      .some(({ text }) => /^(?:our|proposed|novel|new|evaluations?)$/.test(text)) ||
    steps.some(({ noun }) => /^(?:improvements?|gains?|effectiveness|research)$/.test(noun?.text ?? ""))
  );
}

/** "we analyse the attention of X": looked at even where the paper has a system of its own. */
const analysing = new Set([
  "analyze",
  "analyse",
  "investigate",
  "study",
  "examine",
  "scrutinize",
  "dissect",
  "revisit",
]);

/** What ties an aspect to its thing; what stands behind "with", "via" or "by" is what something is done with. */
const inside = /^(?:of|in|on|into|within|between|across|among|for|under|during|around|about)$/;

const looking = verbGroupsOf("study", "show", "evaluate");
const regarding = new Set(["discuss", "define", "cover", "categorize", "summarize", "compare", "highlight"]);
const hoping = new Set(["hope", "believe", "hypothesize", "argue"]);

/** "we analyse attention in X", "we evaluate agents built from models such as X": looked at by the paper itself. */
function isRegarded(place: Place, context: RuleContext): boolean {
  const { verb } = place.governor;
  const lemma = verb?.lemma ?? "";
  const looks = looking.has(place.verbGroup) || regarding.has(lemma);
  const isDone = verb?.form !== "gerund" && !place.passive && !hoping.has(lemma);
  const isInside = prepositionsOf(place).every(({ word }) => inside.test(word));
  return looks && isDone && isInside && isOwnSubject(place, context);
}

/** Said in a finding: as what it speaks of, as an example of that, or as what fares so and so ("with X reaching 20%"). */
function isFoundOut(place: Place, { view }: RuleContext): boolean {
  if (!tellsFinding(view, place.clauseIndex) && !tellsOfFaring(view, place.clause)) return false;
  const { steps, verb, phraseEnd } = place.governor;
  const behind = view.tokens[phraseEnd];
  if (steps[0]?.kind === "preposition" && steps[0].word === "with" && behind?.form === "gerund") return true;
  if (isFoundOutWith(place, view)) return true;
  if (isTool(place)) return false;
  const isTopic = verb === undefined && isTold(place);
  const isExample = steps.some((step) => step.kind === "example" && step.noun?.text.endsWith("s") === true);
  return isTopic || (isExample && !workingGroups.has(verbGroupOf(verb?.lemma)));
}

/** "we find that models gain little through X": a method in what is found of others, and not of the paper's own making. */
function isFoundOutWith({ mention, subject, clauseIndex, governor }: Place, view: SentenceView): boolean {
  const [tie, ...others] = governor.steps.filter(({ kind }) => kind !== "list");
  const isTied = tie?.kind === "preposition" && /^(?:through|via|after|during|under)$/.test(tie.word);
  const isOfOthers = subject.kind !== "own" && clauseIndex > 0;
  return (
    mention.candidate.type === "method" &&
    isTied &&
    others.length < 3 &&
    isOfOthers &&
    tellsFinding(view, clauseIndex - 1)
  );
}

/** "X overfits", "the routers in X agree", but not "our protocol works on X". */
function isTold(place: Place): boolean {
  const isVerb =
    place.predicate !== undefined && place.predicate.form !== "gerund" && place.predicate.text !== "being";
  return (
    isVerb &&
    prepositionsOf(place).every(({ word }) => /^(?:of|in|within|between|during|among|across)$/.test(word))
  );
}

/** What stands behind "with", "via" or "by" is what something is done with. */
function isTool(place: Place): boolean {
  return prepositionsOf(place).some(({ word }) =>
    /^(?:by|using|via|with|through|from|without|than|like|as|to|into|over|against|near|towards|beyond)$/.test(
      word,
    ),
  );
}
