import { isOwnSubject } from "../../own/who-acts.ts";
import { isHead } from "../../place/name-phrase.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { isAmongRivals } from "../../voice/held-against.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

const components = new Set(
  "components modules innovations strategies stages techniques parts designs steps mechanisms elements contributions ingredients dimensions phases losses networks submodules framework pipeline taxonomy agents experts enhancements improvements advancements instantiations".split(
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
    if (!context.paper.isUnlisted(place.mention)) return undefined;
    if (!isHead(place, context.view.tokens) || isAmongRivals(place, context.view.tokens)) return undefined;
    if (isCountedOut(place, context) || isCounted(place, context)) return "shown";
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

/** "two enhancements: X refines …; and Y orders …", "the components are: (1) X, a model …; (2) Y, …": each begins a piece behind the colon. */
function isCounted({ at }: Place, { view: { tokens } }: RuleContext): boolean {
  const colon = tokens.findIndex(({ kind, text }, index) => index < at && kind === "opener" && text === ":");
  const isOfParts = tokens
    .slice(Math.max(0, colon - 6), Math.max(0, colon))
    .some(({ text }) => counted.has(text));
  return isOfParts && beginsPiece(tokens, at);
}

const counted = new Set(
  "components modules innovations techniques designs mechanisms contributions enhancements improvements advancements".split(
    " ",
  ),
);

/** Only an article, "and" or a number stands between the name and the sign before it. */
function beginsPiece(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (
    ["determiner", "conjunction", "number"].includes(tokens[before]?.kind ?? "") ||
    (tokens[before]?.kind === "mark" && tokens[before - 1]?.kind === "number")
  )
    before -= 1;
  return tokens[before]?.kind === "break" || tokens[before]?.kind === "opener";
}

/** "a four-stage framework: A, B, C", "a taxonomy: A, B": stages and sorts are no names by themselves. */
function listsStages(colonAt: number, { view }: RuleContext): boolean {
  return view.tokens
    .slice(Math.max(0, colonAt - 4), colonAt)
    .some(({ text }) => /(?:^|-)(?:stage|phase|step)$/.test(text) || text === "taxonomy");
}
