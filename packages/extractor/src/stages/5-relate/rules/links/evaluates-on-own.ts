import type { LinkRule } from "../../link-rule.ts";
import { isHead } from "../../name-phrase.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { isDirectObject, prepositionsOf } from "../../way-to-verb.ts";

/** A sentence that brings the benchmark only says what it is for. */
const making = /^(?:introduc|propos|presents?$|construct|curat|creat|buil[dt]|releas|develop|open-sourc)/;
const telling =
  "results evaluations evaluation experiments performance accuracy findings score scores challenging challenges challenge experimental".split(
    " ",
  );
const testing =
  "evaluate benchmark test assess struggle fail achieve reach outperform score attain lag perform decline drop analyze analyse examine".split(
    " ",
  );

/** Behind these stands the benchmark that something is measured on, or that sets a task ("the challenges posed by X"). */
const places = new Set(["on", "in", "across", "by", "with"]);

/** "the best judge has an F1 of 80% on X", "Based on X, we evaluate", "models struggle in X": trials on the paper's own benchmark. */
export const evaluatesOnOwn: LinkRule = {
  id: "evaluates-on/own",
  role: "evaluates-on",
  polarity: "affirmed",
  cues: [...telling, ...testing],
  read(place, { view, paper }) {
    const { type } = place.mention.candidate;
    const { tokens, part } = view;
    if ((type !== "benchmark" && type !== "dataset") || part === "title" || place.negated) return undefined;
    if (type === "benchmark" && paper.isOwn(place.mention) && isTestedAtOnce(place, tokens)) return "shown";
    if (!paper.isOwn(place.mention) || place.verbGroup === "introduce" || !isHead(place, tokens))
      return undefined;
    if (tokens.some(({ text }) => making.test(text)) || isGroundOfTraining(place, tokens)) return undefined;
    const isPlace = places.has(prepositionsOf(place)[0]?.word ?? "");
    const isTool =
      isDirectObject(place) && place.verbGroup === "use" && place.governor.verb?.form === "gerund";
    if (!isPlace && !isTool) return undefined;
    return type === "benchmark" || place.verbGroup === "evaluate" ? "shown" : "possible";
  },
};

const trying = new Set(["evaluate", "benchmark", "test", "assess", "analyze", "analyse", "examine"]);
const tried =
  /^(?:models|llms|mllms|lmms|vlms|lvlms|lms|agents|methods|approaches|systems|algorithms|baselines)$/;

/** "we introduce X and analyse 10 LLMs", "To validate X, we benchmark the best algorithms": the trial is told in the sentence that brings it. */
function isTestedAtOnce(place: Place, tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => at > place.at && isTrialOfOurs(token, at, tokens));
}

function isTrialOfOurs({ lemma, form, text }: Token, verb: number, tokens: readonly Token[]): boolean {
  if (form === "gerund" || !(trying.has(lemma ?? "") || trying.has(text))) return false;
  let before = verb - 1;
  while (tokens[before]?.kind === "adverb") before -= 1;
  if (tokens[before]?.text !== "we" && tokens[before]?.text !== "and") return false;
  return tokens.slice(verb + 1, verb + 10).some((token) => tried.test(token.text));
}

/** "Pre-training on X, our model reaches …": measured elsewhere. */
function isGroundOfTraining(place: Place, tokens: readonly Token[]): boolean {
  const first = prepositionsOf(place)[0];
  const before = first === undefined ? undefined : tokens[first.at - 1]?.text;
  return place.verbGroup === "train" || /(?:train|tun)(?:ing|ed)$/.test(before ?? "");
}
