import { findingsFrom } from "../../place/find-partner.ts";
import { isNamedThing } from "../../place/name-phrase.ts";
import { isSystem } from "../../place/part-pairs.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const bases = ["underlying", "backbone", "base", "foundation"];
/** A method may be tried on what it calls its base model. */
const basesOfModels = /^(?:base|foundation)$/;

/** "Our underlying Y", "our base model, Y", "our Y backbone": what the paper's own system stands on. */
export const ownBase: RelationRule = {
  id: "based-on/own-base",
  type: "based-on",
  cues: bases,
  read(place, context) {
    const { paper, view, pastBackground } = context;
    const { mention, governor, negated, at } = place;
    const { mainSystem, inTitle } = paper;
    if (mainSystem === undefined || !inTitle(mainSystem) || !pastBackground || negated) return [];
    if (!isSystem(mention) || paper.isOwn(mention) || !isNamedThing(place, view.tokens)) return [];
    const apposed = view.tokens[at - 1]?.kind === "comma" || view.tokens[at - 1]?.kind === "open";
    const front = view.tokens.slice(apposed ? Math.max(at - 5, 0) : governor.phraseStart, at);
    const words = front.map(({ text }) => text);
    const behind = view.tokens.slice(at + 1, governor.phraseEnd).map(({ text }) => text);
    const isModel = mainSystem.candidate.type === "model";
    const isBase =
      namesOwnBase(words, behind, isModel) || namesOwnBase(wordsBeforeIs(place, context), [], isModel);
    return isBase ? findingsFrom([mainSystem], place) : [];
  },
};

/** A word for a base stands behind "our", or behind the name. */
function namesOwnBase(words: readonly string[], behind: readonly string[], isModel: boolean): boolean {
  const own = words.lastIndexOf("our");
  return (
    own >= 0 &&
    [...words.slice(own), ...behind].some(
      (word) => bases.includes(word) && (isModel || !basesOfModels.test(word)),
    )
  );
}

/** The last words of "our base model" in "Our base model is Y". */
function wordsBeforeIs(
  { governor: { verb, verbAt, steps } }: Place,
  { view }: RuleContext,
): readonly string[] {
  if (verb?.kind !== "be" || steps.length > 0) return [];
  return view.tokens.slice(Math.max(verbAt - 4, 0), verbAt).map(({ text }) => text);
}
