import { seededRandom } from "@methodscape/extractor";
import type { GraphSnapshot, Link, Relation, Result, Tier } from "@methodscape/graph-model";

export type Claim = Link | Relation | Result;

/** What an audit may look at: `roles` are the links that claim more than a mention. */
export const auditedClaims = ["roles", "mentions", "relations", "results"] as const;
export type AuditedClaims = (typeof auditedClaims)[number];

/** The claims of one tier that an audit draws from, in the order of the snapshot. */
export function claimsOfTier(
  { links, relations, results }: GraphSnapshot,
  wanted: readonly AuditedClaims[],
  tier: Tier,
): Claim[] {
  const isWanted = {
    roles: wanted.includes("roles"),
    mentions: wanted.includes("mentions"),
  };
  const all: Claim[] = [
    ...links.filter(({ role }) => (role === "mentions" ? isWanted.mentions : isWanted.roles)),
    ...(wanted.includes("relations") ? relations : []),
    ...(wanted.includes("results") ? results : []),
  ];
  return all.filter((claim) => claim.tier === tier);
}

/** `count` claims without replacement, every one as likely as the next; same claims and seed, same draw. */
export function drawClaims(claims: readonly Claim[], count: number, seed: number): Claim[] {
  const random = seededRandom(seed);
  const left = [...claims];
  const drawn: Claim[] = [];
  while (drawn.length < count && left.length > 0) {
    const index = Math.floor(random() * left.length);
    const [claim] = left.slice(index, index + 1);
    const last = left.pop();
    if (claim === undefined || last === undefined) break;
    if (index < left.length) left[index] = last;
    drawn.push(claim);
  }
  return drawn;
}
