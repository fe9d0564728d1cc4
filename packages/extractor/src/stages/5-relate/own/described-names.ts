import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import { namesListedTo } from "../place/find-partner.ts";
import { isKindNoun } from "../place/name-phrase.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import { openingOf } from "../sentence/opening-of.ts";
import { startOfPhrase } from "../sentence/start-of-phrase.ts";
import type { Subject } from "../sentence/subject.ts";
import type { Token } from "../sentence/token.ts";
import { type Step, traceGovernor } from "../sentence/trace-governor.ts";
import { verbGroupOf } from "../sentence/verb-table.ts";
import { nameBehindComma } from "./name-behind-phrase.ts";
import { namesIntroduced } from "./names-introduced.ts";
import { ownThing } from "./own-thing.ts";

/**
 * The names that the noun phrase ending at `at` speaks of: its own name; the one before the comma ("X, a model");
 * the subject ("X is a model", "X can be seen as a model"); the one that follows ("a model, called X", "a model, X, which"); or, for what the paper brings without
 * a name, its one system. Several where names are listed ("X and Y, two models").
 */
export function describedNames(at: number, context: RuleContext): readonly ResolvedMention[] {
  const { tokens } = context.view;
  const bracketed =
    tokens[at]?.kind === "close" && tokens[at - 2]?.kind === "open"
      ? tokens[at - 1]?.mentions?.[0]
      : undefined;
  if (bracketed !== undefined && context.paper.isOwn(bracketed)) return [bracketed];
  const end = tokens[at]?.kind === "close" ? openingOf(tokens, at) - 1 : at;
  if (tokens[end]?.kind !== "word" && tokens[end]?.kind !== "mention") return [];
  const start = startOfPhrase(tokens, end);
  const within = nameWithin(start, end, context);
  // "X, reward models trained on D": a kind of things behind a name only describes it.
  const isKind = within === end && tokens[end]?.mentions?.[0]?.doubtful === true;
  const own = isKind && nameBefore(tokens, start) !== undefined ? undefined : within;
  if (own !== undefined) return own < 0 ? [] : namesListedTo(own, tokens);
  const behind = tokens[end + 1]?.kind === "open" ? tokens[end + 2]?.mentions?.[0] : undefined;
  if (behind !== undefined && context.paper.isOwn(behind)) return [behind];
  const given = nameBehindComma(end, context);
  if (given !== undefined) return [given];
  const apposed = nameBefore(tokens, start);
  if (apposed !== undefined) return namesListedTo(apposed, tokens);
  return describedElsewhere(start, end, context);
}

/**
 * The name that is the head of a phrase, or has only a noun of its kind behind it; -1 for a phrase whose head is
 * another noun ("NOCS prediction"), undefined for one without a name of its own ("a Y-based model").
 */
function nameWithin(
  start: number,
  end: number,
  { view: { tokens }, paper }: RuleContext,
): number | undefined {
  const isNewThing =
    /^(?:a|an)$/.test(tokens[start]?.text ?? "") ||
    tokens[start]?.kind === "number" ||
    (start === 2 && tokens[1]?.kind === "opener") ||
    tokens.slice(start, end).some(({ text }) => text === "first" || text === "novel");
  for (let at = end; at >= start; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== "mention") continue;
    const isTask = token.mentions?.[0]?.candidate.type === "concept";
    if (at === end && !isTask) return at;
    const behind = tokens.slice(at + 1, end + 1);
    // "the largest Transformer-based MoE model" only describes.
    if (tokens[at - 1]?.text === "-based" && at > start) return undefined;
    if (/^-|^based$/.test(behind[0]?.text ?? "") || isTask) continue;
    // "a Hydra LLM" of a paper that brings Hydra
    const isOwn = token.mentions?.some(paper.isOwn) === true && behind.every(({ text }) => isKindNoun(text));
    if (isOwn) return at;
    if (!behind.every(({ text, kind }) => isKindNoun(text) || kind === "number"))
      return isNewThing ? undefined : -1;
    return isNewThing ? undefined : at;
  }
  return undefined;
}

/** "X, a model", "X (long form), a model". */
function nameBefore(tokens: readonly Token[], start: number): number | undefined {
  const article = tokens[start];
  const describes = article?.kind === "determiner" || article?.kind === "number" || article?.kind === "word";
  // "X: A Y framework", "X: Fast Y System" in a title
  const isTitled = tokens[start - 1]?.kind === "opener" && start === 2;
  if (!describes || (tokens[start - 1]?.kind !== "comma" && !isTitled)) return undefined;
  let before = tokens[start - 2]?.kind === "close" ? openingOf(tokens, start - 2) - 1 : start - 2;
  // "the X series, a significant upgrade from Y"
  if (tokens[before]?.kind === "word" && isKindNoun(tokens[before]?.text ?? "")) before -= 1;
  return tokens[before]?.kind === "mention" ? before : undefined;
}

/** The subject of "X is a model", the name behind "a model, called X", or the one system of the paper. */
function describedElsewhere(start: number, end: number, context: RuleContext): readonly ResolvedMention[] {
  const { tokens, clauses, subjects } = context.view;
  // "our approach, enhanced by Y"
  const ours = tokens[start]?.text === "our" ? ownThing({ kind: "own", at: start }, context) : undefined;
  if (ours !== undefined) return [ours];
  const index = clauses.findIndex((clause) => start >= clause.start && start < clause.end);
  const clause = clauses[index];
  if (clause === undefined) return [];
  const { verb, steps } = traceGovernor(tokens, end, clause.start, clause.end);
  const holder = nounAbove(tokens, steps);
  if (holder !== undefined) return describedNames(holder, context);
  const ties = steps.filter(({ kind }) => kind !== "list");
  const isSeenAs = saysSeenAs(verb, ties);
  if (verb === undefined || (ties.length > 0 && !isSeenAs)) return [];
  if (verb.kind === "be" || standing.has(verb.lemma ?? "") || isSeenAs)
    return namesOfSubject(subjects[index], context);
  return verbGroupOf(verb.lemma) === "introduce" ? namesIntroduced(start, end, context) : [];
}

/** "X can be seen as a special case of Y". */
function saysSeenAs(verb: Token | undefined, ties: readonly Step[]): boolean {
  const [tie, ...others] = ties;
  const isAs = tie?.kind === "preposition" && tie.word === "as" && others.length === 0;
  return isAs && verb?.form === "past" && seeing.has(verb.lemma ?? "");
}

function namesOfSubject(subject: Subject | undefined, context: RuleContext): readonly ResolvedMention[] {
  if (subject?.kind === "mention") return namesListedTo(subject.at, context.view.tokens);
  const named = subject && ownThing(subject, context);
  return named === undefined ? [] : [named];
}

/** "a dataset for question answering": what follows describes the noun that the task is for, and not the task. */
function nounAbove(tokens: readonly Token[], steps: readonly Step[]): number | undefined {
  const [tie] = steps;
  const isFor = tie?.kind === "preposition" && /^(?:for|in)$/.test(tie.word);
  return isFor && tie.noun !== undefined ? tokens.indexOf(tie.noun) : undefined;
}

/** "Our approach involves a modification of Y" says what it is. */
const standing = new Set(["involve", "represent", "constitute"]);

const seeing = new Set("see view regard consider interpret understand think".split(" "));
