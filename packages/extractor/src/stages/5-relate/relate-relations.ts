import { tierByConfidence } from "../../confidence/confidence-of.ts";
import type { FoundRelation } from "../../model/claims.ts";
import type { EntryView } from "./entry-view.ts";
import { evidenceAt } from "./text-evidence.ts";

/** The relations that the sentences of an entry say. One sentence says a pair at most once. */
export function relateRelations({ contexts }: EntryView): FoundRelation[] {
  return contexts.flatMap((context) => {
    const seen = new Set<string>();
    return context.rules.relations.flatMap((rule) =>
      context.view.places
        .flatMap((place) => rule.read(place, context))
        .flatMap(({ from, to, doubtful, tier, surface }): FoundRelation[] => {
          const key = [from, to].sort().join(" ");
          if (seen.has(key)) return [];
          seen.add(key);
          const id = context.view.part === "note" ? `note/${rule.id}` : rule.id;
          const evidence = evidenceAt(context.view, surface, id);
          return [
            { from, type: rule.type, to, tier: doubtful ? "possible" : tierByConfidence(id, tier), evidence },
          ];
        }),
    );
  });
}
