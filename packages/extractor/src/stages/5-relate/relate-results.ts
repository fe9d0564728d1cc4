import type { EntityId, Protocol, Tier } from "@methodscape/graph-model";
import type { EntryResult } from "../../model/claims.ts";
import type { ResolvedMention } from "../../model/resolved-mention.ts";
import { groundScores } from "./ground-scores.ts";
import { isOfVariant } from "./results/benchmark/subset-beside.ts";
import { gainBaseline } from "./results/gain/gain-baseline.ts";
import { isRelative } from "./results/gain/is-relative.ts";
import { signedValue } from "./results/gain/signed-value.ts";
import type { Ground, Grounded } from "./results/ground.ts";
import { metricOf } from "./results/metric/metric-of.ts";
import { oneValueABoard } from "./results/one-value-a-board.ts";
import { alikeBefore, type Frame, sharedCondition } from "./results/protocol/alike-before.ts";
import { conditionOf } from "./results/protocol/condition-of.ts";
import { protocolOf } from "./results/protocol/protocol-of.ts";
import type { Score } from "./results/score.ts";
import { runOf, type ScoredSentence, scoreSentence } from "./results/scored-sentence.ts";
import { asImproved } from "./results/system/as-improved.ts";
import { asOwn } from "./results/system/as-own.ts";
import { isReachedByPeople } from "./results/system/is-reached-by-people.ts";
import { isNearPeople, isOfSubjects } from "./results/system/near-people.ts";
import type { System } from "./results/system.ts";
import { modelTold, type Topic, topicBehind } from "./results/topic.ts";
import type { RuleContext } from "./rules/link-rule.ts";
import { systemRules } from "./rules/system-rules.ts";
import { evidenceAt } from "./text-evidence.ts";
import type { EntryView } from "./views/entry-view.ts";
import { tellsOfOthers } from "./views/section-kind.ts";

/**
 * The measured values that the sentences of an entry report. Each value is one frame: its benchmark is looked for in its
 * clause, its sentence and its paper, then its system, metric and protocol. Without a benchmark and a system it is no result.
 */
export function relateResults({ entry, contexts }: EntryView): EntryResult[] {
  const results: EntryResult[] = [];
  let topic: Topic | undefined;
  let told: ResolvedMention | undefined;
  let condition: string | undefined;
  for (const context of contexts) {
    const { grounds, frames } = mayReport(context)
      ? framesOf(scoreSentence(context, topic, told), condition)
      : nothingReported;
    results.push(...frames.map((frame) => ({ entry, ...frame })));
    topic = topicBehind(context, grounds, topic);
    told = modelTold(context);
    condition = sharedCondition(frames);
  }
  return oneValueABoard(results);
}

function mayReport({ view }: RuleContext): boolean {
  return (
    view.part !== "note" &&
    view.part !== "title" &&
    !tellsOfOthers(view.section) &&
    view.tokens.some(({ kind }) => kind === "number")
  );
}

interface Reported {
  readonly grounds: Grounded;
  readonly frames: readonly Frame[];
}

/** Most sentences tell no value. */
const nothingReported: Reported = { grounds: new Map(), frames: [] };

/** The values of a sentence that stand on something, and what each says; `before` is the condition of the sentence before. */
function framesOf(sentence: ScoredSentence, before: string | undefined): Reported {
  const grounded = [...groundScores(sentence)];
  return {
    grounds: new Map(grounded.map(([score, { ground }]) => [score, ground])),
    frames: grounded.flatMap(([score, { ground, rule }]) => {
      const frame = frameOf(score, ground, rule, sentence);
      return frame === undefined ? [] : [alikeBefore(frame, sentence, before)];
    }),
  };
}

function frameOf(score: Score, ground: Ground, rule: string, sentence: ScoredSentence): Frame | undefined {
  const { context } = sentence;
  const found = systemOf(score, sentence);
  if (found === undefined) return undefined;
  const system = asImproved(asOwn(found.system, score, context), score, sentence);
  const metric = metricOf(score, sentence, ground.benchmark);
  // "humans, at 73.9% and 79.3%": people are named in front of their list.
  const lead = runOf(score, sentence)[0] ?? score;
  const people = isNearPeople(system, lead, sentence) && isReachedByPeople(context.view.tokens, lead.at);
  const condition = conditionOf(score, system, sentence, people);
  const doubtful = [ground.benchmark, system.model, system.method].some(
    (mention) => mention?.doubtful === true,
  );
  const certain =
    ground.tier === "shown" &&
    /^(?:benchmark|dataset):/.test(ground.benchmark.entity) &&
    system.certain &&
    !doubtful &&
    (people || !isNearPeople(system, score, sentence)) &&
    !isOfVariant(context.view, ground.benchmark) &&
    !(people && metric === "score" && namesScore(sentence)) &&
    metric !== undefined &&
    !isOfSubjects(score, sentence) &&
    condition !== "unclear";
  const tier: Tier = certain && context.pastBackground ? "shown" : "possible";
  return {
    ...idsOf(system),
    benchmark: ground.benchmark.entity,
    metric: metric ?? "score",
    value: signedValue(score, metric, context.view.tokens),
    unit: score.unit,
    protocol: {
      ...protocolOf(score, ground, metric, sentence, found.acts),
      ...(condition === undefined || condition === "unclear" ? {} : { condition }),
      ...basisOf(score, system, sentence),
    },
    gain: score.kind === "gain",
    subject: system.own,
    ...(people && { people }),
    tier,
    evidence: evidenceAt(context.view, { start: score.token.start, end: score.token.end }, rule),
  };
}

/** What a gain is held against, and whether it is a share of it. */
function basisOf(
  score: Score,
  system: System,
  sentence: ScoredSentence,
): Pick<Protocol, "relative" | "baseline"> {
  if (score.kind !== "gain") return {};
  const baseline = gainBaseline(score, system, sentence);
  return {
    ...(isRelative(score, sentence) ? { relative: true } : {}),
    ...(baseline === undefined ? {} : { baseline }),
  };
}

/** "behind human performance (56%) on a Joint Score": what the value measures stands elsewhere. */
function namesScore({ context }: ScoredSentence): boolean {
  return context.view.tokens.some(({ text }) => /^scores?$/.test(text));
}

/** Whose value it is, and whether that is who acts in the sentence rather than somebody beside the value. */
function systemOf(score: Score, sentence: ScoredSentence): { system: System; acts: boolean } | undefined {
  for (const { id, read } of systemRules) {
    const system = read(score, sentence);
    if (system !== undefined) return { system, acts: id === "acting" || id === "listed-names" };
  }
  return undefined;
}

function idsOf({ model, method }: System): { model?: EntityId; method?: EntityId } {
  return {
    ...(model === undefined ? {} : { model: model.entity }),
    ...(method === undefined ? {} : { method: method.entity }),
  };
}
