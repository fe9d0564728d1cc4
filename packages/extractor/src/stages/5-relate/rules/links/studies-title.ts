import { isNamedThing } from "../../place/name-phrase.ts";
import type { Place, SentenceView } from "../../sentence/sentence-view.ts";
import { isStudyTitle, lookingAt } from "../../voice/study-title.ts";
import type { LinkRule, PaperView } from "../link-rule.ts";

/** "Dissecting Multiplication in Transformers", "A Survey of RLHF", "Why Does X Fail?", "X Can Count": a title that says what is studied. */
export const studiesTitle: LinkRule = {
  id: "studies/title",
  role: "studies",
  polarity: "affirmed",
  cues: [],
  read(place, { view, paper }) {
    if (view.part !== "title" || paper.isOwn(place.mention)) return undefined;
    if (isAsserted(place, paper)) return "shown";
    const cue = lookingAt(place, view);
    if (cue === undefined) return isRegarded(place, view, paper) ? "shown" : undefined;
    if (Math.abs(place.at - cue) > farthest || place.verbGroup === "compare") return undefined;
    const between = view.tokens.slice(Math.min(cue, place.at) + 1, Math.max(cue, place.at));
    if (between.some(({ text }) => tools.has(text))) return undefined;
    // "Exploring Guidance for X" studies the guidance, "Investigating X Teams" may study something else than X.
    const beside = between.some(({ text }) => text === "for") || !isNamedThing(place, view.tokens);
    const isMaterial = /^(?:benchmark|dataset)$/.test(place.mention.candidate.type) && paper.bringsAnything;
    return beside || isMaterial ? "possible" : "shown";
  },
};

/** How many words may stand between what says that a thing is looked at and its name. */
const farthest = 8;
const tools = new Set(["with", "via", "using", "through", "by", "to"]);

/** "Transformers Can Count": what a paper that brings nothing says of a thing right in its title. */
function isAsserted({ predicate, governor, mention }: Place, paper: PaperView): boolean {
  return (
    !paper.bringsAnything &&
    !paper.isUnlisted(mention) &&
    mention.candidate.type !== "concept" &&
    governor.verb === undefined &&
    governor.steps.length === 0 &&
    predicate !== undefined
  );
}

/** "Stacked X: A Closer Look at Growth": what a paper that brings nothing looks at from behind the colon. */
function isRegarded(place: Place, view: SentenceView, paper: PaperView): boolean {
  const isSystem = place.mention.candidate.type === "method" && !paper.isUnlisted(place.mention);
  const isTool = view.tokens.slice(0, place.at).some(({ text }) => tools.has(text));
  return (
    isSystem && !isTool && !paper.bringsAnything && isStudyTitle(view) && isNamedThing(place, view.tokens)
  );
}
