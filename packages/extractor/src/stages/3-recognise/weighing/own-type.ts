import type { EntityType } from "@methodscape/graph-model";
import type { SentenceReading } from "../reading/read-entry.ts";

/** What an entry calls its own thing most often: "our framework", "the proposed benchmark". */
export function ownTypeOf(sentences: readonly SentenceReading[]): EntityType | undefined {
  const counts = new Map<EntityType, number>();
  for (const { words } of sentences) {
    for (let at = 0; at < words.length; at += 1) {
      const lower = words[at]?.kind.lower;
      if (lower !== "our" && lower !== "proposed") continue;
      const head =
        words[at + 1]?.kind.head ?? (words[at + 2]?.before === "" ? words[at + 2]?.kind.head : undefined);
      if (head !== undefined && head.type !== "concept")
        counts.set(head.type, (counts.get(head.type) ?? 0) + 1);
    }
  }
  let best: EntityType | undefined;
  for (const [type, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = type;
  }
  return best;
}
