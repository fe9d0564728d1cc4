import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import { isData } from "../place/part-pairs.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import { turningVerbs } from "./base-verbs.ts";

/** "We upgrade Y to X", "we convert models (A and B) into C and D": the Y of an X, in the order of the lists. */
export function turnedFrom(place: Place, { view, paper }: RuleContext): readonly ResolvedMention[] {
  const { verb, steps } = place.governor;
  // "to distil Transformers into RNNs" speaks of kinds.
  if (/^distill?$/.test(verb?.lemma ?? "") && !paper.isOwn(place.mention)) return [];
  const tie = steps.find(({ kind }) => kind === "preposition");
  const isTurn =
    turningVerbs.has(verb?.lemma ?? "") && tie?.kind === "preposition" && /^(?:to|into)$/.test(tie.word);
  if (!isTurn) return [];
  const hung = view.places.filter(
    (other) => other.governor.verb === verb && isData(other.mention) === isData(place.mention),
  );
  const isTarget = ({ at }: Place) => at > tie.at;
  const targets = hung.filter(isTarget);
  const sources = hung.filter((other) => !isTarget(other)).map(({ mention }) => mention);
  const isEach = sources.length === targets.length;
  const source = isEach ? sources[targets.findIndex(({ at }) => at === place.at)] : undefined;
  return source === undefined ? [] : [source];
}
