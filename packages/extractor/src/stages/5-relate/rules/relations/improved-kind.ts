import { describedNames } from "../../own/described-names.ts";
import { findingsFrom } from "../../place/find-partner.ts";
import { isSystem } from "../../place/part-pairs.ts";
import type { RelationRule } from "../relation-rule.ts";

/** What is done to a thing that stays itself. */
const changes = [
  "improved",
  "enhanced",
  "extended",
  "expanded",
  "revised",
  "refined",
  "cleaned",
  "corrected",
  "simplified",
  "modified",
  "upgraded",
  "distilled",
  "quantized",
  "quantised",
  "pruned",
  "translated",
  "redesigned",
];

/** "X, an improved Y with more languages": the own thing is Y, changed. */
export const improvedKind: RelationRule = {
  id: "variant-of/improved",
  type: "variant-of",
  cues: changes,
  read(place, context) {
    const { at, governor, mention } = place;
    const { tokens } = context.view;
    const before = tokens.slice(governor.phraseStart, at).map(({ text }) => text);
    const isChanged = /^an?$/.test(before[0] ?? "") && changes.includes(before.at(-1) ?? "");
    const isWhole = governor.phraseEnd === at + 1 && place.token.possessive !== true;
    if (!isChanged || !isWhole || context.paper.isOwn(mention) || mention.candidate.type === "concept")
      return [];
    if (tokens[governor.phraseStart - 1]?.kind !== "comma") return [];
    const described = describedNames(governor.phraseStart - 2, context).filter(
      (name) => context.paper.isOwn(name) && isSystem(name) === isSystem(mention),
    );
    return findingsFrom(described, place);
  },
};
