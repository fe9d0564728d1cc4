import { becomingVerbs } from "../../bases/base-verbs.ts";
import { isSystem, partFinding } from "../../place/part-pairs.ts";
import { yieldingVerbs } from "../../sentence/verb-senses.ts";
import type { RelationRule } from "../relation-rule.ts";

const making = [...yieldingVerbs, "create", "build", "develop"];

/** "We pre-train X. We further fine-tune it to create X-Chat": what "it" stands for is the base. */
export const madeFromIt: RelationRule = {
  id: "based-on/made-from-it",
  type: "based-on",
  cues: making,
  read(place, context) {
    const { view, paper, topic } = context;
    const { mention, governor, negated } = place;
    const isMade =
      making.includes(governor.verb?.lemma ?? "") && governor.steps.every(({ kind }) => kind === "list");
    if (!isMade || negated || !paper.isOwn(mention) || !isSystem(mention)) return [];
    const verb = view.tokens.findLastIndex(
      ({ kind, lemma, form }, at) =>
        at < governor.verbAt && kind === "verb" && form !== "gerund" && isRemaking(lemma ?? ""),
    );
    if (verb < 0 || view.tokens[verb + 1]?.text !== "it") return [];
    const before = view.places.findLast((other) => other.at < verb && paper.isOwn(other.mention))?.mention;
    const base = before ?? topic;
    return base === undefined || !isSystem(base) ? [] : partFinding(mention, base);
  },
};

function isRemaking(lemma: string): boolean {
  return becomingVerbs.has(lemma) || lemma === "adapt" || lemma === "align" || lemma === "extend";
}
