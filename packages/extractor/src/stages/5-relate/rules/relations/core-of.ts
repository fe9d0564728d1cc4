import { ownThing } from "../../own/own-thing.ts";
import { findingsFrom } from "../../place/find-partner.ts";
import { isHead } from "../../place/name-phrase.ts";
import type { RelationRule } from "../relation-rule.ts";

/** "The core of X is Y", "At the heart of X is our proposed Y": what a thing rests on inside is part of it. */
export const coreOf: RelationRule = {
  id: "part-of/core",
  type: "part-of",
  cues: ["core", "heart", "centerpiece", "cornerstone", "backbone", "central"],
  read(place, context) {
    const { tokens } = context.view;
    const { verb, verbAt, steps } = place.governor;
    if (verb?.kind !== "be" || !isHead(place, tokens) || steps.some(({ kind }) => kind === "preposition"))
      return [];
    if (place.mention.candidate.type === "concept") return [];
    for (let at = verbAt - 1; at >= 2; at -= 1) {
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
  },
};
