import { isHead } from "../../place/name-phrase.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

/** "Unlike PPO, our method …", "in contrast to DPO, we …". */
export const comparesWithUnlike: LinkRule = {
  id: "compares-with/unlike",
  role: "compares-with",
  polarity: "affirmed",
  cues: ["unlike", "in contrast to", "in contrast with"],
  read(place, context) {
    const first = prepositionsOf(place)[0];
    if (first === undefined || !["unlike", "in contrast to", "in contrast with"].includes(first.word))
      return undefined;
    if (place.mention.candidate.type === "concept") return undefined;
    if (context.paper.isOwn(place.mention) || !isHead(place, context.view.tokens)) return undefined;
    if (!context.speaksOfOwn && !context.pastBackground) return undefined;
    return isUnlikeAnother(place, context) ? "possible" : "shown";
  },
};

/** "Unlike X, Florence can …": somebody else's system is told apart from it. */
function isUnlikeAnother({ clauseIndex, clause }: Place, { view, paper }: RuleContext): boolean {
  const main = view.clauses.findIndex(
    ({ opening }, index) => index > clauseIndex && opening !== "relative" && opening !== "subordinate",
  );
  const next = clause.opening === "fronted" ? view.subjects[main] : undefined;
  const other = next?.kind === "mention" ? view.tokens[next.at ?? -1]?.mentions?.[0] : undefined;
  return other !== undefined && !paper.isOwn(other) && !paper.isUnlisted(other);
}
