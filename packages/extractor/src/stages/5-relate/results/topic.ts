import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import { prepositionsOf } from "../place/way-to-verb.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import { isGroundable } from "./benchmark/benchmark-places.ts";
import type { Ground, Grounded } from "./ground.ts";
import { isModel } from "./system.ts";

/** What the values of the next sentence may go on with: the one thing that the values of a sentence stand on, and their measures. */
export interface Topic {
  readonly ground: Ground;
  readonly metrics: ReadonlySet<string>;
  /** Another sentence stands between: only a measure of its own name goes on with it. */
  readonly isOld?: boolean;
  /** The sentence told that something is tried there, and gave no value. */
  readonly isTrial?: boolean;
}

/** The topic behind a sentence with its grounded values (none in most sentences), given the topic before it. */
export function topicBehind(
  context: RuleContext,
  grounded: Grounded,
  before: Topic | undefined,
): Topic | undefined {
  return (
    topicOf(grounded) ??
    (grounded.size === 0 ? trialTopic(context) : undefined) ??
    stillTopic(context, before, grounded.size > 0)
  );
}

function topicOf(grounded: Grounded): Topic | undefined {
  if (grounded.size === 0) return undefined;
  const grounds = [...grounded.values()];
  const [first] = grounds;
  if (first === undefined || new Set(grounds.map(({ benchmark }) => benchmark.entity)).size > 1)
    return undefined;
  const metrics = [...grounded.keys()].flatMap(({ metric }) => (metric === undefined ? [] : [metric]));
  return { ground: first, metrics: new Set(metrics) };
}

/** "Our evaluation on the X benchmark shows that …": the one place of trials of a sentence without values. */
function trialTopic(context: RuleContext): Topic | undefined {
  if (!context.pastBackground) return undefined;
  const places = context.view.places.filter(({ mention }) => isGroundable(mention));
  const [first] = places;
  const isOne = new Set(places.map(({ mention }) => mention.entity)).size === 1;
  if (first === undefined || !isOne || !isTriedOn(first)) return undefined;
  return { ground: { benchmark: first.mention, tier: "shown" }, metrics: new Set(), isTrial: true };
}

/** "we test X on Y", "our evaluation on Y", "experiments with X on Y" */
function isTriedOn(place: Place): boolean {
  if (place.verbGroup === "evaluate") return true;
  const trials = /^(?:experiments?|evaluations?|results?|comparisons?|tests?|trials?)$/;
  return prepositionsOf(place).some(({ word, noun }) => word === "on" && trials.test(noun?.text ?? ""));
}

/** A sentence without values and without another place to measure on leaves the topic as it was, once. */
function stillTopic({ view }: RuleContext, topic: Topic | undefined, told: boolean): Topic | undefined {
  const isOver =
    told ||
    topic?.isOld === true ||
    topic?.isTrial === true ||
    view.places.some(({ mention }) => isGroundable(mention));
  return topic === undefined || isOver ? undefined : { ...topic, isOld: true };
}

/** The model of others that a sentence is about: what "it" at the start of the next one may mean. */
export function modelTold({ view, paper }: RuleContext): ResolvedMention | undefined {
  const [first, ...others] = view.places.filter(
    ({ mention, clauseIndex, predicate }) => isModel(mention) && clauseIndex <= 1 && predicate !== undefined,
  );
  return first === undefined || others.length > 0 || paper.isOwn(first.mention) ? undefined : first.mention;
}
