import { isHead } from "../../place/name-phrase.ts";
import { isDirectObject, prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place, SentenceView } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { faringVerbs, testingVerbs } from "../../sentence/verb-senses.ts";
import type { LinkRule } from "../link-rule.ts";

/** A sentence that brings the benchmark only says what it is for. */
const making = /^(?:introduce|propose|present|construct|curate|create|build|release|develop|open-source)$/;
const telling =
  "results evaluations evaluation experiments performance accuracy findings score scores challenging challenges challenge experimental baselines limitations difficult".split(
    " ",
  );
const testing = [...testingVerbs, ...faringVerbs, "outperform", "decline", "drop", "analyze", "analyse"];

/** Behind these stands the benchmark that something is measured on, or that sets a task ("the challenges posed by X"). */
const places = new Set(["on", "in", "across", "by", "with"]);

/** "the best judge has an F1 of 80% on X", "Based on X, we evaluate", "models struggle in X": trials on the paper's own benchmark. */
export const evaluatesOnOwn: LinkRule = {
  id: "evaluates-on/own",
  role: "evaluates-on",
  polarity: "affirmed",
  cues: [...telling, ...testing, "assessment", "assessments", "insights", "quantify"],
  read(place, { view, paper }) {
    const { type } = place.mention.candidate;
    const { tokens, part } = view;
    if ((type !== "benchmark" && type !== "dataset") || part === "title" || place.negated) return undefined;
    if (type === "benchmark" && paper.isOwn(place.mention) && isTriedHere(place, tokens)) return "shown";
    if (type === "benchmark" && paper.isOwn(place.mention) && isWayInFront(place, view)) return "shown";
    if (!paper.isOwn(place.mention) || place.verbGroup === "introduce" || !isHead(place, tokens))
      return undefined;
    if (tokens.some(isMaking) || isGroundOfTraining(place, tokens)) return undefined;
    const tie = prepositionsOf(place)[0]?.word ?? "";
    const isPlace = places.has(tie) || (tie === "within" && place.verbGroup === "evaluate");
    const isTool =
      isDirectObject(place) && place.verbGroup === "use" && place.governor.verb?.form === "gerund";
    if (!isPlace && !isTool) return undefined;
    return type === "benchmark" || place.verbGroup === "evaluate" ? "shown" : "possible";
  },
};

/** "Through X and Y, we can assess models", "Within X, we provide insights": the trial stands in the clause behind. */
function isWayInFront({ governor, clause, clauseIndex }: Place, view: SentenceView): boolean {
  const first = governor.steps.find(({ kind }) => kind !== "list");
  const isWay = first?.kind === "preposition" && /^(?:through|via|with|within)$/.test(first.word);
  const next = view.clauses[clauseIndex + 1];
  if (!isWay || first.noun !== undefined || governor.verb !== undefined || clause.opening !== "fronted")
    return false;
  if (next === undefined || view.subjects[clauseIndex + 1]?.kind !== "own") return false;
  const words = view.tokens.slice(next.start, next.end);
  // "we aim to give insights" tells of no trial.
  if (words.some(({ lemma = "" }) => /^(?:aim|hope|seek|want|strive)$/.test(lemma))) return false;
  return words.some(
    ({ kind, text, lemma = "" }) => (kind === "verb" && trying.has(lemma)) || outcomes.test(text),
  );
}

const outcomes = /^(?:assessments?|evaluations?|experiments|analys[ei]s|insights|comparisons?|studies)$/;

/** "we construct" makes it; "for constructing" and "open-source models" do not. */
function isMaking({ kind, lemma, form }: Token): boolean {
  return kind === "verb" && form !== "gerund" && making.test(lemma ?? "");
}

/** The trial is told in the sentence that brings it, or of the name itself. */
function isTriedHere(place: Place, tokens: readonly Token[]): boolean {
  return isTestedAtOnce(place, tokens) || isTakenToTest(place, tokens) || isHard(place, tokens);
}

/** "we adopt X to evaluate 20 models". */
function isTakenToTest(place: Place, tokens: readonly Token[]): boolean {
  const { verb, verbAt, phraseEnd } = place.governor;
  if (place.verbGroup !== "use" || !isDirectObject(place) || verb === undefined || place.passive)
    return false;
  const to = tokens.findIndex(({ text }, at) => at >= phraseEnd && text === "to");
  const isOurs = tokens.slice(place.clause.start, verbAt).some(({ text }) => text === "we");
  return isOurs && to >= 0 && to <= phraseEnd + 4 && trying.has(tokens[to + 1]?.lemma ?? "");
}

const challenge = /^(?:challenges?|challenging|difficult|difficulties|limitations|weaknesses|gaps?|hard)$/;

/** "results show that X poses challenges even for …", "X is difficult, with top models below 65%": what a trial on it told. */
function isHard({ predicate, predicateAt, clause, at, governor }: Place, tokens: readonly Token[]): boolean {
  if (predicate === undefined || governor.steps.some(({ kind }) => kind === "preposition")) return false;
  const says =
    predicate.kind === "be" || /^(?:pose|present|expose|reveal|remain|prove)$/.test(predicate.lemma ?? "");
  const behind = tokens.slice(predicateAt + 1, Math.min(predicateAt + 6, clause.end));
  if (!says || !behind.some(({ text }) => challenge.test(text))) return false;
  const told = tokens.slice(0, at).some(({ text, lemma }) => outcome.has(text) || outcome.has(lemma ?? ""));
  return told || tokens.slice(at).some(({ number }) => number?.unit === "%");
}

const outcome = new Set(
  "results result evaluations evaluation experiments findings find show baseline indicate".split(" "),
);

const trying = new Set([...testingVerbs, "analyze", "analyse"]);
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
