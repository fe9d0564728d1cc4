import type { LinkRule } from "../../link-rule.ts";
import { prepositionsOf } from "../../way-to-verb.ts";
import { isOtherSubject, isOwnDoing, mayBeCoinage } from "../../who-acts.ts";

const means = new Set(["via", "through", "with", "by", "on top of"]);
const doing = new Set(["introduce", "use", "train", "improve", "extend", "reach"]);

/** "optimised via GRPO", "we improve it through MCTS": what something is done by means of. */
export const usesMeans: LinkRule = {
  id: "uses/means",
  role: "uses",
  polarity: "affirmed",
  cues: [...means],
  read(place, context) {
    const { type } = place.mention.candidate;
    // A title names its own coinages behind "via".
    if (context.view.part === "title" && context.paper.isUnlisted(place.mention)) return undefined;
    if (
      place.negated ||
      context.paper.isOwn(place.mention) ||
      type === "benchmark" ||
      type === "concept" ||
      type === "dataset"
    )
      return undefined;
    const [first, ...rest] = prepositionsOf(place);
    if (first === undefined || !means.has(first.word) || rest.some(({ word }) => word === "than"))
      return undefined;
    const subjectName = first.noun?.mentions?.[0];
    if (
      first.word === "with" &&
      subjectName !== undefined &&
      context.paper.isOwn(subjectName) &&
      place.governor.verb === undefined
    )
      return "shown";
    if (isOtherSubject(place, context) || !isOwnDoing(place, context)) return undefined;
    const clear =
      (first.word === "via" || first.word === "through" || first.word === "on top of") &&
      doing.has(place.verbGroup ?? "");
    return clear && !mayBeCoinage(place, context) ? "shown" : "possible";
  },
};
