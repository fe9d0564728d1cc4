import type { EntityId } from "@methodscape/graph-model";
import type { Mention } from "../../model/mention.ts";
import type { ResolvedMention } from "../../model/resolved-mention.ts";

/** A mention together with the entity that it names. */
export function resolvedMentionOf(mention: Mention, entity: EntityId): ResolvedMention {
  // Field by field: out of a spread the engine makes a shape of its own for every mention, and all that reads them slows down.
  const { entry, part, partIndex, sentenceIndex, sentence, start, end, surface, candidate, rule, doubtful } =
    mention;
  return {
    entry,
    part,
    partIndex,
    sentenceIndex,
    sentence,
    start,
    end,
    surface,
    candidate,
    rule,
    doubtful,
    entity,
  };
}
