import type { ResolvedMention } from "../../../model/resolved-mention.ts";

/** The first mention of each entity. */
export function uniqueNames(mentions: readonly ResolvedMention[]): readonly ResolvedMention[] {
  return mentions.filter(
    (mention, at) => mentions.findIndex(({ entity }) => entity === mention.entity) === at,
  );
}
