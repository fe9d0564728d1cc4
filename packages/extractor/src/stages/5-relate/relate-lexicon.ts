import { type EntityId, slugOf } from "@methodscape/graph-model";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { FoundRelation } from "../../model/claims.ts";
import type { Resolution, ResolvedMention } from "../../model/resolved-mention.ts";

/** What the lexicon and the grammar of model names know of the entities of a run: relations whose two ends occur in it. */
export function relateLexicon(resolution: Resolution, lexicon: Lexicon): FoundRelation[] {
  return [...lexiconRelations(resolution, lexicon), ...familyRelations(resolution)];
}

function lexiconRelations({ entities, mentions }: Resolution, lexicon: Lexicon): FoundRelation[] {
  const present = new Set<string>(entities.map(({ id }) => id));
  const entityOfEntry = new Map(
    mentions.flatMap(({ candidate, entity }) =>
      candidate.lexiconEntry === undefined ? [] : [[candidate.lexiconEntry, entity] as const],
    ),
  );
  return lexicon.entries.flatMap((entry) => {
    const own = `${entry.type}:${entry.id}`;
    const from = entityOfEntry.get(entry.anchor) ?? own;
    if (!present.has(from)) return [];
    return entry.relations.flatMap(({ type, to }): FoundRelation[] => {
      if (!present.has(to) || to === from) return [];
      const evidence = {
        lexicon: entry.anchor,
        ...(entry.reference === undefined ? {} : { reference: entry.reference }),
      };
      // Both ids were just found among the entities of the run.
      return [{ from: from as EntityId, type, to: to as EntityId, tier: "shown", evidence }];
    });
  });
}

/** A sized or dated model → its family, where the family is an entity of the run; the name itself is the evidence. */
function familyRelations({ entities, mentions }: Resolution): FoundRelation[] {
  const modelBySlug = new Map<string, EntityId>();
  for (const { id, type, name, aliases } of entities) {
    if (type === "model")
      for (const known of [name, ...aliases])
        if (!modelBySlug.has(slugOf(known))) modelBySlug.set(slugOf(known), id);
  }
  const firstMention = new Map<EntityId, ResolvedMention>();
  for (const mention of [...mentions].sort(byPlace)) {
    if (mention.candidate.family !== undefined && !firstMention.has(mention.entity))
      firstMention.set(mention.entity, mention);
  }
  return [...firstMention.values()].flatMap((mention): FoundRelation[] => {
    const family = modelBySlug.get(slugOf(mention.candidate.family ?? ""));
    if (family === undefined || family === mention.entity) return [];
    const { source } = mention.entry;
    const section = mention.entry.parts[mention.partIndex]?.section;
    return [
      {
        from: mention.entity,
        type: "family-of",
        to: family,
        tier: mention.doubtful ? "possible" : "shown",
        evidence: {
          source,
          part: mention.part,
          start: mention.sentence.start,
          end: mention.sentence.end,
          surface: [mention.start, mention.end],
          rule: "family-of/name",
          ...(section === undefined ? {} : { section }),
        },
      },
    ];
  });
}

function byPlace(left: ResolvedMention, right: ResolvedMention): number {
  if (left.entry.source !== right.entry.source) return left.entry.source < right.entry.source ? -1 : 1;
  return left.start - right.start || left.end - right.end;
}
