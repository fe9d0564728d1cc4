import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { isArchitecture } from "../../bases/architecture-name.ts";
import { introducedHere } from "../../own/own-thing.ts";
import { findingsFrom, tieOf } from "../../place/find-partner.ts";
import { isListedBehind } from "../../place/is-listed-behind.ts";
import { isSystem } from "../../place/part-pairs.ts";
import { isDirectObject } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { bringingVerbs, usingVerbs } from "../../sentence/verb-senses.ts";
import { isAmongRivals } from "../../voice/held-against.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

/** "a better version of Y". */
const changes =
  "version versions refinement backbone context architecture improvement improvements modification modifications extension reformulation layers design structure".split(
    " ",
  );
/** "X adapts Y to speech", "X, a model to utilise Y". */
const changing = [
  ...usingVerbs,
  ..."adapt extend modify comprise refine redesign scale convert upgrade enhance enable customize equip adopt".split(
    " ",
  ),
];

/** Where X is named after Y ("CURLoRA" after "LoRA"), a sentence that changes Y or brings X beside it says that X grew out of Y. */
export const namedAfter: RelationRule = {
  id: "based-on/named-after",
  type: "based-on",
  cues: [...changes, ...changing, ...bringingVerbs],
  read(place, context) {
    const { mention, negated } = place;
    if (!isSystem(mention) || context.paper.isOwn(mention) || negated) return [];
    if (isAmongRivals(place, context.view.tokens)) return [];
    const [named] = newNames(place, context).filter(
      (name) => place.token.mentions?.some((known) => grows(name, known)) && !isBeside(name, place, context),
    );
    return named === undefined ? [] : findingsFrom([named], place);
  },
};

/** "using Y-L and X-Y-L": one beside the other, none out of the other. */
function isBeside(name: ResolvedMention, place: Place, { view }: RuleContext): boolean {
  const other = view.places.find(({ mention }) => mention === name);
  if (other === undefined) return false;
  return isListedBehind(other, place) || (isListedBehind(place, other) && other.at < place.at);
}

/** The own names that may have grown out of that of the place. */
function newNames(place: Place, context: RuleContext): readonly ResolvedMention[] {
  const { paper, view } = context;
  const { verb } = place.governor;
  const tie = tieOf(place);
  const isChange = (tie?.word === "of" || tie?.word === "to") && changes.includes(tie.noun?.text ?? "");
  if (isChange || (isDirectObject(place) && changing.includes(verb?.lemma ?? "")))
    return view.places
      .map(({ mention }) => mention)
      .filter(
        (name) => isSystem(name) && (paper.isOwn(name) || (paper.inTitle(name) && paper.isUnlisted(name))),
      );
  // "a compact VAE, named OD-VAE"; "Mamba Match, a tool for Mamba" is about it.
  const isKind =
    !paper.isUnlisted(place.mention) &&
    isDirectObject(place) &&
    (isArchitecture(place.mention) || bringingVerbs.has(verb?.lemma ?? ""));
  const { surface } = place.mention;
  return isKind
    ? introducedHere(context).filter((name) => isSystem(name) && name.surface.endsWith(surface))
    : [];
}

/** "CURLoRA" grows out of "LoRA", "Mamba-2" out of "Mamba". */
function grows({ surface: long }: ResolvedMention, { surface: short, candidate }: ResolvedMention): boolean {
  const whole = long.replace(/[-\s]/g, "");
  return [short, candidate.name].some((name) => {
    const base = name.replace(/[-\s]/g, "");
    const isProper = base.length > 2 && /^\p{Lu}/u.test(base) && whole.length > base.length;
    const isStart = long.startsWith(name) && /[-\s\d+]/.test(long.charAt(name.length));
    return isProper && (whole.endsWith(base) || isStart);
  });
}
