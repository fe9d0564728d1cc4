import type { LinkRule } from "../link-rule.ts";

/** "URSA-7B" in the paper that brings URSA: a size or variant of the paper's own system. */
export const introducesOwnVariant: LinkRule = {
  id: "introduces/own-variant",
  role: "introduces",
  polarity: "affirmed",
  sureInText: true,
  cues: [],
  read: (place, { paper }) => (paper.isOwnVariant(place.mention) ? "shown" : undefined),
};
