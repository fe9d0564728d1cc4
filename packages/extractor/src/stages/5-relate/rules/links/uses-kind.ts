import { isOwnSubject } from "../../own/who-acts.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

const kinds = new Set(["algorithm", "method", "framework", "approach", "technique", "procedure", "variant"]);
const roles = new Set(
  "algorithm optimizer optimiser backbone learner objective loss teacher judge".split(" "),
);

/** "X, an MCTS algorithm that …", "Y serves as the algorithm": a known kind that the paper's thing is of. */
export const usesKind: LinkRule = {
  id: "uses/kind",
  role: "uses",
  polarity: "affirmed",
  cues: [...kinds, ...roles, "our"],
  read(place, context) {
    const { type, origin } = place.mention.candidate;
    if ((type !== "method" && type !== "model") || origin !== "lexicon" || place.negated) return undefined;
    if (context.paper.isOwn(place.mention)) return undefined;
    // "serves as the algorithm" speaks of this paper's algorithm, "a kind of" needs the paper to have begun its own tale.
    if (servesAs(place, context)) return "shown";
    const isKind = isOwnKind(place, context) || isOurs(place, context);
    return context.pastBackground && isKind ? "shown" : undefined;
  },
};

/** A phrase "a X (short) algorithm" in apposition to an own name, or said of it. */
function isOwnKind(place: Place, context: RuleContext): boolean {
  const { tokens } = context.view;
  let end = place.at + 1;
  if (tokens[end]?.kind === "open" && tokens[end + 2]?.kind === "close") end += 3;
  const article = tokens[place.governor.phraseStart]?.text;
  if (!kinds.has(tokens[end]?.text ?? "") || (article !== "a" && article !== "an")) return false;
  const [step] = place.governor.steps;
  const apposed =
    step?.kind === "list" &&
    tokens[step.at]?.kind === "comma" &&
    step.noun?.mentions?.some(context.paper.isOwn) === true;
  const said =
    place.governor.verb?.kind === "be" && place.governor.steps.length === 0 && isOwnSubject(place, context);
  return apposed || said;
}

/** "our X model handles both": an own system of a kind that is known from elsewhere. */
function isOurs({ governor: { phraseStart, verb }, mention }: Place, { view, paper }: RuleContext): boolean {
  const isElsewhere = paper.bringsAnything || paper.isFromElsewhere(mention);
  const isKnown = mention.candidate.type === "method" && isElsewhere;
  return (
    view.part === "abstract" && view.tokens[phraseStart]?.text === "our" && verb === undefined && isKnown
  );
}

/** "DAPO serves as the algorithm". */
function servesAs(place: Place, context: RuleContext): boolean {
  const { tokens } = context.view;
  const verbAt = place.governor.phraseEnd;
  const [verb, as, article, noun] = tokens.slice(verbAt, verbAt + 4);
  return (
    place.governor.verb === undefined &&
    /^(?:serves|acts|served|acted)$/.test(verb?.text ?? "") &&
    as?.text === "as" &&
    (article?.text === "the" || article?.text === "our") &&
    roles.has(noun?.text ?? "")
  );
}
