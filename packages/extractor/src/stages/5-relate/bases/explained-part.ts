import { isNewKind } from "../own/introduced-name.ts";
import { isOwnDoing } from "../own/who-acts.ts";
import { isHead, wordsBefore } from "../place/name-phrase.ts";
import { isDirectObject } from "../place/way-to-verb.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";

/** Verbs under which a part of the whole may stand as well as a known thing. */
export const takingVerbs: readonly string[] =
  "use employ utilize utilise leverage implement integrate incorporate apply".split(" ");

/** "it employs Thread Carrying (TC), a way to …": spelled out and explained; known things are used without a word of what they are. */
export function isExplainedPart(place: Place, context: RuleContext): boolean {
  const { tokens } = context.view;
  const { type } = place.mention.candidate;
  if (!takingVerbs.includes(place.governor.verb?.lemma ?? "") || place.passive || place.negated) return false;
  if ((type !== "method" && type !== "model") || place.token.mentions?.length !== 2) return false;
  if (!context.pastBackground || !context.paper.isUnlisted(place.mention) || !isDirectObject(place))
    return false;
  const [comma, next] = tokens.slice(place.governor.phraseEnd);
  const isToldOf = comma?.kind === "comma" && /^(?:an?|which|that)$/.test(next?.text ?? "");
  return (
    isToldOf &&
    (isHead(place, tokens) || isNewKind(place, context)) &&
    !wordsBefore(place, tokens).some(({ text }) => olderWords.test(text)) &&
    isOwnDoing(place, context)
  );
}

/** "a modified X", "the frozen X": what was there before. */
export const olderWords =
  /^(?:modified|existing|standard|vanilla|original|pretrained|pre-trained|popular|well-known|classic|traditional|frozen)$/;
