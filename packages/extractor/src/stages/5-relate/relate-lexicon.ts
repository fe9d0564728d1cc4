import { type Entity, type EntityId, slugOf } from "@methodscape/graph-model";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { FamilyNaming, FoundRelation } from "../../model/claims.ts";

/** What the lexicon and the grammar of model names know of the entities of a run: relations whose two ends occur in it. */
export function relateLexicon(
  entities: readonly Entity[],
  namings: readonly FamilyNaming[],
  lexicon: Lexicon,
): FoundRelation[] {
  return [...lexiconRelations(entities, lexicon), ...familyRelations(entities, namings)];
}

function lexiconRelations(entities: readonly Entity[], lexicon: Lexicon): FoundRelation[] {
  const present = new Set<string>(entities.map(({ id }) => id));
  return lexicon.entries.flatMap((entry) => {
    const from = `${entry.type}:${entry.id}`;
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

/**
 * A sized or dated model → its family, where the family is an entity of the run; its first naming is the evidence. Of two
 * families of one name that nobody lists it is left open which is meant.
 */
function familyRelations(entities: readonly Entity[], namings: readonly FamilyNaming[]): FoundRelation[] {
  const modelBySlug = new Map<string, Entity | "contested">();
  for (const entity of entities) {
    if (entity.type !== "model") continue;
    for (const slug of new Set([entity.name, ...entity.aliases].map(slugOf))) {
      const known = modelBySlug.get(slug);
      if (known === undefined) modelBySlug.set(slug, entity);
      else if (known !== "contested" && isUnlisted(known) && isUnlisted(entity))
        modelBySlug.set(slug, "contested");
    }
  }
  const first = new Map<EntityId, FamilyNaming>();
  for (const naming of [...namings].sort(byPlace)) {
    if (!first.has(naming.model)) first.set(naming.model, naming);
  }
  return [...first.values()].flatMap(({ model, family, tier, evidence }): FoundRelation[] => {
    const to = modelBySlug.get(slugOf(family));
    if (to === undefined || to === "contested" || to.id === model) return [];
    return [{ from: model, type: "family-of", to: to.id, tier, evidence }];
  });
}

const isUnlisted = ({ origin }: Entity): boolean => origin !== "lexicon" && origin !== "grammar";

function byPlace({ evidence: left }: FamilyNaming, { evidence: right }: FamilyNaming): number {
  if (left.source !== right.source) return left.source < right.source ? -1 : 1;
  return left.surface[0] - right.surface[0] || left.surface[1] - right.surface[1];
}
