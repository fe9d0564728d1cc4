import { ownThing } from "../../own/own-thing.ts";
import { findingsFrom } from "../../place/find-partner.ts";
import { isHead } from "../../place/name-phrase.ts";
import { isSystem, partFinding } from "../../place/part-pairs.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationFinding, RelationRule } from "../relation-rule.ts";

/** "The core of X is Y", "At the heart of X is our proposed Y": what a thing rests on inside is part of it. */
export const coreOf: RelationRule = {
  id: "part-of/core",
  type: "part-of",
  cues: ["core", "heart", "centerpiece", "cornerstone", "backbone", "central"],
  read(place, context) {
    const { tokens } = context.view;
    const { governor } = place;
    const { verb, verbAt, steps } = governor;
    // "At the core of X lies Y"
    const front = tokens[place.at - 1]?.kind === "determiner" ? place.at - 2 : place.at - 1;
    const isInverted = /^(?:lies|sits|stands)$/.test(tokens[front]?.text ?? "") && verb?.kind !== "verb";
    if (isInverted) return coreBefore(front, place, context);
    // "The core of X lies in Y"
    const [tie] = steps.filter(({ kind }) => kind !== "list");
    const lies = tie?.kind === "preposition" && tie.word === "in" ? tie.at - 1 : -1;
    if (/^(?:lies|rests)$/.test(tokens[lies]?.text ?? "") && isHead(place, tokens))
      return coreBefore(lies, place, context);
    if (verb?.kind !== "be" || !isHead(place, tokens) || steps.some(({ kind }) => kind === "preposition"))
      return [];
    if (place.mention.candidate.type === "concept") return [];
    return coreBefore(verbAt, place, context);
  },
};

/** What has the core that the tokens in front of the verb speak of. */
function coreBefore(verbAt: number, place: Place, context: RuleContext): RelationFinding[] {
  const { tokens } = context.view;
  for (let at = verbAt - 1; at >= 1; at -= 1) {
    // "At its core lies Y"
    const isIts = tokens[at]?.text === "its" && coreOf.cues.includes(tokens[at + 1]?.text ?? "");
    if (isIts && at <= 2) return ofTopic(place, context);
    const isOwn = /^(?:our|this)$/.test(tokens[at]?.text ?? "");
    const whole = isOwn ? ownThing({ kind: "own", at }, context) : tokens[at]?.mentions?.[0];
    const isOf = tokens[at - 1]?.text === "of" || tokens[at - 2]?.text === "of";
    const before = tokens.slice(Math.max(at - 4, 0), at).map(({ text }) => text);
    if (whole === undefined) continue;
    const isCentral = tokens[at - 1]?.text === "to" && tokens[at - 2]?.text === "central";
    const isCore = isCentral || (isOf && before.some((word) => coreOf.cues.includes(word)));
    const found = isCore ? findingsFrom([whole], place) : [];
    return found.map((finding) => ({ ...finding, from: finding.to, to: finding.from }));
  }
  return [];
}

/** "Its" is of what the sentence before spoke of, or of what the paper is about. */
function ofTopic({ mention }: Place, { topic, paper: { mainSystem } }: RuleContext) {
  const whole = topic ?? mainSystem;
  return whole === undefined || isSystem(whole) !== isSystem(mention) ? [] : partFinding(mention, whole);
}
