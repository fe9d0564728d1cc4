import { intendedNames } from "../../own/intended-names.ts";
import { isEndOfLongerName } from "../../own/introduced-name.ts";
import { isAppositive, isHoldable, isSystem, partFinding } from "../../place/part-pairs.ts";
import { isDirectObject } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { bringingVerbs, usingVerbs } from "../../sentence/verb-senses.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const bringing = [
  ...bringingVerbs,
  ...usingVerbs,
  "incorporate",
  "integrate",
  "add",
  "adopt",
  "call",
  "name",
  "term",
  "dub",
];
const pieces =
  /^(?:modules?|blocks?|layers?|attention|loss|encoder|decoder|adapter|head|mechanism|branch|unit|connector|projector|fusion|tokenizer|aggregator|extractor|router|retriever|gate|embedding|encoding|scheduler|sampler|regularization|scheme|network|component)$/i;

/** "we design a light Y module" in a paper whose title names X: a piece that is coined on the way is part of X. */
export const ownPiece: RelationRule = {
  id: "part-of/own-piece",
  type: "part-of",
  cues: bringing,
  read(place, context) {
    const { mainSystem, inTitle, isUnlisted } = context.paper;
    const { mention } = place;
    if (mention.candidate.type !== "method") return [];
    const [intended] = intendedNames(context).filter(isSystem);
    if (intended !== undefined && isBrought(place, context) && isUnlisted(mention))
      return partFinding(mention, intended);
    if (mainSystem === undefined || !inTitle(mainSystem)) return [];
    if (context.view.part !== "abstract" || !isUnlisted(mention) || mention.entity === mainSystem.entity)
      return [];
    if (!isBrought(place, context) || !isPiece(place, context) || isEndOfLongerName(place, context))
      return [];
    const isWhole = isHoldable(place, context) || isCoined(place, context);
    const isClear = isWhole && !isAppositive(place, context) && !namesOther(place, context);
    return isClear ? partFinding(mention, mainSystem) : [];
  },
};

/** A name in small letters, right behind the verb that brings it: "we introduce reference attention, which …". */
function isCoined({ at, governor }: Place, { view: { tokens } }: RuleContext): boolean {
  const isAlone = governor.phraseEnd === at + 1 && tokens[at - 1]?.kind !== "word";
  const before = tokens[governor.phraseStart - 1];
  const isNamed = before?.form === "past" && bringing.includes(before.lemma ?? "");
  return isAlone && (isNamed || before === governor.verb);
}

/** "a Y module in Z": another coinage of the sentence may be what holds it. */
function namesOther({ mention }: Place, { view, paper }: RuleContext): boolean {
  const { mainSystem } = paper;
  return view.places.some(
    (other) =>
      paper.isUnlisted(other.mention) &&
      other.mention.candidate.type === "method" &&
      other.mention.entity !== mention.entity &&
      other.mention.entity !== mainSystem?.entity &&
      other.governor.steps.some(({ kind }) => kind === "preposition"),
  );
}

function isBrought(place: Place, { pastBackground }: RuleContext): boolean {
  const {
    subject,
    governor: { verb },
    negated,
  } = place;
  const isTold = subject.kind === "own" || (verb?.form === "past" && subject.kind !== "other");
  return (
    pastBackground && isTold && !negated && bringing.includes(verb?.lemma ?? "") && isDirectObject(place)
  );
}

function isPiece({ governor, mention }: Place, { view: { tokens } }: RuleContext): boolean {
  const behind = tokens[governor.phraseEnd - 1]?.text ?? "";
  const bracketed =
    tokens[governor.phraseEnd]?.kind === "open" ? (tokens[governor.phraseEnd + 3]?.text ?? "") : "";
  // "TrackAdapter" ends in the word that tells, too.
  const words = mention.surface.split(/[\s-]|(?<=\p{Ll})(?=\p{Lu})/u);
  return pieces.test(behind) || pieces.test(bracketed) || pieces.test(words.at(-1) ?? "");
}
