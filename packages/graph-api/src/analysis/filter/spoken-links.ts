import type { EntityCondition, Link, Paper, Tier, TypeCondition } from "@methodscape/graph-model";
import { defaultVoices, evidenceIn } from "../claim-voices.ts";
import type { GraphIndex } from "../graph-index.ts";
import type { MatchPart } from "./condition-match.ts";

/** What a condition on links says about how they were said. */
type AskedLinks = Pick<EntityCondition, "voices"> & Pick<TypeCondition, "roles">;

/** The paper's links in the asked roles, tiers and voices. */
export function spokenLinks(
  index: GraphIndex,
  paper: Paper,
  { roles, voices = defaultVoices }: AskedLinks,
  tiers: readonly Tier[],
): readonly Link[] {
  return (index.linksOf.get(paper.id) ?? []).filter(
    (link) =>
      roles.includes(link.role) && tiers.includes(link.tier) && evidenceIn(link.evidence, voices).length > 0,
  );
}

/** What links say for a condition, or, where they are not `affirmed`, against it. */
export function partOf(
  links: readonly Link[],
  { voices = defaultVoices }: AskedLinks,
  affirmed: boolean,
): MatchPart {
  return {
    evidence: links.flatMap((link) => evidenceIn(link.evidence, voices)),
    entities: new Set(links.map((link) => link.entity)),
    results: new Set(),
    affirmed,
  };
}
