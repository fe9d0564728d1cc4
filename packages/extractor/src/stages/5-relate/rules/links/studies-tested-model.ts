import type { LinkRule } from "../../link-rule.ts";
import { isDirectObject } from "../../way-to-verb.ts";
import { isOwnSubject } from "../../who-acts.ts";

const performing = new Set([
  "perform",
  "struggle",
  "fail",
  "achieve",
  "score",
  "reach",
  "attain",
  "exhibit",
  "show",
  "lag",
]);

/** "we evaluate GPT-4 and Claude", "even o3 achieves only 78%" in a paper that brings a benchmark: the model is the object of study. */
export const studiesTestedModel: LinkRule = {
  id: "studies/tested-model",
  role: "studies",
  polarity: "affirmed",
  cues: [
    "evaluate",
    "test",
    "assess",
    "benchmark",
    "achieve",
    "score",
    "reach",
    "attain",
    "obtain",
    "perform",
    "struggle",
    "fail",
    "exhibit",
    "show",
    "lag",
    "experiments",
    "evaluation",
    "evaluations",
  ],
  read(place, context) {
    if (place.mention.candidate.type !== "model" || context.paper.isOwn(place.mention) || place.negated)
      return undefined;
    if (
      place.verbGroup === "evaluate" &&
      isDirectObject(place) &&
      !place.passive &&
      isOwnSubject(place, context)
    )
      return "shown";
    if (!context.paper.bringsBenchmark || !context.pastBackground) return undefined;
    const isSubject = place.subject.kind === "mention" && place.subject.at === place.at;
    if (
      isSubject &&
      place.predicate?.kind === "verb" &&
      ["achieve", "score", "reach", "attain", "obtain"].includes(place.predicate.lemma ?? "")
    )
      return "shown";
    const amongSubjects =
      place.governor.verb === undefined &&
      place.governor.steps.some((step) => step.kind === "example") &&
      place.subject.kind !== "other";
    if (
      amongSubjects &&
      context.view.tokens.some(({ kind, lemma }) => kind === "verb" && performing.has(lemma ?? ""))
    )
      return "shown";
    const tried =
      place.governor.steps.some((step) => step.kind === "example") &&
      (place.verbGroup === "evaluate" || place.verbGroup === "reach");
    return tried && isOwnSubject(place, context) ? "shown" : undefined;
  },
};
