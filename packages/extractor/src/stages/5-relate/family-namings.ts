import type { EntityId } from "@methodscape/graph-model";
import type { FamilyNaming } from "../../model/claims.ts";
import type { ResolvedMention } from "../../model/resolved-mention.ts";

/** The first place of an entry, part by part, where each sized, versioned or dated model is named, with its family. */
export function familyNamings(mentions: readonly ResolvedMention[]): FamilyNaming[] {
  const first = new Map<EntityId, ResolvedMention>();
  for (const mention of mentions) {
    if (mention.candidate.family === undefined) continue;
    const known = first.get(mention.entity);
    if (known === undefined || isBefore(mention, known)) first.set(mention.entity, mention);
  }
  return [...first.values()].map(namingOf);
}

function isBefore(mention: ResolvedMention, other: ResolvedMention): boolean {
  return mention.start < other.start || (mention.start === other.start && mention.end < other.end);
}

function namingOf({
  entry,
  entity,
  candidate,
  doubtful,
  part,
  partIndex,
  sentence,
  start,
  end,
}: ResolvedMention): FamilyNaming {
  const section = entry.parts[partIndex]?.section;
  return {
    model: entity,
    family: candidate.family ?? "",
    tier: doubtful ? "possible" : "shown",
    evidence: {
      source: entry.source,
      part,
      start: sentence.start,
      end: sentence.end,
      surface: [start, end],
      rule: "family-of/name",
      ...(section === undefined ? {} : { section }),
    },
  };
}
