import { isSurelyOther } from "../../own/likely-own.ts";
import { isHead, isNamedThing, wordsBehind } from "../../place/name-phrase.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { verbGroupOf, verbGroupsOf } from "../../sentence/verb-table.ts";
import { isHeldAgainst } from "../../voice/held-against.ts";
import { isMaterialOfTrial } from "../../voice/material-of-trial.ts";
import { isRankedOnBoard } from "../../voice/ranked-on-board.ts";
import { tellsOfTrial } from "../../voice/tells-of-trial.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

/** Behind these stands the place of a trial, whatever governs them. */
const places = new Set([
  "on",
  "across",
  "in",
  "under",
  "through",
  "in terms of",
  "by",
  "over",
  "at",
  "for",
  "of",
]);
const surelyPlaces = new Set(["on", "across"]);

/** Behind these stands what something is made from or held against, or what it is called. */
const away =
  /(?:^|\s)(?:than|from|unlike|without|like|to|with|into|via|based on|versus|vs|beyond|rather than|instead of)$/;
const makers = verbGroupsOf("train", "use", "introduce", "extend", "contain", "avoid", "study");
const data =
  /(?:training|tuning|finetuning|trained|tuned|pretraining|annotations?|annotated|labels?|version|subset|variant|split)$/;

/**
 * A benchmark in a sentence that tells of trials, once the paper tells of its own doing: "on all tasks, including A (80%) and
 * B", "in terms of metrics such as A", "a repair rate of 97% in B", "as measured by C". A dataset needs "on" or "across".
 */
export const evaluatesOnTrial: LinkRule = {
  id: "evaluates-on/trial",
  role: "evaluates-on",
  polarity: "affirmed",
  cues: [],
  read(place, context) {
    const { type } = place.mention.candidate;
    if ((type !== "benchmark" && type !== "dataset") || place.negated || context.view.part === "title")
      return undefined;
    if (!context.pastBackground || context.paper.isOwn(place.mention)) return undefined;
    const { tokens } = context.view;
    if (!tellsOfTrial(tokens, 0, tokens.length)) return undefined;
    if (isMaterialOfTrial(place, tokens) || isRankedOnBoard(place, tokens)) return undefined;
    if (isTestedWith(place, tokens)) return "shown";
    if (isMadeFrom(place)) return undefined;
    const near = tellsOfTrial(tokens, place.clause.start, place.clause.end);
    const first = prepositionsOf(place)[0];
    const isPlace = first !== undefined && surelyPlaces.has(first.word);
    if (type === "dataset") {
      const isTestbed = (isPlace && near && isSure(place, context)) || isListedTestbed(place, tokens);
      return isTestbed ? "shown" : undefined;
    }
    if (near && isPlace && isNamedThing(place, tokens)) return "shown";
    if (isListedTestbed(place, tokens)) return "shown";
    const hangs =
      (first !== undefined && places.has(first.word)) ||
      place.governor.steps.some(({ kind }) => kind === "example") ||
      tokens[place.at + 1]?.kind === "open";
    return near && hangs && isSure(place, context) ? "shown" : "possible";
  },
};

const testbeds = /^(?:benchmarks?|datasets?|tasks?|testbeds?|suites?|sets?|demonstrations?)$/;

const trials = new Set("experiments experiment evaluation evaluations effectiveness efficacy".split(" "));

/** "we assess X using three benchmarks: A, B and C", "experiments using the A dataset": used, but as the place of the test. */
function isTestedWith(place: Place, tokens: readonly Token[]): boolean {
  if (place.verbGroup !== "use") return false;
  const { steps, verb, verbAt } = place.governor;
  const isExample = steps.some(({ kind, noun }) => kind === "example" && testbeds.test(noun?.text ?? ""));
  const isTool =
    verb?.form === "gerund" &&
    steps.every(({ kind }) => kind === "list") &&
    (place.mention.candidate.type === "benchmark" ||
      wordsBehind(place, tokens).some(({ text }) => testbeds.test(text)));
  if (!isExample && !isTool) return false;
  return tokens
    .slice(place.clause.start, verbAt)
    .some((token) => isTrying(token) || (token.kind === "word" && trials.has(token.text)));
}

function isTrying({ kind, lemma, form }: Token): boolean {
  return kind === "verb" && form !== "past" && verbGroupOf(lemma) === "evaluate";
}

/** "we validate this on four benchmarks where models fail (A, B)", "across tasks that differ, including A": listed, however far. */
function isListedTestbed(place: Place, tokens: readonly Token[]): boolean {
  const example = place.governor.steps.find(({ kind }) => kind !== "list");
  if (example?.kind !== "example" || isHeldAgainst(place, tokens)) return false;
  const list = tokens.slice(0, example.at);
  const testbed = list.findLastIndex(({ text }) => /^(?:benchmarks|datasets|tasks|suites)$/.test(text));
  return testbed >= 0 && list.slice(0, testbed).some(isTried);
}

function isTried({ kind, lemma, form }: Token): boolean {
  return kind === "verb" && form !== "past" && (verbGroupOf(lemma) === "evaluate" || lemma === "outperform");
}

function isMadeFrom(place: Place): boolean {
  return (
    (makers.has(place.verbGroup) && place.governor.verb?.lemma !== "apply") ||
    place.governor.steps.some(
      (step) => (step.kind === "preposition" && away.test(step.word)) || data.test(step.noun?.text ?? ""),
    )
  );
}

/** Somebody else's figure may be told only to be improved on, and what is more than the name may be another thing. */
function isSure(place: Place, context: RuleContext): boolean {
  return isHead(place, context.view.tokens) && !isSurelyOther(place, context);
}
