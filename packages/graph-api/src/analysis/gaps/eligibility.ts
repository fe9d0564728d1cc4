import { type Entity, entityTypeOf } from "@methodscape/graph-model";
import { foldCheckpoint } from "./fold-checkpoints.ts";
import type { GapGround } from "./gap-ground.ts";
import { needed } from "./needed.ts";
import type { Prominence } from "./prominence.ts";
import { leastShareOnTopic } from "./widen-near.ts";

/** What keeps a name from being a gap: a reason to list it as a weak signal, or far from the topics, or nothing. */
export type Standing =
  | { readonly kind: "eligible" }
  | { readonly kind: "far" }
  | { readonly kind: "weak"; readonly because: string };

/** Judges whether enough of the field, and of independent people, stands behind a name. */
export function judgeStanding(ground: GapGround, entity: Entity, { papers, authors }: Prominence): Standing {
  const { index, tiers, fieldNamers, introducers } = ground;
  if (papers.length === 0 || papers.length < leastShareOnTopic * (fieldNamers.get(entity.id) ?? 0))
    return { kind: "far" };
  if (entity.generic === true) return { kind: "weak", because: "a generic name that says little by itself" };
  const family = foldCheckpoint(index, entity.id, tiers);
  if (family !== entity.id)
    return {
      kind: "weak",
      because: `a checkpoint, counted with ${index.entities.get(family)?.name ?? family}`,
    };
  if (papers.length < needed.papers) return { kind: "weak", because: `fewer than ${needed.papers} papers` };
  if (authors.groups < needed.authorGroups) return { kind: "weak", because: "all of them share authors" };
  if (entityTypeOf(entity.id) === "model" && !introducers.has(entity.id)) {
    return { kind: "weak", because: "a model that no paper read introduces" };
  }
  return { kind: "eligible" };
}
