import type { Place } from "../sentence/sentence-view.ts";
import type { Token } from "../sentence/token.ts";
import { surpassingVerbs } from "../sentence/verb-senses.ts";
import { verbGroupOf } from "../sentence/verb-table.ts";

const comparing =
  /(?:than$|^compared |^when compared |^relative to$|^in comparison |^in contrast |^unlike$|^versus$|^vs\.?$|^on[- ]par with$|^ahead of$|^superior to$|^inferior to$|^comparable (?:to|with)$|^competitive with$|^similar to$|^over$|^against$)/;
const likeness = new Set([
  "comparable",
  "similar",
  "competitive",
  "equivalent",
  "parity",
  "comparably",
  "favorably",
  "favourably",
  "on-par",
]);
/** Behind these stands something else than the rival: "outperforms X with Y". */
const aside = new Set([
  "with",
  "using",
  "via",
  "through",
  "by",
  "on",
  "when",
  "in",
  "across",
  "under",
  "for",
  "without",
  "based on",
  "at",
]);

/**
 * True when, between the start of its clause and the name, something is held against what follows: "outperforms",
 * "compared to", "results comparable to". What hangs on a nearer "with", "on" or "by" is not the rival.
 */
export function isHeldAgainst(place: Place, tokens: readonly Token[]): boolean {
  if (isSource(place)) return false;
  for (let at = place.governor.phraseStart - 1; at >= place.clause.start; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (comparing.test(token.text)) return true;
    if (token.kind === "verb" && verbGroupOf(token.lemma) === "compare") return true;
    if (token.kind === "word" && likeness.has(token.text)) return !isIdentity(tokens, at);
    if (token.kind === "preposition" && aside.has(token.text)) return false;
    if (token.kind === "verb" && token.form === "gerund" && verbGroupOf(token.lemma) === "use") return false;
  }
  return false;
}

/** "outperforms distillation from X": X is where the rival takes it from. */
function isSource({ governor: { steps } }: Place): boolean {
  const tie = steps.find(({ kind }) => kind !== "list");
  return tie?.kind === "preposition" && tie.word === "from" && sourced.test(tie.noun?.text ?? "");
}

const sourced = /^(?:distillation|data|representations?|features|embeddings|samples|labels|annotations)$/;

/** "its loss is directly equivalent to X": the same, and no rival. */
function isIdentity(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.kind === "adverb" ? at - 2 : at - 1;
  return tokens[at]?.text === "equivalent" && tokens[before]?.kind === "be";
}

/** True when anything at all is held against something in the clause in front of the name, or what the clause hangs on ("beyond what X does"). */
export function isAmongRivals(place: Place, tokens: readonly Token[]): boolean {
  const { start, opening } = place.clause;
  const from = opening === "relative" ? Math.max(start - 1, 0) : start;
  return tokens
    .slice(from, place.at)
    .some(
      ({ text, kind, lemma, word }) =>
        comparing.test(text) ||
        (kind === "verb" && verbGroupOf(lemma) === "compare") ||
        (kind === "word" && (likeness.has(text) || outdoing.has(word?.verb?.lemma ?? ""))) ||
        (opening === "relative" && text === "beyond"),
    );
}

/** Verbs that are nothing else, whatever stands around them: "make a small model outperform X". */
const outdoing = new Set([...surpassingVerbs, "outdo", "underperform"]);
