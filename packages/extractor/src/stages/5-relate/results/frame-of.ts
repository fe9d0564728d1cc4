import type { EntityId, Protocol } from "@methodscape/graph-model";
import type { EntryResult } from "../../../model/claims.ts";
import { systemRules } from "../rules/system-rules.ts";
import { evidenceAt } from "../text-evidence.ts";
import { isOfVariant } from "./benchmark/subset-beside.ts";
import { gainBaseline } from "./gain/gain-baseline.ts";
import { isRelative } from "./gain/is-relative.ts";
import { signedValue } from "./gain/signed-value.ts";
import type { Ground } from "./ground.ts";
import { metricOf } from "./metric/metric-of.ts";
import { conditionOf } from "./protocol/condition-of.ts";
import { protocolOf } from "./protocol/protocol-of.ts";
import type { Score } from "./score.ts";
import { runOf, type ScoredSentence } from "./scored-sentence.ts";
import { asImproved } from "./system/as-improved.ts";
import { asOwn } from "./system/as-own.ts";
import { isNearPeople } from "./system/is-near-people.ts";
import { isOfSubjects } from "./system/is-of-subjects.ts";
import { isReachedByPeople } from "./system/is-reached-by-people.ts";
import type { System } from "./system.ts";

/** What a value says, apart from the entry that says it. */
export type Frame = Omit<EntryResult, "entry">;

/** What a value says of the benchmark that it stands on: whose it is, in which measure and under what; undefined where it is nobody's. */
export function frameOf(
  score: Score,
  ground: Ground,
  rule: string,
  sentence: ScoredSentence,
): Frame | undefined {
  const { context } = sentence;
  const found = systemOf(score, sentence);
  if (found === undefined) return undefined;
  const system = asImproved(asOwn(found.system, score, context), score, sentence);
  const metric = metricOf(score, sentence, ground.benchmark);
  // "humans, at 73.9% and 79.3%": people are named in front of their list.
  const lead = runOf(score, sentence)[0] ?? score;
  const people = isNearPeople(system, lead, sentence) && isReachedByPeople(context.view.tokens, lead.at);
  const condition = conditionOf(score, system, sentence, people);
  const isSure =
    metric !== undefined &&
    condition !== "unclear" &&
    context.pastBackground &&
    isSureGround(ground, sentence) &&
    isSureSystem(system, score, sentence, people) &&
    !(people && metric === "score" && namesScore(sentence));
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
    tier: isSure ? "shown" : "possible",
    evidence: evidenceAt(context.view, { start: score.token.start, end: score.token.end }, rule),
  };
}

/** A benchmark that is surely meant, and as it stands. */
function isSureGround({ benchmark, tier }: Ground, { context }: ScoredSentence): boolean {
  return (
    tier === "shown" &&
    /^(?:benchmark|dataset):/.test(benchmark.entity) &&
    !benchmark.doubtful &&
    !isOfVariant(context.view, benchmark)
  );
}

/** Whose the value is is clear, and that it is not of people. */
function isSureSystem(system: System, score: Score, sentence: ScoredSentence, people: boolean): boolean {
  const isDoubtful = system.model?.doubtful === true || system.method?.doubtful === true;
  return (
    system.certain &&
    !isDoubtful &&
    (people || !isNearPeople(system, score, sentence)) &&
    !isOfSubjects(score, sentence)
  );
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
