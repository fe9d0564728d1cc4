import { isOtherSubject, isOwnDoing } from "../../own/who-acts.ts";
import { isHead, wordsBefore } from "../../place/name-phrase.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { phraseAround } from "../../sentence/trace-governor.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

const newness = new Set(["novel", "new", "first"]);
/** "the well-designed X", "a carefully designed X": praise that authors keep for their own parts. */
const designs =
  /^(?:designed|crafted|well-designed|well-crafted|specially-designed|custom-designed|tailor-made|tailored)$/;

/** "X, a novel framework …", "X is the first benchmark …". */
export const introducesDescribed: LinkRule = {
  id: "introduces/described",
  role: "introduces",
  polarity: "affirmed",
  sureInText: true,
  cues: [
    ...newness,
    ..."designed crafted well-designed well-crafted specially-designed custom-designed tailor-made tailored".split(
      " ",
    ),
  ],
  read(place, context) {
    if (isNewPart(place, context) || isApposedToNew(place, context) || isNewByAside(place, context))
      return "shown";
    if (
      place.governor.verb !== undefined ||
      place.at > place.clause.start + 3 ||
      !isHead(place, context.view.tokens)
    )
      return undefined;
    if (place.mention.candidate.origin === "lexicon" && !context.paper.inTitle(place.mention))
      return undefined;
    if (context.paper.isFromElsewhere(place.mention)) return undefined;
    return isDescribedAsNew(place, context) ? "shown" : undefined;
  },
};

/** "with a novel Graph-on-Logits Distillation loss" in what the paper does. */
function isNewPart(place: Place, context: RuleContext): boolean {
  const before = wordsBefore(place, context.view.tokens);
  const isNew = (before[0]?.text === "a" || before[0]?.text === "an") && newness.has(before[1]?.text ?? "");
  return (
    (isNew || before.some(({ text }) => designs.test(text))) &&
    context.paper.isUnlisted(place.mention) &&
    isHead(place, context.view.tokens) &&
    isOwnDoing(place, context)
  );
}

/** "we train on X, a new dataset of …", "the development of X, a novel method": wherever a name that no lexicon lists stands. */
function isNewByAside(place: Place, context: RuleContext): boolean {
  const [comma, article, first] = context.view.tokens.slice(place.governor.phraseEnd);
  return (
    comma?.kind === "comma" &&
    /^an?$/.test(article?.text ?? "") &&
    (first?.text === "new" || first?.text === "novel") &&
    context.view.part === "abstract" &&
    context.pastBackground &&
    context.paper.isUnlisted(place.mention) &&
    isHead(place, context.view.tokens) &&
    !isOtherSubject(place, context)
  );
}

/** "and a new method, X": the name right behind the comma that ends "a new …". */
function isApposedToNew(place: Place, context: RuleContext): boolean {
  const { tokens } = context.view;
  const comma = place.governor.phraseStart - 1;
  if (tokens[comma]?.kind !== "comma" || place.governor.phraseStart !== place.at) return false;
  const phrase = phraseAround(tokens, comma - 1, 0, comma);
  const [article, first] = tokens.slice(phrase.start, comma);
  const isNew =
    (article?.text === "a" || article?.text === "an") &&
    newness.has(first?.text ?? "") &&
    first?.text !== "first";
  const isUndated = context.paper.isUndated(place.mention);
  const listed =
    isUndated || context.paper.isUnlisted(place.mention) || context.paper.isContemporary(place.mention);
  return (
    isNew &&
    listed &&
    phrase.start + 2 < comma &&
    isHead(place, tokens) &&
    (isUndated || !context.paper.isFromElsewhere(place.mention)) &&
    (context.speaksOfOwn || context.pastBackground)
  );
}

function isDescribedAsNew(place: Place, context: RuleContext): boolean {
  const { tokens } = context.view;
  const at = place.governor.phraseEnd;
  const joint = tokens[at];
  if (joint?.kind !== "comma" && joint?.text !== "is") return false;
  const article = tokens[at + 1]?.text;
  if (article !== "a" && article !== "the" && article !== "an") return false;
  return newness.has(tokens[at + 2]?.text ?? "");
}
