import type { LinkRule } from "../link-rule.ts";

/** What turns from what is known to what is wanting. */
const turning =
  /\b(?:however|but|yet|despite|nevertheless|nonetheless|unfortunately|although|though|while|still|whereas|previous|prior|existing|lacks?|limited|limitations?|suffers?|short|fails?|struggles?|costly|expensive|inadequate|insufficient)\b/i;
const turningNext =
  /^\s*(?:however|but|yet|despite|nevertheless|nonetheless|unfortunately|still|although|while|though)\b/i;
/** How much of the next sentence is looked at. */
const ahead = 30;

/**
 * A name that no other rule reads. That nothing more than a mention is meant is sure only in running text and in the background
 * of an abstract: in a title, and once a paper tells of its own doing, most names have a role that a rule failed to
 * read; and what is found wanting before the paper's own proposal is held against it.
 */
export const mentionsNamed: LinkRule = {
  id: "mentions/named",
  role: "mentions",
  polarity: "affirmed",
  cues: [],
  read(place, { view, paper, pastBackground }) {
    if (view.part === "title" || paper.isUnlisted(place.mention)) return "possible";
    if (view.part !== "abstract") return "shown";
    const { start, end } = view.span;
    const isWanting =
      turning.test(view.text.slice(start, end)) || turningNext.test(view.text.slice(end, end + ahead));
    return pastBackground || isWanting ? "possible" : "shown";
  },
};
