import type { LinkRule } from "../link-rule.ts";

/** The lexicon gives this very paper as the one that brought the thing: what the text calls by that name is the paper's own. */
export const introducesReference: LinkRule = {
  id: "introduces/reference",
  role: "introduces",
  polarity: "affirmed",
  sureInText: true,
  cues: [],
  read: (place, { paper }) => (paper.isReferenceOf(place.mention) ? "shown" : undefined),
};
