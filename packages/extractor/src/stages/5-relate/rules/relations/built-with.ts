import { isArchitecture } from "../../bases/architecture-name.ts";
import { actingNames } from "../../own/acting-names.ts";
import { introducedHere } from "../../own/own-thing.ts";
import { findingsFrom } from "../../place/find-partner.ts";
import { isAppositive, isHoldable, isSystem } from "../../place/part-pairs.ts";
import { isDirectObject } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { usingVerbs } from "../../sentence/verb-senses.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const taking = [...usingVerbs, "adopt"];
/** "X employs Mamba, a sequence model, to replace attention": an architecture that a system is said to use is what it is built as. */
export const builtWith: RelationRule = {
  id: "based-on/architecture",
  type: "based-on",
  cues: taking,
  read(place, context) {
    const { mention, governor, negated, passive, subject } = place;
    const isKnown = isArchitecture(mention) && !context.paper.isUnlisted(mention);
    if (!isKnown || negated || passive) return [];
    if (!taking.includes(governor.verb?.lemma ?? "") || !isDirectObject(place)) return [];
    if (!isHoldable(place, context) || isAppositive(place, context)) return [];
    const { mainSystem, inTitle } = context.paper;
    if (isIdea(place, context))
      return mainSystem !== undefined && inTitle(mainSystem) ? findingsFrom([mainSystem], place) : [];
    if (!isSaidOfSystem(place)) return [];
    const isTheirs = subject.kind === "own" && context.view.tokens[subject.at ?? 0]?.text === "we";
    // "we propose X, a framework leveraging Y" says it of X.
    if (isTheirs && !introducedHere(context).some(({ end }) => end < mention.start)) return [];
    // What a work is said to use is what it is, whoever's it is: "Y uses a Z".
    const isTold = subject.kind === "mention" && governor.verb?.form === "finite";
    return findingsFrom(
      actingNames(place, context).filter((name) => isSystem(name) && (isTold || context.paper.isOwn(name))),
      place,
    );
  },
};

/** "Our main idea is to leverage Y": of what the title names. */
function isIdea({ governor: { verb, verbAt }, subject }: Place, { view: { tokens } }: RuleContext): boolean {
  const isTo =
    verb?.form === "base" && tokens[verbAt - 1]?.text === "to" && tokens[verbAt - 2]?.kind === "be";
  const noun = tokens.slice(subject.at ?? 0, verbAt - 2).at(-1)?.text ?? "";
  return isTo && subject.kind === "own" && /^(?:idea|insight|approach|strategy|solution)$/.test(noun);
}

/** A finite verb or a relative clause says what a system is; "using Y" may be a way of trying it. */
function isSaidOfSystem({ governor: { verb }, clause }: Place): boolean {
  return verb?.form === "finite" || (verb?.form === "gerund" && clause.opening !== "fronted");
}
