import type { ResolvedMention } from "../../model/resolved-mention.ts";
import type { RuleContext } from "./link-rule.ts";
import type { Token } from "./sentence/token.ts";
import { phraseAround, traceGovernor } from "./sentence/trace-governor.ts";
import { verbGroupOf } from "./sentence/verb-table.ts";

/**
 * The names that the noun phrase ending at `at` speaks of: its own name; the one before the comma ("X, a model");
 * the subject ("X is a model"); the one that follows ("a model, called X"); or, for what the paper brings without
 * a name, its one system. Several where names are listed ("X and Y, two models").
 */
export function describedNames(at: number, context: RuleContext): readonly ResolvedMention[] {
  const { tokens } = context.view;
  const end = tokens[at]?.kind === "close" ? openingOf(tokens, at) - 1 : at;
  if (tokens[end]?.kind !== "word" && tokens[end]?.kind !== "mention") return [];
  const phrase = phraseAround(tokens, end, 0, end + 1);
  const own = namesWithin(tokens, phrase.start, end);
  if (own !== undefined) return listedWith(own, tokens);
  const apposed = nameBefore(tokens, phrase.start);
  if (apposed !== undefined) return listedWith(apposed, tokens);
  return describedElsewhere(phrase.start, end, context);
}

/** The last name of a phrase that is no modifier: not the "X" of "X-based model", nor of "the X model". */
function namesWithin(tokens: readonly Token[], start: number, end: number): number | undefined {
  for (let at = end; at >= start; at -= 1) {
    if (tokens[at]?.kind === "mention") return isModifier(tokens, at, end) ? undefined : at;
  }
  return undefined;
}

/** "a Y model", "a Y-based model": with an article in front, the name says only of which kind the thing is. */
function isModifier(tokens: readonly Token[], at: number, end: number): boolean {
  const behind = tokens[at + 1];
  if (at === end || behind === undefined) return false;
  if (behind.text.startsWith("-") || behind.text === "based") return true;
  const phrase = phraseAround(tokens, at, 0, at + 1);
  return tokens[phrase.start]?.text === "a" || tokens[phrase.start]?.text === "an";
}

/** "X, a model", "X (long form), a model". */
function nameBefore(tokens: readonly Token[], start: number): number | undefined {
  const article = tokens[start];
  const describes = article?.kind === "determiner" || article?.kind === "number" || article?.kind === "word";
  if (!describes || tokens[start - 1]?.kind !== "comma") return undefined;
  const before = tokens[start - 2]?.kind === "close" ? openingOf(tokens, start - 2) - 1 : start - 2;
  return tokens[before]?.kind === "mention" ? before : undefined;
}

/** The name at `at` with those that "and" or a comma joins to it. */
function listedWith(at: number, tokens: readonly Token[]): ResolvedMention[] {
  const first = tokens[at]?.mentions?.[0];
  if (first === undefined) return [];
  const found = [first];
  let place = at - 1;
  while (tokens[place]?.kind === "conjunction" && tokens[place]?.text === "and") {
    const before = tokens[place - 1]?.kind === "comma" ? place - 2 : place - 1;
    const listed = tokens[before]?.mentions?.[0];
    if (tokens[before]?.kind !== "mention" || listed === undefined) break;
    if (listed.candidate.type !== first.candidate.type) break;
    found.unshift(listed);
    place = before - 1;
  }
  return found;
}

/** The subject of "X is a model", the name behind "a model, called X", or the one system of the paper. */
function describedElsewhere(start: number, end: number, context: RuleContext): ResolvedMention[] {
  const { tokens, clauses, subjects } = context.view;
  const index = clauses.findIndex((clause) => start >= clause.start && start < clause.end);
  const clause = clauses[index];
  if (clause === undefined) return [];
  const { verb, steps } = traceGovernor(tokens, end, clause.start, clause.end);
  if (verb === undefined || steps.some(({ kind }) => kind !== "list")) return [];
  const subject = subjects[index];
  if (verb.kind === "be") {
    const named = subject?.kind === "mention" ? tokens[subject.at]?.mentions?.[0] : undefined;
    return named === undefined ? [] : [named];
  }
  if (verbGroupOf(verb.lemma) !== "introduce") return [];
  const named = nameGivenBehind(tokens, end + 1);
  if (named !== undefined) return [named];
  const isSingular = /^(?:a|an|the|our)$/.test(tokens[start]?.text ?? "");
  const sole = context.paper.soleSystem;
  return isSingular && sole !== undefined && context.speaksOfOwn ? [sole] : [];
}

const naming = new Set(["called", "named", "namely", "dubbed", "termed", "denoted", "coined", "titled"]);

/** "…, called X", "…, namely X", "…: X". */
function nameGivenBehind(tokens: readonly Token[], from: number): ResolvedMention | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 40); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "break") return undefined;
    if (!naming.has(token.text)) continue;
    for (let next = at + 1; next < Math.min(tokens.length, at + 5); next += 1) {
      const named = tokens[next]?.mentions?.[0];
      if (named !== undefined) return named;
    }
  }
  return undefined;
}

function openingOf(tokens: readonly Token[], close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    if (tokens[at]?.kind === "close") depth += 1;
    else if (tokens[at]?.kind === "open") depth -= 1;
    if (depth === 0) return at;
  }
  return 0;
}
