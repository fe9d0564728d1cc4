import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import type { Subject } from "../sentence/subject.ts";
import { phraseAround } from "../sentence/trace-governor.ts";
import { namingVerbs, yieldingVerbs } from "../sentence/verb-senses.ts";
import { pointsAtOthers } from "../voice/points-at-others.ts";
import { callsModel, ownSystemCalled } from "./own-system-called.ts";

/** Heads that may stand for the paper's one system; "our strategy", "our codebase" may be less than it. */
const systemHeads =
  /^(?:models?|frameworks?|approach|methods?|systems?|architectures?|networks?|algorithms?|methodology|pipelines?|agents?|solution|techniques?|project|design|toolkit|library|iteration|llms?|mllms?|vlms?|lmms?|lvlms?|transformers?|verifier|prover|ssm|formulation|scheme|tracker|detector|generator|encoder|tokenizer|paradigm)$/;
const selves = /^(?:core|backbone|architecture|design|heart|structure|framework|version|foundation)$/;
const dataHeads = /^(?:datasets?|benchmarks?|corpus|corpora|collection|suite)$/;

/**
 * The name that own words in the place of a subject stand for: "our model" is the system that the paper is about,
 * "the proposed dataset" its data, "it" at the start of a sentence what the sentence before spoke of. "We" is nobody's name.
 */
export function ownThing(subject: Subject, context: RuleContext): ResolvedMention | undefined {
  const { tokens } = context.view;
  const token = subject.at === undefined ? undefined : tokens[subject.at];
  if (subject.kind !== "own" || subject.at === undefined || token === undefined) return undefined;
  if (token.text === "it") return context.topic;
  if (pointsAtOthers(subject, context)) return undefined;
  const { start, end } = phraseAround(tokens, subject.at, 0, tokens.length);
  const head = tokens[end - 1]?.text ?? "";
  // "the training data for our models" is no model, "the core of our model" is.
  const belongs = tokens[start - 1]?.kind === "preposition" && start >= 2;
  if (belongs && !selves.test(tokens[start - 2]?.text ?? "")) return undefined;
  const isNamed = (at: number) => tokens[at]?.kind === "mention" && !tokens[at + 1]?.text.startsWith("-");
  // "our AlphaMath framework"
  for (let at = start; at < end; at += 1)
    if (isNamed(at) && context.view.tokens[start]?.text === "our") return tokens[at]?.mentions?.[0];
  if (dataHeads.test(head)) return dataCalled(head, context);
  if (!systemHeads.test(head)) return nameBehind(subject.at, context);
  return ownSystemCalled(head, context.paper) ?? (callsModel(head) ? undefined : context.paper.mainData);
}

/** "Our second contribution, X, is …": the own name between commas. */
function nameBehind(at: number, { view: { tokens }, paper }: RuleContext): ResolvedMention | undefined {
  const end = tokens.findIndex(({ kind }, index) => index > at && kind !== "word" && kind !== "adverb");
  const named = tokens[end]?.kind === "comma" ? tokens[end + 1]?.mentions?.[0] : undefined;
  const isApposed = tokens[end + 2]?.kind === "comma" || tokens[end + 2]?.kind === "open";
  return named !== undefined && isApposed && paper.isOwn(named) ? named : undefined;
}

/** "our dataset" is the one dataset, even where a benchmark is what the paper is about. */
function dataCalled(head: string, { paper }: RuleContext): ResolvedMention | undefined {
  const [only, ...others] = paper.ownEntities.filter(({ candidate }) => head.startsWith(candidate.type));
  return only !== undefined && others.length === 0 ? only : paper.mainData;
}

/** What a sentence speaks of: the own thing that it introduces or that acts in it; for the sentence behind it to call "it". */
export function topicOf(context: RuleContext): ResolvedMention | undefined {
  const { view, paper } = context;
  const [first] = introducedHere(context);
  if (first !== undefined) return first;
  for (const [index, clause] of view.clauses.entries()) {
    if (clause.opening === "fronted") continue;
    const subject = view.subjects[index];
    const named = subject?.kind === "mention" ? view.tokens[subject.at]?.mentions?.[0] : undefined;
    if (named !== undefined) return paper.isOwn(named) ? named : undefined;
    const meant = subject === undefined ? undefined : ownThing(subject, context);
    return meant ?? (subject?.kind === "own" ? onlyOwnName(context) : undefined);
  }
  return undefined;
}

/** "We describe how X was made": the one own name of a sentence that speaks of the paper's doing. */
function onlyOwnName({ view, paper }: RuleContext): ResolvedMention | undefined {
  const own = view.places.map(({ mention }) => mention).filter(paper.isOwn);
  const [first, ...others] = own;
  return others.every(({ entity }) => entity === first?.entity) ? first : undefined;
}

/** The own names that the sentence introduces: "we present X", "…, called X", "…, resulting in X". */
export function introducedHere({ view, paper }: Pick<RuleContext, "view" | "paper">): ResolvedMention[] {
  return view.places
    .filter((place) => paper.isOwn(place.mention) && isMade(place))
    .map(({ mention }) => mention);
}

const makings = /^(?:creation|development|construction|release|introduction)$/;
const yielding = new Set([...yieldingVerbs, "train", "pre-train", "pretrain"]);

function isMade({ governor: { verb, steps }, verbGroup }: Place): boolean {
  if (verb?.kind !== "verb") return false;
  const [tie, ...others] = steps.filter(({ kind }) => kind !== "list");
  const lemma = verb.lemma ?? "";
  if (tie === undefined)
    return (
      verbGroup === "introduce" || yielding.has(lemma) || (verb.form === "past" && namingVerbs.has(lemma))
    );
  if (tie.kind !== "preposition") return false;
  const isResult = (lemma === "result" && tie.word === "in") || (lemma === "lead" && tie.word === "to");
  if (isResult && others.length === 0) return true;
  // "leading to the creation of X"
  const [next, ...rest] = others;
  const isMaking = tie.word === "of" && makings.test(tie.noun?.text ?? "");
  return isMaking && next?.kind === "preposition" && /^(?:in|to)$/.test(next.word) && rest.length === 0;
}
