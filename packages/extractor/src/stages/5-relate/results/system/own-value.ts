import { isOwnActor } from "../../own/who-acts.ts";
import type { RuleContext } from "../../rules/link-rule.ts";
import type { Token } from "../../sentence/token.ts";
import type { Score } from "../score.ts";
import type { Actor } from "./actor.ts";
import { isOthers } from "./others.ts";
import { arePeople, areStudied } from "./people.ts";

/** True when who acts is the paper, or a system of its own. */
export function isOwnValue(actor: Actor, score: Score, context: RuleContext): boolean {
  const { subject, names, mentions, words } = actor;
  const { tokens } = context.view;
  const named = subject.kind === "mention" ? tokens[subject.at]?.mentions?.[0] : undefined;
  // "our subjects' error rate" is no value of ours.
  if (words.some((word) => areStudied(word) || arePeople(word))) return false;
  if (names.some(context.paper.isOwn) || (words[0] === "its" && names.length === 0)) return true;
  // An own benchmark "exposes" values of others.
  if (named?.candidate.type === "benchmark" || named?.candidate.type === "dataset") return false;
  // "fine-tuning models on our data"
  if (isOwnActor(subject, context) || mentions.some(context.paper.isOwn)) return true;
  // "Llama-3, aligned with our method,"
  if (words.some((word, at) => word === "our" && /^(?:with|by|using|via|through)$/.test(words[at - 1] ?? "")))
    return true;
  if (isOwnSeries(actor, context)) return true;
  if (names.length > 0 && isAidedByOurs(actor, context)) return true;
  const isOpen = subject.kind === "unknown" || named?.candidate.type === "concept";
  if (!isOpen || names.length > 0 || isOthers(actor) || !context.pastBackground) return false;
  if (isVariantOfOwn(words, context.paper)) return true;
  // "an ensemble of these networks"
  if (words.includes("these") && /^(?:ensemble|combination|variant|version)$/.test(words[1] ?? ""))
    return true;
  return isOurSolution(words) || claimsBest(tokens, score.at) || isByOurs(tokens, score.at);
}

/** "(2) A series of models …, achieving 2.2": what a sentence of the paper's own begins with. */
function isOwnSeries({ words, span, names }: Actor, { view, pastBackground }: RuleContext): boolean {
  const opens = (span?.start ?? view.span.end) - view.span.start < 6;
  return (
    pastBackground && opens && names.length === 0 && /^a (?:series|family|suite) of$/.test(words[0] ?? "")
  );
}

/** "X, aligned with our method, reaches …" */
function isAidedByOurs({ span }: Actor, { view }: RuleContext): boolean {
  const behind = view.text.slice(span?.end ?? view.span.end, view.span.end).slice(0, 60);
  return /^, [\p{L}-]+ed (?:with|by|using|via|through) our /u.test(behind.replace(/\s+/g, " "));
}

/** "MIGA-Conv" of MIGA, where only MIGA was recognised. */
function isVariantOfOwn(words: readonly string[], paper: RuleContext["paper"]): boolean {
  const own = paper.ownEntities.map(({ surface }) => `${surface.toLowerCase()}-`);
  return words.some((word) => own.some((name) => word.startsWith(name)));
}

/** "the full-stack solution", "with our pipeline" */
function isOurSolution(words: readonly string[]): boolean {
  return (
    (words[0] === "the" || words[0] === "this") &&
    words.length <= 4 &&
    /^(?:approach|method|solution|framework|pipeline|strategy|technique|refinement|procedure|scheme|recipe|modification)$/.test(
      words.at(-1) ?? "",
    )
  );
}

/** "The accuracy is improved with our pipeline, achieving 0.66" */
function isByOurs(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(0, at)
    .some(
      ({ text }, before) =>
        text === "our" && /^(?:with|by|using|via|through)$/.test(tokens[before - 1]?.text ?? ""),
    );
}

/** "achieves a new state-of-the-art FID of 1.52": what a paper calls a new best is its own. */
export function claimsBest(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 6), at).map(({ text }) => text);
  return near.includes("new") && near.some((word) => /^(?:state-of-the-art|sota|best|record)$/.test(word));
}
