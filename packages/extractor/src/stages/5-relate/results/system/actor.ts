import type { TextSpan } from "@methodscape/graph-model";
import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import type { RuleContext } from "../../rules/link-rule.ts";
import { classifySubject } from "../../sentence/classify-subject.ts";
import type { SentenceView } from "../../sentence/sentence-view.ts";
import { nobody, type Subject } from "../../sentence/subject.ts";
import type { Token } from "../../sentence/token.ts";
import { metricAt } from "../metric/metric-phrase.ts";
import type { Score } from "../score.ts";
import { isMethod, isModel } from "../system.ts";
import { uniqueNames } from "../unique-names.ts";
import { absolutePhrase } from "./absolute-phrase.ts";
import { subjectPhrase } from "./subject-phrase.ts";

/** Who reaches a value: the subject of the verb above it, with the models and methods that its phrase names. */
export interface Actor {
  readonly subject: Subject;
  readonly names: readonly ResolvedMention[];
  /** Everything that the phrase names. */
  readonly mentions: readonly ResolvedMention[];
  /** The words of the phrase, in lower case. */
  readonly words: readonly string[];
  /** Where the phrase stands in the source; undefined where it is only meant. */
  readonly span?: TextSpan | undefined;
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
  if (absolute !== undefined && !isMeasure) return actorIn(view, absolute.from, absolute.to);
  const own = clauses.findIndex(({ start, end }) => at >= start && at < end);
  for (let index = own; index >= 0; index -= 1) {
    const phrase = subjectPhrase(view, index, index === own ? at : undefined);
    if (phrase === "antecedent") return antecedentOf(view, index);
    if (phrase !== undefined) return actorIn(view, phrase.from, phrase.to);
  }
  // "Using X, we …": the subject stands behind a clause in front.
  const behind = clauses[own + 1] === undefined ? undefined : subjectPhrase(view, own + 1, undefined);
  return behind === undefined || behind === "antecedent"
    ? { subject: nobody, names: [], mentions: [], words: [] }
    : actorIn(view, behind.from, behind.to);
}

/** "accuracy", "the performance", "NLI metric" */
function isMeasured(view: SentenceView, at: number): boolean {
  return (
    metricAt(view, at) !== undefined || /^(?:performance|metric|metrics)$/.test(view.tokens[at]?.text ?? "")
  );
}

function antecedentOf(view: SentenceView, index: number): Actor {
  const { tokens, subjects } = view;
  const subject = subjects[index] ?? nobody;
  const mention = subject.kind === "mention" ? tokens[subject.at]?.mentions?.[0] : undefined;
  const phrase = subject.kind === "unknown" ? subjectPhrase(view, index - 1, undefined) : undefined;
  if (phrase !== undefined && phrase !== "antecedent") return actorIn(view, phrase.from, phrase.to);
  const names = mention !== undefined && (isModel(mention) || isMethod(mention)) ? [mention] : [];
  return { subject, names, mentions: names, words: [] };
}

function actorIn({ tokens, text: source }: SentenceView, from: number, to: number): Actor {
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
  const subject: Subject =
    pronoun >= 0 ? { kind: "own", at: pronoun } : classifySubject(tokens, from, to, source);
  const mentions = tokens.slice(from, to).flatMap((token) => token.mentions?.slice(0, 1) ?? []);
  return {
    subject,
    names: uniqueNames(names),
    mentions,
    words: tokens.slice(from, to).map(({ text }) => text),
    span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
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
