import type { Entity, EntityId } from "@methodscape/graph-model";
import type { Mention } from "./mention.ts";

/** A mention with the entity that it names: stage 4's output. */
export interface ResolvedMention extends Mention {
  readonly entity: EntityId;
}

/** What stage 4 gives: the entities of the whole run, sorted by id, and every mention with its entity. */
export interface Resolution {
  readonly entities: readonly Entity[];
  readonly mentions: readonly ResolvedMention[];
}
