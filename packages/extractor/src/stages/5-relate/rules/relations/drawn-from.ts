import { actingNames } from "../../own/acting-names.ts";
import { introducedHere, ownThing } from "../../own/own-thing.ts";
import { findingsFrom, tieOf } from "../../place/find-partner.ts";
import { isData } from "../../place/part-pairs.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

/** "D comprises pages filtered from Y", "D contains questions from Y": data whose contents come out of other data. */
export const drawnFrom: RelationRule = {
  id: "based-on/drawn-from",
  type: "based-on",
  cues: ["from", "of"],
  read(place, context) {
    const { mention, governor } = place;
    if (!isData(mention) || place.negated) return [];
    const tie = tieOf(place);
    const isShare = tie?.word === "of" && shares.test(tie.noun?.text ?? "");
    if ((tie?.word !== "from" && !isShare) || governor.verb === undefined) return [];
    if (!isMaking(place) || governor.steps.some((step) => step.kind === "example" && step.bracket)) return [];
    // "by moving questions from Y to Z": what is left behind.
    const [tieBehind, next] = context.view.tokens.slice(governor.phraseEnd);
    if (/^(?:to|into)$/.test(tieBehind?.text ?? "") && next?.kind === "mention") return [];
    // "X-Edu, a part filtered from X": an own thing may grow out of another only where the sentence brings it.
    const spoken = context.paper.isOwn(mention)
      ? introducedHere(context).filter(isData)
      : dataSpokenOf(place, context);
    return findingsFrom(spoken, place);
  },
};

/** "annotations for ten thousand images of Y". */
const shares =
  /^(?:images|videos|clips|questions|problems|pages|documents|texts|samples|examples|scenes|sentences|articles|dialogues|conversations)$/;

const making = new Set(
  "comprise contain include consist cover feature encompass span collect curate gather source extract filter sample select draw crawl derive build construct create compile mine take aggregate annotate generate synthesize combine convert translate adapt use refine clean process denoise reformat crop".split(
    " ",
  ),
);

function isMaking({ governor }: Place): boolean {
  return making.has(governor.verb?.lemma ?? "");
}

function isNamesake({ mention: own }: Place, { mention }: Place, { paper }: RuleContext): boolean {
  const isLonger = own.surface.length > mention.surface.length && own.surface.includes(mention.surface);
  return isLonger && isData(own) && paper.isOwn(own) && own.start < mention.start;
}

/** The own data that the sentence introduces, or that acts in its first clause. */
function dataSpokenOf(place: Place, context: RuleContext) {
  const { paper, view } = context;
  // "the making of our COCO-Nest takes images from COCO"
  const namesake = view.places.find((other) => isNamesake(other, place, context));
  if (namesake !== undefined) return [namesake.mention];
  const introduced = introducedHere(context).filter(isData);
  if (introduced.length > 0) return introduced;
  const acting = actingNames(place, context);
  const first = view.subjects[0];
  const own =
    first?.kind === "mention"
      ? view.tokens[first.at]?.mentions?.slice(0, 1)
      : first && ownThing(first, context);
  const named = acting.length > 0 ? acting : own === undefined ? [] : [own].flat();
  return named.filter((name) => isData(name) && paper.isOwn(name));
}
