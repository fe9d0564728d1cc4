import { isNamedThing } from "../../place/name-phrase.ts";
import { isDirectObject } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { findingVerbs } from "../../sentence/verb-senses.ts";
import { verbGroupOf, verbGroupsOf } from "../../sentence/verb-table.ts";
import { isDoingFoundOut } from "../../voice/found-out.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

/** "We reveal that X is often unnecessary", "our analysis shows that X fails": what a finding speaks of is studied. */
export const studiesFound: LinkRule = {
  id: "studies/found",
  role: "studies",
  polarity: "affirmed",
  cues: [...findingVerbs, "investigate", "study", "analyze", "analyse", "examine", "explore", "ask"],
  read(place, context) {
    const { type } = place.mention.candidate;
    const { paper, view } = context;
    if (
      (type !== "method" && type !== "model") ||
      paper.isOwn(place.mention) ||
      paper.isUnlisted(place.mention)
    )
      return undefined;
    if (view.part === "title" || !context.pastBackground || !isNamedThing(place, view.tokens))
      return undefined;
    if (isDoingFoundOut(place, context)) return isDirectObject(place) ? "shown" : "possible";
    const isSubject = place.subject.kind === "mention" && place.subject.at === place.at;
    if (!isSubject || place.predicate === undefined || !isFinding(place, context)) return undefined;
    if (!paper.bringsAnything || paper.bringsBenchmark) return "shown";
    // Beside a system of the paper's own a model may be its rival, and a method what it is made of.
    return type === "method" && !isMadeOf(place) ? "shown" : "possible";
  },
};

const making = verbGroupsOf("use", "train", "compare");

/** "X can be trained within it", "X trained so outperforms". */
function isMadeOf({ predicate }: Place): boolean {
  return making.has(verbGroupOf(predicate?.lemma));
}

/** The clause before ends in a verb of finding whose subject is the paper's: "we find that …". */
function isFinding({ clause, clauseIndex }: Place, { view }: RuleContext): boolean {
  const opens = view.tokens[clause.start]?.text === "that";
  const verb = view.tokens[clause.start - 1];
  return opens && findingVerbs.has(verb?.lemma ?? "") && view.subjects[clauseIndex - 1]?.kind === "own";
}
