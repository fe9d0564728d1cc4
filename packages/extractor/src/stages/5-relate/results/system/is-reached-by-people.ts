import type { Token } from "../../sentence/token.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import { isOtherNoun } from "./is-other-noun.ts";
import { arePeople, isOfPeople } from "./people.ts";

const farthest = 9;

/** "human performance of 78.2%", "Humans reach 81%", "93% for human experts": the value is said to be that of people. */
export function isReachedByPeople(tokens: readonly Token[], at: number): boolean {
  return isForPeople(tokens, at) || isBehindPeople(tokens, at);
}

function isForPeople(tokens: readonly Token[], at: number): boolean {
  const [joint, ...words] = tokens.slice(at + 1, at + 5);
  if (!/^(?:for|by)$/.test(joint?.text ?? "")) return false;
  const end = words.findIndex(({ text }) => arePeople(text));
  return end >= 0 && words.slice(0, end).every(({ kind }) => kind === "word" || kind === "determiner");
}

function isBehindPeople(tokens: readonly Token[], at: number): boolean {
  const whose = peopleBefore(tokens, at);
  if (whose === undefined) return false;
  const between = tokens.slice(whose + 1, at);
  if (between.some(({ text }) => opinions.test(text))) return false;
  const opener = openerOf(tokens, whose);
  if (/^(?:for|with|by|among|between|on)$/.test(opener?.text ?? "")) return false;
  const isMeasured = between.some(({ text }) => measured.test(text));
  if (between.some(({ kind }) => kind === "verb" || kind === "be"))
    return (isMeasured || arePeople(tokens[whose]?.text ?? "")) && !isRivalled(opener);
  // "outperforms humans (90.2%)" leaves open whose value it is, "above human accuracy (90.2%)" does not.
  const isLinked = between.some(({ kind, text }) => kind === "open" || /^(?:of|at|around)$/.test(text));
  return isLinked && (isMeasured || comparing.test(opener?.text ?? ""));
}

/** The word for people that stands before a value, with nothing between but what it is called and how much it is. */
function peopleBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let before = at - 1; before >= Math.max(0, at - farthest); before -= 1) {
    const token = tokens[before];
    if (token === undefined) return undefined;
    if (isOfPeople(token.text) && token.text !== "human-level") return before;
    if (!isBetween(token, tokens[before + 1])) return undefined;
  }
  return undefined;
}

/** What may stand between people and their value. */
function isBetween({ kind, text, lemma }: Token, next: Token | undefined): boolean {
  if (isOtherNoun(text) && !/^baselines?$/.test(text)) return false;
  if (kind === "verb") return verbGroupOf(lemma) === "reach" || /^(?:average|score|stand)$/.test(lemma ?? "");
  if (kind === "preposition") return /^(?:of|at|around|over|about|above)$/.test(text);
  if (kind === "comma") return next?.kind === "relative";
  return ["word", "open", "adverb", "determiner", "mark", "be", "relative"].includes(kind);
}

/** What stands before the phrase that people are named in: "compared to", "surpassing", nothing. */
function openerOf(tokens: readonly Token[], whose: number): Token | undefined {
  let before = whose - 1;
  while (tokens[before]?.kind === "determiner" || tokens[before]?.kind === "word") before -= 1;
  return tokens[before];
}

/** "surpasses humans, reaching 90%": who surpasses them has the value. */
function isRivalled(opener: Token | undefined): boolean {
  return opener?.kind === "verb" && verbGroupOf(opener.lemma) === "compare";
}

const measured =
  /^(?:performance|accuracy|baselines?|level|scores?|ceiling|average|results?|rate|rates|success|bound|reference)$/;
const comparing = /^(?:than|against|versus|vs\.?|compared (?:to|with)|relative to)$/;

/** What people think of a system, or agree on with it, is no value of theirs. */
const opinions =
  /^(?:evaluations?|evaluators?|preferences?|judge?ments?|judges?|feedback|ratings?|raters?|stud(?:y|ies)|surveys?|annotations?|labels?|agreement|correlations?|alignment|likert|win|written|written-|data|eval|votes?|assessments?)$/;
