import type { LinkRule } from "../../link-rule.ts";

/**
 * A name that no other rule reads. That nothing more than a mention is meant is sure only in the background of an abstract
 * and in running text: in a title, and once a paper tells of its own doing, most names have a role that a rule failed to read.
 */
export const mentionsNamed: LinkRule = {
  id: "mentions/named",
  role: "mentions",
  polarity: "affirmed",
  cues: [],
  read(_, { view, pastBackground }) {
    if (view.part === "title") return "possible";
    return view.part === "abstract" && pastBackground ? "possible" : "shown";
  },
};
