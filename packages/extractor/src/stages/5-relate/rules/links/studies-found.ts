import type { LinkRule, RuleContext } from "../../link-rule.ts";
import { isNamedThing } from "../../name-phrase.ts";
import type { Place } from "../../sentence/sentence-view.ts";

const finding = new Set([
  "find",
  "reveal",
  "observe",
  "show",
  "demonstrate",
  "discover",
  "note",
  "notice",
  "suggest",
  "indicate",
]);

/** "We reveal that X is often unnecessary", "our analysis shows that X fails": what a finding speaks of is studied. */
export const studiesFound: LinkRule = {
  id: "studies/found",
  role: "studies",
  polarity: "affirmed",
  cues: [...finding],
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
    const isSubject = place.subject.kind === "mention" && place.subject.at === place.at;
    if (!isSubject || place.predicate === undefined || !isFinding(place, context)) return undefined;
    // Beside a thing of the paper's own it may be its rival, or what it is made of.
    return paper.bringsAnything && !(paper.bringsBenchmark && type === "model") ? "possible" : "shown";
  },
};

/** The clause before ends in a verb of finding whose subject is the paper's: "we find that …". */
function isFinding({ clause, clauseIndex }: Place, { view }: RuleContext): boolean {
  const opens = view.tokens[clause.start]?.text === "that";
  const verb = view.tokens[clause.start - 1];
  return opens && finding.has(verb?.lemma ?? "") && view.subjects[clauseIndex - 1]?.kind === "own";
}
