import { isOwnSubject } from "../../own/who-acts.ts";
import { isDirectObject } from "../../place/way-to-verb.ts";
import type { LinkRule } from "../link-rule.ts";

/** "experiments include GSM8K and MATH", "our evaluation covers X": the tests are the subject, the benchmarks the object. */
export const evaluatesOnObject: LinkRule = {
  id: "evaluates-on/object",
  role: "evaluates-on",
  polarity: "affirmed",
  cues: ["experiments", "evaluation", "evaluations", "results", "tests"],
  read(place, context) {
    if (
      place.mention.candidate.type !== "benchmark" ||
      !isDirectObject(place) ||
      !isOwnSubject(place, context)
    )
      return undefined;
    if (place.verbGroup !== "contain") return undefined;
    const subject = context.view.tokens.slice(place.clause.start, place.governor.verbAt);
    return subject.some(({ text }) => /^(?:experiments?|evaluations?|tests|results)$/.test(text))
      ? "shown"
      : undefined;
  },
};
