import { findingsFrom } from "../../place/find-partner.ts";
import { isData } from "../../place/part-pairs.ts";
import { usesSource } from "../links/uses-source.ts";
import type { RelationRule } from "../relation-rule.ts";

/** What a paper that brings one set of data and nothing else takes for it, by the rule of the role: the set comes from there. */
export const fromSource: RelationRule = {
  id: "based-on/source",
  type: "based-on",
  cues: usesSource.cues,
  read(place, context) {
    const [own, ...others] = context.paper.ownEntities;
    if (own === undefined || others.length > 0 || !isData(own)) return [];
    return usesSource.read(place, context) === "shown" ? findingsFrom([own], place) : [];
  },
};
