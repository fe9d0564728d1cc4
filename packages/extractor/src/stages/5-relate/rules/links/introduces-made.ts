import { isOwnDoing, isOwnSubject } from "../../own/who-acts.ts";
import { isHead, wordsBefore } from "../../place/name-phrase.ts";
import { isDirectObject } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { yieldingVerbs } from "../../sentence/verb-senses.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

const making = new Set([...yieldingVerbs, "result", "generate", "lead", "train", "synthesize", "give"]);
const things = new Set(
  "dataset datasets benchmark corpus model models collection suite family series system agent framework".split(
    " ",
  ),
);

/** "it results in a dataset, MMathCoT-1M", "yielding our final model Foo-7B": a thing made, with its name in apposition. */
export const introducesMade: LinkRule = {
  id: "introduces/made",
  role: "introduces",
  polarity: "affirmed",
  cues: [...making],
  read(place, context) {
    if (!making.has(place.governor.verb?.lemma ?? "") || !isHead(place, context.view.tokens))
      return undefined;
    if (place.mention.candidate.origin === "lexicon" || context.paper.isFromElsewhere(place.mention))
      return undefined;
    const unlisted = context.paper.isUnlisted(place.mention) && place.mention.candidate.type === "model";
    if (
      unlisted &&
      place.governor.verb?.lemma === "train" &&
      isDirectObject(place) &&
      !/^an?$/.test(wordsBefore(place, context.view.tokens)[0]?.text ?? "") &&
      isOwnSubject(place, context)
    )
      return "shown";
    if (isYield(place, context)) return "shown";
    return isApposed(place, context.view.tokens) && (isOwnDoing(place, context) || context.pastBackground)
      ? "shown"
      : undefined;
  },
};

const yielding = new Set([...yieldingVerbs, "result", "lead"]);

/** "this results in Vine, a model that …", "to get the Vine-7B": a name that no lexicon lists is what came out. */
function isYield(place: Place, context: RuleContext): boolean {
  const { governor, mention } = place;
  const { type } = mention.candidate;
  if (!context.paper.isUnlisted(mention) || (type !== "model" && type !== "dataset")) return false;
  const ties = governor.steps.filter(({ kind }) => kind !== "list");
  const [tie] = ties;
  const isIn = tie?.kind === "preposition" && (tie.word === "in" || tie.word === "to");
  const before = wordsBefore(place, context.view.tokens);
  return (
    yielding.has(governor.verb?.lemma ?? "") &&
    (ties.length === 0 || (ties.length === 1 && isIn && tie.noun === undefined)) &&
    before.every(({ text }) => text === "the" || text === "our" || text === "final") &&
    (isOwnDoing(place, context) || (context.pastBackground && place.subject.kind === "unknown"))
  );
}

/** A comma behind "a … dataset" that hangs on the verb or on "results in": "a dataset in multimodal mathematics, MMathCoT-1M". */
function isApposed(place: Place, tokens: readonly Token[]): boolean {
  const { steps } = place.governor;
  // "gains in popular models, including the P series and Q": listed, and not in apposition.
  if (tokens[steps[0]?.at ?? -1]?.kind !== "comma") return false;
  if (steps[0]?.kind !== "list" || steps[0].noun?.mentions !== undefined) return false;
  return (
    steps.some((step) => things.has(step.noun?.text ?? "")) &&
    steps.every(
      (step) => step.kind !== "preposition" || ["in", "to", "of", "for", "with"].includes(step.word),
    )
  );
}
