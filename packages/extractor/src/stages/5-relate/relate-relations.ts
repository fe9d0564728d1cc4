import type { FoundRelation } from "../../model/claims.ts";
import { rulesWithCue } from "./apply-link-rules.ts";
import type { EntryView } from "./entry-view.ts";
import { relationRules } from "./relation-rules.ts";
import { evidenceAt } from "./text-evidence.ts";

/** The relations that the sentences of an entry say. One sentence says a pair at most once. */
export function relateRelations({ contexts }: EntryView): FoundRelation[] {
  return contexts.flatMap((context) => {
    const rules = rulesWithCue(relationRules, context.view);
    const seen = new Set<string>();
    return rules.flatMap((rule) =>
      context.view.places.flatMap((place): FoundRelation[] => {
        const found = rule.read(place, context);
        const key = found === undefined ? "" : [found.from, found.to].sort().join(" ");
        if (found === undefined || seen.has(key)) return [];
        seen.add(key);
        const id = context.view.part === "note" ? `note/${rule.id}` : rule.id;
        const { from, to, doubtful, tier, surface } = found;
        return [
          {
            from,
            type: rule.type,
            to,
            tier: doubtful ? "possible" : tier,
            evidence: evidenceAt(context.view, surface, id),
          },
        ];
      }),
    );
  });
}
