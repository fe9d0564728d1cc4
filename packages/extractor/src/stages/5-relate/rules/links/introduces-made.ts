import type { LinkRule } from "../../link-rule.ts";
import { isHead, wordsBefore } from "../../name-phrase.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { isDirectObject } from "../../way-to-verb.ts";
import { isOwnDoing, isOwnSubject } from "../../who-acts.ts";

const making = new Set([
  "result",
  "obtain",
  "yield",
  "generate",
  "produce",
  "lead",
  "train",
  "synthesize",
  "give",
]);
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
    return isApposed(place) && (isOwnDoing(place, context) || context.pastBackground) ? "shown" : undefined;
  },
};

/** A comma behind "a … dataset" that hangs on the verb or on "results in": "a dataset in multimodal mathematics, MMathCoT-1M". */
function isApposed(place: Place): boolean {
  const { steps } = place.governor;
  if (steps[0]?.kind !== "list" || steps[0].noun?.mentions !== undefined) return false;
  return (
    steps.some((step) => things.has(step.noun?.text ?? "")) &&
    steps.every(
      (step) => step.kind !== "preposition" || ["in", "to", "of", "for", "with"].includes(step.word),
    )
  );
}
