import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { RuleContext } from "../link-rule.ts";
import { classifySubject } from "../sentence/classify-subject.ts";
import { isFiniteVerb } from "../sentence/finite-verb.ts";
import type { SentenceView } from "../sentence/sentence-view.ts";
import type { Clause } from "../sentence/split-clauses.ts";
import { nobody, type Subject } from "../sentence/subject.ts";
import type { Token } from "../sentence/token.ts";
import { verbGroupOf } from "../sentence/verb-table.ts";
import { absolutePhrase } from "./absolute-phrase.ts";
import { isGroundable } from "./benchmark-places.ts";
import { metricAt } from "./metric-phrase.ts";
import type { Score } from "./score.ts";
import { isMethod, isModel } from "./system.ts";
import { uniqueNames } from "./unique-names.ts";

/** Who reaches a value: the subject of the verb above it, with the models and methods that its phrase names. */
export interface Actor {
  readonly subject: Subject;
  readonly names: readonly ResolvedMention[];
  /** Everything that the phrase names. */
  readonly mentions: readonly ResolvedMention[];
  /** The words of the phrase, in lower case. */
  readonly words: readonly string[];
}

/** Behind these another system is named, with which the actor is only compared. */
const comparing = /^(?:than|over|against|unlike|versus|vs\.?)$| (?:to|with|than)$/;

/** Finds the actor of a value: "with X achieving 60%", "X, which reaches 60%", "X improves by 3%, reaching 60%". */
export function actorOf({ at }: Score, context: RuleContext): Actor {
  const { view } = context;
  const { tokens, clauses } = view;
  const absolute = absolutePhrase(tokens, at);
  // "X helps, with accuracy rising to 60%": a measure acts for who acts before.
  const isMeasure =
    absolute !== undefined &&
    tokens.slice(absolute.from, absolute.to).some((_, step) => isMeasured(view, absolute.from + step));
  if (absolute !== undefined && !isMeasure) return actorIn(tokens, absolute.from, absolute.to);
  const own = clauses.findIndex(({ start, end }) => at >= start && at < end);
  for (let index = own; index >= 0; index -= 1) {
    const phrase = subjectPhrase(view, index, index === own ? at : undefined);
    if (phrase === "antecedent") return antecedentOf(view, index);
    if (phrase !== undefined) return actorIn(tokens, phrase.from, phrase.to);
  }
  // "Using X, we …": the subject stands behind a clause in front.
  const behind = clauses[own + 1] === undefined ? undefined : subjectPhrase(view, own + 1, undefined);
  return behind === undefined || behind === "antecedent"
    ? { subject: nobody, names: [], mentions: [], words: [] }
    : actorIn(tokens, behind.from, behind.to);
}

/** "accuracy", "the performance", "NLI metric" */
function isMeasured(view: SentenceView, at: number): boolean {
  return (
    metricAt(view, at) !== undefined || /^(?:performance|metric|metrics)$/.test(view.tokens[at]?.text ?? "")
  );
}

/** The phrase before the verb of a clause; undefined when the clause has no subject of its own. */
function subjectPhrase(
  { tokens, clauses }: SentenceView,
  index: number,
  until: number | undefined,
): { from: number; to: number } | "antecedent" | undefined {
  const clause = clauses[index];
  if (clause === undefined) return undefined;
  const end = until ?? clause.end;
  const opener = tokens.slice(clause.start, end).findLastIndex(({ kind }) => kind === "opener");
  const first = tokens[clause.start + opener + 1];
  // "on two benchmarks: VOC (82.2%) and …" lists places, not who acts.
  const lists =
    first?.kind === "number" || (first?.mentions?.[0] !== undefined && isGroundable(first.mentions[0]));
  const behind = opener < 0 || lists ? undefined : phraseFrom(tokens, clause, clause.start + opener + 1, end);
  return behind ?? phraseFrom(tokens, clause, clause.start, end);
}

/** The subject of what is told from `start` on: a clause, or the part of it behind a colon. */
function phraseFrom(
  tokens: readonly Token[],
  clause: Clause,
  start: number,
  end: number,
): { from: number; to: number } | "antecedent" | undefined {
  const first = firstOfPhrase(tokens, start, end);
  const verb = predicateFrom(tokens, first, end);
  const from = clause.opening === "participle" ? first : behindFrontedPhrase(tokens, first, verb ?? end);
  // A verb that no table knows ends its phrase unseen: "agents (like X) succeed on 50%".
  if (verb === undefined) {
    const isPhrase =
      ["word", "mention", "determiner", "pronoun"].includes(tokens[from]?.kind ?? "") &&
      (tokens[from + 1]?.kind ?? "number") !== "number";
    const opens = from > first || (clause.opening !== "participle" && clause.opening !== "fronted");
    const to = leadingPhraseEnd(tokens, from, end);
    // "…, WIL by 9.82%" is a measure and its value.
    const isOurs = /^(?:our|we|it|this)$/.test(tokens[from]?.text ?? "");
    const measures = tokens
      .slice(from, to)
      .some(({ text }) => /^(?:rates?|accuracy|errors?|scores?|performance)$/.test(text));
    const acts = tokens[to]?.text !== "by" || (isOurs && !measures);
    return isPhrase && opens && acts ? { from, to } : undefined;
  }
  if (verb > from) return tokens[from]?.kind === "preposition" ? undefined : { from, to: verb };
  const isRelative = clause.opening === "relative" && !isContentClause(tokens, clause.start);
  return isRelative ? "antecedent" : undefined;
}

