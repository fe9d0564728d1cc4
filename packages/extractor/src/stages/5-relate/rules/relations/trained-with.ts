import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { findingsFrom } from "../../place/find-partner.ts";
import { heldPlace } from "../../place/held-place.ts";
import { isHead } from "../../place/name-phrase.ts";
import { isDirectObject, isOfType } from "../../place/way-to-verb.ts";
import type { Place, SentenceView } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { trainingVerbs, usingVerbs } from "../../sentence/verb-senses.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

/** "We use D to train X", "To train X, we create D": the model that a training verb beside the data has as its object. */
export const trainedWith: RelationRule = {
  id: "trained-on/use-to-train",
  type: "trained-on",
  cues: [...trainingVerbs],
  read(named, context) {
    const { view } = context;
    // "a dataset named D for training X"
    const place = heldPlace(named, context);
    const isNamed = place !== named && context.paper.isOwn(place.mention);
    const isBrought = place.verbGroup === "use" || place.verbGroup === "introduce" || isNamed;
    const isActing = place.governor.verb === undefined && (isNamed || isOfUse(place, context));
    if (!isOfType(place, "dataset", "benchmark") || !(isBrought || isActing) || place.negated) return [];
    const training =
      isDirectObject(place) || isActing
        ? (trainingBehind(place, view.tokens) ?? trainingInFront(place, view))
        : undefined;
    if (training === undefined) return [];
    const trained = view.places.filter(
      (other) =>
        other.governor.verb === training &&
        isDirectObject(other) &&
        isHead(other, view.tokens) &&
        isOfType(other, "model", "method"),
    );
    const meant = trained.length > 0 ? trained.map(({ mention }) => mention) : modelsMeant(training, context);
    return findingsFrom(meant, place);
  },
};

/** "D is used to train X", "D enables us to train X". */
function isOfUse({ predicate, governor }: Place, { paper, view }: RuleContext): boolean {
  const isSubject = governor.steps.every(({ kind }) => kind === "list");
  const isUsed = predicate?.form === "past" && usingVerbs.has(predicate.lemma ?? "");
  const isEnabling = predicate?.form === "finite" && /^(?:enable|allow)$/.test(predicate.lemma ?? "");
  return isSubject && (isUsed || isEnabling) && view.places.some(({ mention }) => paper.isOwn(mention));
}

/** "D, which is used to train these models": the system that the paper is about. */
function modelsMeant(training: Token, { view: { tokens }, paper }: RuleContext): readonly ResolvedMention[] {
  const [article, noun] = tokens.slice(tokens.indexOf(training) + 1);
  const isOurs = /^(?:these|our|this)$/.test(article?.text ?? "");
  const isMeant = isOurs && /^(?:models?|networks?|systems?|agents?)$/.test(noun?.text ?? "");
  return isMeant && paper.mainSystem !== undefined ? [paper.mainSystem] : [];
}

/** "To train X, we create D": the verb of a purpose in front. */
function trainingInFront({ clauseIndex }: Place, { clauses, tokens }: SentenceView): Token | undefined {
  const before = clauses[clauseIndex - 1];
  const verb = tokens[(before?.start ?? 0) + 1];
  const isPurpose = before?.opening === "fronted" && tokens[before.start]?.text === "to";
  return isPurpose && verb?.kind === "verb" && trainingVerbs.has(verb.lemma ?? "") ? verb : undefined;
}

/** "D to train", "D for training", "D, which we use to train", "D, a set of pairs, to train": the verb, with no other name on the way. */
function trainingBehind({ governor }: Place, tokens: readonly Token[]): Token | undefined {
  for (let at = governor.phraseEnd; at < Math.min(tokens.length, governor.phraseEnd + 24); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mention" || token.kind === "break") return undefined;
    const isPurpose = /^(?:to|for)$/.test(tokens[at - 1]?.text ?? "") && token.kind === "verb";
    // "D, on which we train X"
    const isOnIt = tokens[at - 1]?.text === "we" && /^(?:on|with)$/.test(tokens[at - 3]?.text ?? "");
    if (isPurpose || (isOnIt && tokens[at - 2]?.kind === "relative"))
      return trainingVerbs.has(token.lemma ?? "") ? token : undefined;
  }
  return undefined;
}
