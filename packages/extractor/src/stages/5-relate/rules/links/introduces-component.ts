import type { LinkRule, RuleContext } from "../../link-rule.ts";
import { isHead } from "../../name-phrase.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { prepositionsOf } from "../../way-to-verb.ts";
import { isOwnDoing, isOwnSubject } from "../../who-acts.ts";

const components = new Set(
  "components modules innovations strategies stages techniques parts designs steps mechanisms elements contributions ingredients dimensions phases losses networks submodules framework pipeline taxonomy".split(
    " ",
  ),
);

/** "our approach has three core components: A, B, and C": names that the paper coins for parts of its system. */
export const introducesComponent: LinkRule = {
  id: "introduces/component",
  role: "introduces",
  polarity: "affirmed",
  cues: [...components, "consist", "comprise", "contain", "include"],
  read(place, context) {
    if (!context.paper.isUnlisted(place.mention) || !isHead(place, context.view.tokens)) return undefined;
    if (isContained(place, context) || isCountedOut(place, context)) return "shown";
    const example = place.governor.steps.find(
      (step) => step.kind === "example" && components.has(step.noun?.text ?? ""),
    );
    const through = place.governor.steps.every(
      (step) => step.kind !== "preposition" || step.at < (example?.at ?? 0),
    );
    if (example === undefined || !through || !isOwnSubject(place, context)) return undefined;
    return listsStages(example.at, context) ? "possible" : "shown";
  },
};

/** "we propose two designs: the A, which …, and the B, which …": each with a clause of its own, so that no list holds them. */
function isCountedOut({ at, mention }: Place, { view, speaksOfOwn }: RuleContext): boolean {
  const { tokens } = view;
  if (mention.candidate.type !== "method" || !speaksOfOwn || tokens[at - 1]?.text !== "the") return false;
  const colon = tokens.findIndex(({ text }, index) => text === ":" && index < at);
  const behind = tokens.slice(at + 1, at + 3);
  return (
    components.has(tokens[colon - 1]?.text ?? "") &&
    behind.some(({ text }) => text === "which" || text === "that")
  );
}

/** "our system, comprising the Training Engine (TE) and the Data Unit (DU)": parts spelled out with their short forms. */
function isContained(place: Place, context: RuleContext): boolean {
  return (
    place.verbGroup === "contain" &&
    place.mention.candidate.type === "method" &&
    place.token.mentions?.length === 2 &&
    prepositionsOf(place).every(({ word }) => word === "of") &&
    isOwnDoing(place, context)
  );
}

/** "a four-stage framework: A, B, C", "a taxonomy: A, B": stages and sorts are no names by themselves. */
function listsStages(colonAt: number, { view }: RuleContext): boolean {
  return view.tokens
    .slice(Math.max(0, colonAt - 4), colonAt)
    .some(({ text }) => /(?:^|-)(?:stage|phase|step)$/.test(text) || text === "taxonomy");
}
