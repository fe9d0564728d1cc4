import { type Entity, type EntityId, type GraphSnapshot, isTextEvidence } from "@methodscape/graph-model";
import { normaliseName } from "../lexicon/normalise-name.ts";

/** True when an annotated name is a name of the entity: its own, an alias, or how a text spelled it. */
export type NameTest = (entity: EntityId, name: string) => boolean;

/** Names are compared as the lexicon does it: case, spaces and hyphens aside, digits never. */
export function createNameTest({ entities, links, sources }: GraphSnapshot): NameTest {
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const keys = new Map(entities.map((entity) => [entity.id, keysOf(entity)]));
  for (const { entity, evidence } of links) {
    for (const one of evidence) {
      if (!isTextEvidence(one)) continue;
      const surface = texts.get(one.source)?.slice(...one.surface);
      if (surface !== undefined) keys.get(entity)?.add(keyOf(surface));
    }
  }
  return (entity, name) => keys.get(entity)?.has(keyOf(name)) ?? false;
}

function keysOf({ name, aliases }: Entity): Set<string> {
  return new Set([name, ...aliases].map(keyOf));
}

const heads =
  /[ -](?:benchmarks?|datasets?|models?|frameworks?|methods?|test set|suite|corpus|algorithm|series|family)$/i;

/** A head noun behind a name is part of it for some readers and not for others. */
function keyOf(name: string): string {
  return normaliseName(name.replace(/\s+/g, " ").replace(heads, ""));
}
