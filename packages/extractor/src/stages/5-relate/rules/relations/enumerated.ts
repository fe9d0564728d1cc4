import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { isEndOfLongerName } from "../../own/introduced-name.ts";
import { introducedHere, ownThing } from "../../own/own-thing.ts";
import { isData, isHoldable, isSystem, partFinding } from "../../place/part-pairs.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Subject } from "../../sentence/subject.ts";
import type { Token } from "../../sentence/token.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const pieces = [
  "components",
  "modules",
  "stages",
  "parts",
  "strategies",
  "techniques",
  "innovations",
  "mechanisms",
  "designs",
  "elements",
];

/** "X has two components: (1) Y, which …; (2) Z, which …": each item of such a list is part of what has the pieces. */
export const enumerated: RelationRule = {
  id: "part-of/enumerated",
  type: "part-of",
  cues: [...pieces, "through", "with", "via", "propose", "introduce", "present"],
  read(place, context) {
    const { mention } = place;
    if (!(isSystem(mention) || isData(mention)) || !isHoldable(place, context)) return [];
    const coined = wholeOfItems(place, context);
    if (coined !== undefined && !isEndOfLongerName(place, context)) return partFinding(mention, coined);
    const piecesAt = listOf(place, context);
    const whole = piecesAt === undefined ? undefined : wholeOf(piecesAt, context);
    if (whole === undefined || piecesAt === undefined || isEndOfLongerName(place, context)) return [];
    // A benchmark may have a way of judging, and a platform its data, among its components.
    const isMixed = /^(?:components|modules|parts|elements)$/.test(context.view.tokens[piecesAt]?.text ?? "");
    if (isData(whole) !== isData(mention) && !isMixed) return [];
    return partFinding(mention, whole);
  },
};

/** "We propose X, which does so through (i) the Y module, (ii) …": a coined item behind its number. */
function wholeOfItems(
  { mention, governor }: Place,
  { view, paper }: RuleContext,
): ResolvedMention | undefined {
  const first = view.tokens[governor.phraseStart]?.start ?? 0;
  const isNumbered = /\((?:\d|[ivx]{1,4}|[a-h])\)\s*$/.test(
    view.text.slice(Math.max(first - 8, view.span.start), first),
  );
  if (!isNumbered || mention.candidate.type !== "method" || !paper.isUnlisted(mention)) return undefined;
  const [whole, ...others] = introducedHere({ view, paper }).filter(isSystem);
  const isSole = others.every(({ entity }) => entity === whole?.entity);
  return isSole && whole !== undefined && whole.start < mention.start ? whole : undefined;
}

/** Where the noun stands whose list the name begins an item of: behind ":", ";" or "and". */
function listOf({ governor }: Place, { view }: RuleContext): number | undefined {
  const { tokens } = view;
  const tie = governor.steps.find(({ kind }) => kind !== "list");
  const isList = tie?.kind === "example" && tokens[tie.at]?.kind === "opener";
  if (isList && tie.noun !== undefined && pieces.includes(tie.noun.text)) return tokens.indexOf(tie.noun);
  const before = tokens[pastNumber(governor.phraseStart - 1, tokens)];
  if (before?.kind !== "opener" && before?.kind !== "break" && before?.text !== "and") return undefined;
  const isEnumerated = /\((?:1|i|a)\)|\b1[.)]/.test(view.text.slice(view.span.start, view.span.end));
  const opener = tokens.findLastIndex(({ kind }, at) => kind === "opener" && at < governor.phraseStart);
  // "two innovations: the X, which …, and the Y, which …"
  const isNamedList = tokens.slice(opener + 1, opener + 3).some(({ kind }) => kind === "mention");
  const isLast = isNamedList && before.text === "and" && isToldOf(governor.phraseEnd, tokens);
  if (before.kind !== "opener" && !isEnumerated && !isLast) return undefined;
  const noun = tokens.findLastIndex(
    ({ text }, at) => at < opener && at > opener - 9 && pieces.includes(text),
  );
  return noun < 0 ? undefined : noun;
}

/** The item is explained, or ends the sentence. */
function isToldOf(end: number, tokens: readonly Token[]): boolean {
  const [sign, next] = tokens.slice(end, end + 2);
  return sign === undefined || sign.kind === "mark" || (sign.kind === "comma" && next?.kind === "relative");
}

/** "1." in front of an item. */
function pastNumber(at: number, tokens: readonly Token[]): number {
  return tokens[at]?.text === "." && tokens[at - 1]?.kind === "number" ? at - 2 : at;
}

/** The first name in front of the pieces, or what "our framework" stands for there. */
function wholeOf(piecesAt: number, context: RuleContext): ResolvedMention | undefined {
  const { tokens, clauses, subjects } = context.view;
  const index = clauses.findIndex(({ start, end }) => start <= piecesAt && piecesAt < end);
  const start = clauses[index]?.start ?? 0;
  const named = tokens.slice(start, piecesAt).find(({ kind }) => kind === "mention")?.mentions?.[0];
  const subject = subjects[index];
  const whole =
    named ??
    (subject === undefined ? undefined : (ownThing(subject, context) ?? titledFor(subject, context)));
  return whole !== undefined && context.paper.isOwn(whole) ? whole : undefined;
}

/** "we propose two designs: Y and Z": pieces of what the title names. */
function titledFor({ at = -1 }: Subject, { view, paper }: RuleContext): ResolvedMention | undefined {
  const { mainSystem, inTitle } = paper;
  return view.tokens[at]?.text === "we" && mainSystem !== undefined && inTitle(mainSystem)
    ? mainSystem
    : undefined;
}
