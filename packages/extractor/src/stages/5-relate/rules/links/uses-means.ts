import { isDescriptiveCoinage, mayBeCoinage } from "../../own/may-be-coinage.ts";
import { isMerelyPossible, isOtherSubject, isOwnDoing, isOwnSubject } from "../../own/who-acts.ts";
import { isNamedThing } from "../../place/name-phrase.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Step } from "../../sentence/trace-governor.ts";
import { verbGroupOf, verbGroupsOf } from "../../sentence/verb-table.ts";
import { hangsOnFault } from "../../voice/hangs-on-fault.ts";
import { isAmongRivals } from "../../voice/held-against.ts";
import { tellsFinding } from "../../voice/tells-finding.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

const clearMeans = new Set(["via", "through", "on top of", "atop"]);

/** "optimised via GRPO", "reached with the help of MCTS", "processed by a masked autoencoder", "with SAM": what something is done by means of. */
export const usesMeans: LinkRule = {
  id: "uses/means",
  role: "uses",
  polarity: "affirmed",
  weighs: "work",
  cues: ["via", "through", "with", "by", "on top of", "atop"],
  read(place, context) {
    const { type } = place.mention.candidate;
    // A title names its own coinages behind "via".
    if (context.view.part === "title" && context.paper.isUnlisted(place.mention)) return undefined;
    if (place.negated || context.paper.isOwn(place.mention) || type === "benchmark" || type === "dataset")
      return undefined;
    const prepositions = prepositionsOf(place);
    const tie = tieOf(prepositions);
    if (tie === undefined || isHeldAgainst(prepositions)) return undefined;
    if (hangsOnFault(place)) return undefined;
    const isClear = clearMeans.has(tie.word);
    if (type === "concept" && !isClear) return undefined;
    if (isEquippedOwn(place, tie, context)) return "shown";
    if (isOtherSubject(place, context) || !isOwnDoing(place, context)) return undefined;
    if (context.paper.bringsBenchmark && place.verbGroup === "evaluate") return undefined;
    if (isDescriptiveCoinage(place, context)) return undefined;
    if (mayBeCoinage(place, context) || !isNamedThing(place, context.view.tokens)) return "possible";
    if (isOthers(place, context) || (place.passive && isMerelyPossible(place, context))) return "possible";
    if (isFoundOfOthers(place, context)) return "possible";
    if (isClear) return place.verbGroup === "study" || place.verbGroup === "avoid" ? "possible" : "shown";
    if (tie.word === "by" && isAmongRivals(place, context.view.tokens)) return "possible";
    if (tie.word === "by") return isAgent(place, tie) || isOwnWay(place, context) ? "shown" : "possible";
    return isToolBehindWith(place, tie, context) ? "shown" : "possible";
  },
};

/** "we find that models gain little through X", by a paper that brings nothing: it looks at that. */
function isFoundOfOthers({ subject, clauseIndex }: Place, { view, paper }: RuleContext): boolean {
  return (
    !paper.bringsAnything && subject.kind !== "own" && clauseIndex > 0 && tellsFinding(view, clauseIndex - 1)
  );
}

/** The nearest preposition, or the one before "the help of X". */
function tieOf(prepositions: ReturnType<typeof prepositionsOf>) {
  const [first, second] = prepositions;
  const ofHelp =
    first?.word === "of" && /^(?:help|aid|use|assistance|combination|power)$/.test(first.noun?.text ?? "");
  const tie = ofHelp ? second : first;
  return tie !== undefined && (clearMeans.has(tie.word) || tie.word === "with" || tie.word === "by")
    ? tie
    : undefined;
}

/** Somewhere on the way stands "than" or "compared to": the means are another's. */
function isHeldAgainst(prepositions: readonly { readonly word: string }[]): boolean {
  return prepositions.some(
    ({ word }) => /(?:than|^unlike|^over|^against|^from)$/.test(word) || word.startsWith("compared"),
  );
}

/** "than the base augmented with X", "produced by popular encoders such as X", "comparable abilities with X": others' means, or rivals. */
function isOthers(place: Place, { view }: RuleContext): boolean {
  const end =
    place.governor.verbAt < 0 ? place.at : Math.max(place.governor.verbAt, place.governor.phraseStart);
  return view.tokens
    .slice(place.clause.start, end)
    .some(
      ({ text }) => /(?:than|^unlike|^over)$/.test(text) || text.startsWith("compared") || others.has(text),
    );
}

const others = new Set(["popular", "existing", "comparable", "competitive", "similar", "widely", "commonly"]);

/** "our X with Y": what the paper brings, equipped with the name, and no verb between. */
function isEquippedOwn(place: Place, tie: Step, { paper }: RuleContext): boolean {
  const named = tie.noun?.mentions?.[0];
  return named !== undefined && paper.isOwn(named) && place.governor.verb === undefined;
}

const causing = new Set(
  "cause inspire learn introduce propose present develop outperform surpass hinder limit motivate face release report follow show demonstrate suggest improve judge prefer rank rate".split(
    " ",
  ),
);

/** "processed by X": the agent of a passive that does some of the paper's work. */
function isAgent({ governor, passive }: Place, tie: Step): boolean {
  return passive && tie.noun === undefined && !causing.has(governor.verb?.lemma ?? "");
}

/** "we compress the attributes by residual vector quantization". */
function isOwnWay(place: Place, context: RuleContext): boolean {
  const isWork = place.verbGroup !== undefined && doing.has(place.verbGroup) && !place.passive;
  const isGain = prepositionsOf(place).length > 1 && place.verbGroup === "reach";
  return place.mention.candidate.type === "method" && isWork && !isGain && isOwnSubject(place, context);
}

/** Words before "with" that hold two things together instead of naming a tool. */
const companions =
  /^(?:compatible|compatibility|consistent|comparable|competitive|parity|par|on-par|co-dependency|dependency|dependence|coupling|aligned|alignment|agreement|correlation|correlations|correlated|associated|familiar|experience|problem|problems|issue|issues|challenge|challenges|limitation|limitations|difficulty|comparison|comparisons|interaction|interactions|study|work|models|llms|methods|systems|agents|those|approaches|performance|results|transformers|relationship|connection|similarity)$/;
const accompanying = new Set(
  "compare compete contrast align correlate deal struggle agree share maintain coincide start begin show demonstrate suffer differ".split(
    " ",
  ),
);
const doing = verbGroupsOf("introduce", "use", "train", "improve", "extend", "reach", "evaluate", "other");

/** "our method scores them with X": the paper acts, and "with" hangs on the verb or on a plain noun. */
function isToolBehindWith(place: Place, tie: Step, context: RuleContext): boolean {
  const { verb } = place.governor;
  if (tie.kind !== "preposition" || !isOwnSubject(place, context)) return false;
  // "with even X achieving 62%" tells of X.
  const behind = context.view.tokens[place.governor.phraseEnd];
  if (behind?.kind === "verb" && behind.form === "gerund") return false;
  const word = context.view.tokens[tie.at - 1]?.text ?? "";
  // "replacing the old backbone with X"
  if (verb?.lemma === "replace" && tie.noun?.kind === "word") return true;
  return (
    verb?.kind === "verb" &&
    !accompanying.has(verb.lemma ?? "") &&
    doing.has(verbGroupOf(verb.lemma)) &&
    !companions.test(word) &&
    tie.noun?.kind !== "mention" &&
    tie.noun?.kind !== "number"
  );
}
