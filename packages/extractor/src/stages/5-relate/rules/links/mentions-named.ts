import type { LinkRule } from "../../link-rule.ts";

/** A name that no other rule reads: background, motivation, a note. */
export const mentionsNamed: LinkRule = {
  id: "mentions/named",
  role: "mentions",
  polarity: "affirmed",
  cues: [],
  read: () => "shown",
};
