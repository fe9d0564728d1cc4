import type { EntityId, Paper } from "@methodscape/graph-model";
import { type AuthorGroups, countAuthorGroups } from "./author-groups.ts";
import type { GapGround } from "./gap-ground.ts";
import { roundedShare, wilsonInterval } from "./wilson-interval.ts";

/** How much the on-topic field makes of an entity. */
export interface Prominence {
  readonly papers: readonly Paper[];
  readonly interval: [number, number];
  readonly authors: AuthorGroups;
}

/**
 * Prominence of an entity: the Wilson interval of the share of on-topic papers of the window that name it in any role
 * but their own introduction. Abstracts name the established as background or rival, so every role counts.
 */
export function measureProminence({ namers, onTopic }: GapGround, entity: EntityId): Prominence {
  const papers = namers.get(entity) ?? [];
  const [lower, upper] = wilsonInterval(papers.length, onTopic.length);
  return { papers, interval: [roundedShare(lower), roundedShare(upper)], authors: countAuthorGroups(papers) };
}
