import { isHead } from "../../place/name-phrase.ts";
import { usingVerbs } from "../../sentence/verb-senses.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import type { LinkRule } from "../link-rule.ts";

const commonness = new Set([
  "widely",
  "commonly",
  "typically",
  "often",
  "usually",
  "generally",
  "previously",
  "recently",
  "traditionally",
  "primarily",
]);

/** "A LoRA is also employed": a passive without an agent, in what the paper tells of itself. */
export const usesPassive: LinkRule = {
  id: "uses/passive",
  role: "uses",
  polarity: "affirmed",
  cues: [...usingVerbs, "apply", "adopt", "integrate", "incorporate"],
  read(place, context) {
    const { tokens } = context.view;
    const { predicate, predicateAt } = place;
    if (
      place.governor.verb !== undefined ||
      place.governor.steps.some((step) => step.kind !== "list" || step.noun !== undefined) ||
      predicate?.form !== "past" ||
      verbGroupOf(predicate.lemma) !== "use"
    )
      return undefined;
    const between = tokens.slice(place.governor.phraseEnd, predicateAt);
    const isPassive =
      between.some(({ kind }) => kind === "be") &&
      between.every(({ kind }) => kind === "be" || kind === "adverb" || kind === "auxiliary");
    if (
      !isPassive ||
      between.some(({ text }) => commonness.has(text)) ||
      place.clause.opening === "subordinate" ||
      place.clause.opening === "relative"
    )
      return undefined;
    if (
      !context.pastBackground ||
      context.paper.isOwn(place.mention) ||
      !isHead(place, tokens) ||
      tokens[predicateAt + 1]?.text === "by"
    )
      return undefined;
    return place.mention.candidate.type === "benchmark" ? undefined : "shown";
  },
};