/** "At ImageNet, TiTok outperforms", "Using X, our model has": the subject stands behind the last comma. */
function behindFrontedPhrase(tokens: readonly Token[], from: number, end: number): number {
  const first = tokens[from];
  if (first?.kind !== "preposition" && !(first?.kind === "verb" && first.form !== "finite")) return from;
  const pronoun = tokens
    .slice(from, end)
    .findLastIndex(({ text }) => text === "we" || text === "it" || text === "our");
  if (pronoun >= 0) return from + pronoun;
  const comma = tokens.slice(from, end).findLastIndex(({ kind }) => kind === "comma");
  const behind = firstOfPhrase(tokens, from + comma + 1, end);
  return comma < 0 || behind >= end ? from : behind;
}

function leadingPhraseEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    const passed = token?.kind === "preposition" && /^(?:of|like|with|from|to)$/.test(token.text);
    if (token === undefined || token.kind === "number" || (token.kind === "preposition" && !passed))
      return at;
  }
  return end;
}

/** "show that …": what follows is told, not described. */
function isContentClause(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  return before?.kind === "verb" && verbGroupOf(before.lemma) === "show";
}

function antecedentOf(view: SentenceView, index: number): Actor {
  const { tokens, subjects } = view;
  const subject = subjects[index] ?? nobody;
  const mention = subject.kind === "mention" ? tokens[subject.at]?.mentions?.[0] : undefined;
  const phrase = subject.kind === "unknown" ? subjectPhrase(view, index - 1, undefined) : undefined;
  if (phrase !== undefined && phrase !== "antecedent") return actorIn(tokens, phrase.from, phrase.to);
  const names = mention !== undefined && (isModel(mention) || isMethod(mention)) ? [mention] : [];
  return { subject, names, mentions: names, words: [] };
}

function actorIn(tokens: readonly Token[], from: number, to: number): Actor {
  const names: ResolvedMention[] = [];
  let compared = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const mention = token?.mentions?.[0];
    if (token?.kind === "preposition") compared = comparing.test(token.text) || isOrigin(tokens, at);
    else if (mention !== undefined && !compared && isSystem(mention, tokens[at + 1])) names.push(mention);
  }
  const pronoun = tokens.findIndex(
    ({ kind, text }, at) => at >= from && at < to && kind === "pronoun" && /^(?:we|i|it)$/.test(text),
  );
  const subject: Subject = pronoun >= 0 ? { kind: "own", at: pronoun } : classifySubject(tokens, from, to);
  const mentions = tokens.slice(from, to).flatMap((token) => token.mentions?.slice(0, 1) ?? []);
  return {
    subject,
    names: uniqueNames(names),
    mentions,
    words: tokens.slice(from, to).map(({ text }) => text),
  };
}

/** "MLCM distilled from SDXL": what it was made from does not act. */
function isOrigin(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1];
  return (
    tokens[at]?.text === "from" &&
    verb?.kind === "verb" &&
    verb.form === "past" &&
    tokens[at - 2]?.kind === "mention"
  );
}

/** "RAG solutions" and "function calling agents" are things of a kind, not the method. */
function isSystem(mention: ResolvedMention, next: Token | undefined): boolean {
  if (isModel(mention)) return true;
  const ofKind =
    next?.kind === "word" && /^(?:agents|models|systems|solutions|llms|baselines)$/.test(next.text);
  return isMethod(mention) && !ofKind;
}

const connectors = new Set(["comma", "conjunction", "adverb", "break", "relative", "subordinator", "mark"]);

function firstOfPhrase(tokens: readonly Token[], start: number, end: number): number {
  let from = start;
  while (from < end && connectors.has(tokens[from]?.kind ?? "")) from += 1;
  return from;
}

/** The verb of a clause: its first finite one, else a past form behind a noun ("performance increased from 70% to 80%"). */
function predicateFrom(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let at = from; at < end; at += 1) if (isFiniteVerb(tokens, at)) return at;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    const told = tokens[at + 1]?.kind === "preposition" || tokens[at + 1]?.kind === "number";
    const group = verbGroupOf(token?.lemma);
    if (
      token?.kind === "verb" &&
      token.form === "past" &&
      told &&
      ["reach", "improve", "compare"].includes(group)
    )
      return at;
  }
  return undefined;
}
