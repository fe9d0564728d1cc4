import { tierByConfidence } from "../../confidence/confidence-of.ts";
import type { FoundRelation } from "../../model/claims.ts";
import type { RelationFinding, RelationRule } from "./rules/relation-rule.ts";
import { evidenceAt } from "./text-evidence.ts";
import type { EntryView, SentenceContext } from "./views/entry-view.ts";

/** The relations that the sentences of an entry say. One sentence says a pair at most once. */
export function relateRelations({ contexts }: EntryView): FoundRelation[] {
  const relations: FoundRelation[] = [];
  for (const context of contexts) {
    // Most sentences say none.
    let seen: Set<string> | undefined;
    for (const rule of context.rules.relations) {
      for (const place of context.view.places) {
        for (const finding of rule.read(place, context)) {
          const key = [finding.from, finding.to].sort().join(" ");
          seen ??= new Set();
          if (!seen.has(key)) relations.push(relationOf(finding, rule, context));
          seen.add(key);
        }
      }
    }
  }
  return relations;
}

function relationOf(
  { from, to, doubtful, tier, surface }: RelationFinding,
  rule: RelationRule,
  { view }: SentenceContext,
): FoundRelation {
  const id = view.part === "note" ? `note/${rule.id}` : rule.id;
  return {
    from,
    type: rule.type,
    to,
    tier: doubtful ? "possible" : tierByConfidence(id, tier),
    evidence: evidenceAt(view, surface, id),
  };
}
