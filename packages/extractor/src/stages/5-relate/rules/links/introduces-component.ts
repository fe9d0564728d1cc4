import type { LinkRule, RuleContext } from "../../link-rule.ts";
import { isHead } from "../../name-phrase.ts";
import { isOwnSubject } from "../../who-acts.ts";

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
  cues: [...components],
  read(place, context) {
    if (!context.paper.isUnlisted(place.mention) || !isHead(place, context.view.tokens)) return undefined;
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

/** "a four-stage framework: A, B, C", "a taxonomy: A, B": stages and sorts are no names by themselves. */
function listsStages(colonAt: number, { view }: RuleContext): boolean {
  return view.tokens
    .slice(Math.max(0, colonAt - 4), colonAt)
    .some(({ text }) => /(?:^|-)(?:stage|phase|step)$/.test(text) || text === "taxonomy");
}
