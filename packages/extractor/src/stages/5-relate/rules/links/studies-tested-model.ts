import type { LinkRule, RuleContext } from "../../link-rule.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { isDirectObject, prepositionsOf } from "../../way-to-verb.ts";
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
  cues: [],
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
    if (!context.pastBackground) return undefined;
    if (!context.paper.bringsBenchmark) return isFound(place, context) ? "shown" : undefined;
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
    if (tried && isOwnSubject(place, context)) return "shown";
    return isTestee(place, context) ? "shown" : "possible";
  },
};

/** A paper that brings nothing tells how a model fares: "GPT-4 reaches 40%". */
function isFound(place: Place, { paper, view }: RuleContext): boolean {
  const isSubject = place.subject.kind === "mention" && place.subject.at === place.at;
  return (
    !paper.bringsAnything &&
    view.part === "abstract" &&
    isSubject &&
    place.predicate?.kind === "verb" &&
    performing.has(place.predicate.lemma ?? "")
  );
}

/** In a sentence about tests, and neither their tool nor what something is made from. */
function isTestee(place: Place, { paper, view }: RuleContext): boolean {
  const first = prepositionsOf(place)[0]?.word ?? "";
  // "with even X achieving 62%" tells how X fares.
  const behind = view.tokens[place.governor.phraseEnd];
  const fares = behind?.kind === "verb" && behind.form === "gerund" && first === "with";
  const isTool =
    (!fares && /^(?:by|using|via|with|through|from|without)$/.test(first)) ||
    (!fares && tooling.has(place.verbGroup ?? ""));
  const isChanged = /^(?:enhanced|improved|fine-tuned|finetuned|trained|tuned)$/.test(
    view.tokens[place.at - 1]?.text ?? "",
  );
  return (
    view.part === "abstract" &&
    !paper.isUnlisted(place.mention) &&
    !isTool &&
    !view.tokens.some((token, at) => token.text === "our" && ways.test(view.tokens[at + 1]?.text ?? "")) &&
    !isChanged &&
    view.tokens.some(isTestWord)
  );
}

/** "experiments on X show that our method …": tested is what the paper brings, and X only carries it. */
const ways = /^(?:method|approach|framework|technique|strategy|algorithm|pipeline)$/;

const tooling = new Set(["use", "train", "introduce", "contain", "avoid", "improve"]);
const testWords =
  /^(?:models?|llms?|lmms?|mllms?|vlms?|lvlms?|performance|accuracy|scores?|results?|evaluations?|experiments?|findings|best|leading|state-of-the-art|sota|advanced|top-performing|best-performing|proprietary|open-source|closed-source|frontier)$/;

/** A word that says that models were put to the test. */
function isTestWord({ text, number }: Token): boolean {
  return testWords.test(text) || number?.unit === "%";
}
