import type { EntityId } from "@methodscape/graph-model";
import type { EntryLink } from "../../model/claims.ts";
import { linksAt, type PlacedLink } from "./links-at-place.ts";
import type { EntryView } from "./views/entry-view.ts";

/** How many sentences of one role are kept as its evidence. */
const evidenceLimit = 20;

/**
 * The links of an entry, one per sentence that says it. `mentions` is left out where a stronger role is shown.
 * A note gives only mentions: what an instructor says of other papers is no claim of this one.
 */
export function relateLinks({ entry, contexts }: EntryView): EntryLink[] {
  const placed = contexts.flatMap((context) =>
    context.view.places.flatMap((place) => linksAt(entry, place, context)),
  );
  const stronger = entitiesOf(placed, ({ link: { role, tier } }) => role !== "mentions" && tier === "shown");
  const kept = weighed(placed).filter(
    (link) => link.role !== "mentions" || !stronger.has(link.entity) || isNote(link),
  );
  // So few cannot be too many of one role: nothing need be counted.
  return placed.length <= evidenceLimit ? kept : limited(kept);
}

/** Where something else leaves it open what the paper does with a name, a mere mention or a title's use is not sure. */
function weighed(placed: readonly PlacedLink[]): EntryLink[] {
  const unsure = entitiesOf(placed, ({ link }) => link.tier === "possible");
  const rivals = entitiesOf(placed, ({ link }) => link.role === "compares-with");
  const worked = entitiesOf(placed, ({ rule }) => rule.weighs === "work");
  return placed.map(({ link, rule, mayBeKind }) => {
    const { entity, role } = link;
    const isOpen = role === "mentions" && unsure.has(entity) && !isNote(link);
    // What only the title names beside the own thing, and the text beats, is of its kind, and not used.
    const isKind = mayBeKind && rivals.has(entity);
    // What a paper complains about and then works in is no rival by the complaint alone.
    const isGround = rule.weighs === "complaint" && worked.has(entity);
    return isOpen || isKind || isGround ? { ...link, tier: "possible" } : link;
  });
}

function entitiesOf(
  placed: readonly PlacedLink[],
  isMeant: (one: PlacedLink) => boolean,
): ReadonlySet<EntityId> {
  return new Set(placed.filter(isMeant).map(({ link }) => link.entity));
}

/** The first links of each role, polarity and tier of an entity. */
function limited(links: readonly EntryLink[]): EntryLink[] {
  const counts = new Map<string, number>();
  return links.filter(({ role, polarity, tier, entity }) => {
    const key = `${role} ${polarity} ${tier} ${entity}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= evidenceLimit;
  });
}

function isNote({ evidence }: EntryLink): boolean {
  return "part" in evidence && evidence.part === "note";
}
