import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { actingNames } from "../../own/acting-names.ts";
import { isEndOfLongerName } from "../../own/introduced-name.ts";
import { heldPlace } from "../../place/held-place.ts";
import {
  isAppositive,
  isData,
  isHoldable,
  isSaidOfThing,
  isSystem,
  partFinding,
} from "../../place/part-pairs.ts";
import { isDirectObject, prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Step } from "../../sentence/trace-governor.ts";
import { bringingVerbs, usingVerbs } from "../../sentence/verb-senses.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

/** What stands under these is inside the thing that acts. */
const holding = new Set([
  "incorporate",
  "integrate",
  "feature",
  "stack",
  "embed",
  "contain",
  "include",
  "encompass",
]);
/** What stands under these is inside only if it was made for it, or is called a piece of it. */
const using = new Set([...usingVerbs, "adopt", "add"]);
/** "X consists of three modules: Y and Z", "we upgrade A to X with new designs, including Y". */
const counting = new Set([
  "comprise",
  "consist",
  "compose",
  "have",
  "involve",
  "upgrade",
  "enhance",
  "improve",
  "extend",
  "make",
  "combine",
  "offer",
  "build",
  "develop",
  "present",
  "introduce",
  "propose",
]);
const pieces =
  /^(?:encoder|decoder|module|modules|block|blocks|layer|layers|head|adapter|adapters|connector|projector|tokenizer|branch|operator|component|scheduler|loss|mechanism|controller)$/;

/** "X incorporates a Y module", "X, which employs the new Y", "by integrating Y, X …": Y is part of X. */
export const holds: RelationRule = {
  id: "part-of/holds",
  type: "part-of",
  cues: [...holding, ...using, ...bringingVerbs, ...counting],
  read(named, context) {
    const place = heldPlace(named, context);
    const lemma = place.governor.verb?.lemma ?? "";
    const isCounted = counting.has(lemma) && isPieceExample(place);
    if (place.negated || (place.passive && !isCounted) || !isHeldObject(place, context)) return [];
    if (!isSaidOfThing(place, context)) return [];
    const isPart = isPieceExample(place) || isPiece(place, context) || isOneOfKind(place, context);
    const isHeld = holding.has(lemma) || (isWays(lemma, place) && isPart) || isCounted;
    if (!isHeld || isEndOfLongerName(place, context)) return [];
    const wholes = actingNames(place, context).filter(
      (whole) => context.paper.isOwn(whole) || (holding.has(lemma) && context.paper.isUnlisted(whole)),
    );
    const isAlike = isSystem(place.mention) ? isSystem : isData;
    const isListing = lemma === "include" || lemma === "contain";
    return wholes
      .filter((whole) => isAlike(whole) || (isSystem(place.mention) && isWayOfData(place, context)))
      .filter((whole) => !isListing || !isSameKind(whole, place.mention))
      .flatMap((whole) => partFinding(place.mention, whole));
  },
};

/** "The X series includes X-7B": a model holds no models, and what is named after it is one of it. */
function isSameKind(whole: ResolvedMention, part: ResolvedMention): boolean {
  const isModel = whole.candidate.type === "model" && part.candidate.type === "model";
  return isModel || (isSystem(part) && part.surface.toLowerCase().startsWith(whole.surface.toLowerCase()));
}

/** "Our methodology includes Y" in a paper about data: Y is part of how the data is made. */
function isWayOfData({ subject }: Place, { view: { tokens } }: RuleContext): boolean {
  const at = subject.at ?? 0;
  const isOurs = subject.kind === "own" && /^(?:our|this)$/.test(tokens[at]?.text ?? "");
  return isOurs && /^(?:methodology|approach|method|pipeline|framework)$/.test(tokens[at + 1]?.text ?? "");
}

function isWays(lemma: string, { subject, governor }: Place): boolean {
  // "tested using Y" is a way of testing.
  if (lemma === "use" && governor.verb?.form === "gerund") return false;
  // "X introduces Y": said of a system, what it brings is inside it.
  return using.has(lemma) || (bringingVerbs.has(lemma) && subject.kind === "mention");
}

/** The object of the verb itself, or what is joined to it: "integrates Y with Z". */
function isHeldObject(place: Place, context: RuleContext): boolean {
  if (place.mention.candidate.type === "concept" || !isHoldable(place, context)) return false;
  if (isAppositive(place, context)) return false;
  const [first, ...rest] = prepositionsOf(place);
  const isJoined =
    first?.word === "with" &&
    rest.length === 0 &&
    first.noun !== undefined &&
    holding.has(place.governor.verb?.lemma ?? "");
  return isPieceExample(place) || ((isDirectObject(place) || isJoined) && !isExample(place));
}

function isExample({ governor }: Place): boolean {
  return governor.steps.some(({ kind }) => kind === "example");
}

/** An example of the pieces of a whole: "three key strategies: Y and Z", "components for search, including Y". */
function isPieceExample({ governor: { steps } }: Place): boolean {
  const example = steps.findIndex(({ kind }) => kind === "example");
  const pieces = steps.findIndex(({ noun }) => pieceNouns.test(noun?.text ?? ""));
  const isTied = (step: Step) => step.kind === "preposition";
  return (
    example >= 0 &&
    pieces >= example &&
    !steps.slice(0, example).some(isTied) &&
    !steps.slice(pieces + 1).some(isTied)
  );
}

const pieceNouns =
  /^(?:strategies|components|modules|stages|parts|techniques|designs|innovations|mechanisms|elements|blocks|branches|agents|modes|steps|losses|heads|tricks|improvements|features|ideas|enhancements|contributions)$/;

/** "leverages a Y": a known design taken as one piece among others. */
function isOneOfKind({ at, governor, mention, token }: Place, { view: { tokens } }: RuleContext): boolean {
  const article = tokens[governor.phraseStart]?.text;
  return (
    mention.candidate.type === "method" &&
    (article === "a" || article === "an") &&
    tokens[governor.phraseEnd - 1] === token &&
    at > governor.phraseStart
  );
}

/** A thing that this paper coins, or that the phrase calls a piece: "a DiT backbone". */
function isPiece(place: Place, { view, paper }: RuleContext): boolean {
  const last = view.tokens[place.governor.phraseEnd - 1]?.text ?? "";
  return (
    pieces.test(last) ||
    (isSystem(place.mention) &&
      place.mention.candidate.origin !== "grammar" &&
      paper.isUnlisted(place.mention))
  );
}
