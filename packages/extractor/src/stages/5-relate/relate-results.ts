import type { EntityId, Tier } from "@methodscape/graph-model";
import type { EntryResult } from "../../model/claims.ts";
import type { EntryView } from "./entry-view.ts";
import type { RuleContext } from "./link-rule.ts";
import type { Ground } from "./result-rule.ts";
import { resultRules } from "./result-rules.ts";
import { findSystem, type System } from "./results/find-system.ts";
import { metricOf } from "./results/metric-of.ts";
import { readProtocol } from "./results/read-protocol.ts";
import { readScores } from "./results/read-scores.ts";
import type { Score } from "./results/score.ts";
import { tellsOfOthers } from "./section-kind.ts";
import { evidenceAt } from "./text-evidence.ts";

/** The measured values that the sentences of an entry report. A value whose benchmark is not certain is no result. */
export function relateResults({ entry, contexts }: EntryView): EntryResult[] {
  return contexts.flatMap((context) => {
    if (
      context.view.part === "note" ||
      context.view.part === "title" ||
      tellsOfOthers(context.view.section) ||
      !context.view.tokens.some(({ kind }) => kind === "number")
    )
      return [];
    const scores = readScores(context.view);
    return scores.flatMap((score): EntryResult[] => {
      const found = readResult(score, scores, context);
      return found === undefined ? [] : [{ entry, ...found }];
    });
  });
}

function readResult(
  score: Score,
  scores: readonly Score[],
  context: RuleContext,
): Omit<EntryResult, "entry"> | undefined {
  const read = groundOf(score, scores, context);
  if (read === undefined) return undefined;
  const { ground, rule } = read;
  const benchmark = ground.benchmark === "own" ? context.paper.soleBenchmark : ground.benchmark.mention;
  const system = findSystem(score, context);
  if (benchmark === undefined || system === undefined) return undefined;
  const doubtful = [benchmark, system.model, system.method].some((mention) => mention?.doubtful === true);
  const metric = metricOf(score, scores, benchmark.candidate, context.view.tokens);
  const certain =
    ground.tier === "shown" &&
    system.certain &&
    !doubtful &&
    !score.bounded &&
    metric !== undefined &&
    context.pastBackground;
  const tier: Tier = certain ? "shown" : "possible";
  const base = score.kind === "base";
  const ids = systemIds(system, base);
  const nameless = ids.model === undefined && ids.method === undefined;
  return {
    ...ids,
    benchmark: benchmark.entity,
    metric: metric ?? "score",
    value: score.value,
    unit: score.unit,
    protocol: {
      ...protocolOf(score, scores, context),
      ...(ground.subset === undefined ? {} : { subset: ground.subset }),
    },
    gain: score.kind === "gain",
    subject: system.own && !base,
    tier: nameless ? "possible" : tier,
    evidence: evidenceAt(context.view, { start: score.token.start, end: score.token.end }, rule),
  };
}

function groundOf(
  score: Score,
  scores: readonly Score[],
  context: RuleContext,
): { ground: Ground; rule: string } | undefined {
  for (const rule of resultRules) {
    const ground = rule.read(score, scores, context);
    if (ground !== undefined) return { ground, rule: rule.id };
  }
  return undefined;
}

/** A value before improvement belongs to the model alone, not to the method, nor to the paper's own model, that improves on it. */
function systemIds(
  { model, method, improved }: System,
  base: boolean,
): { model?: EntityId; method?: EntityId } {
  return {
    ...(model === undefined || (base && improved) ? {} : { model: model.entity }),
    ...(method === undefined || base ? {} : { method: method.entity }),
  };
}

/** Reads the stretch between the values before and behind: what stands there belongs to this value. */
function protocolOf(score: Score, scores: readonly Score[], context: RuleContext) {
  const { view } = context;
  const before = scores.filter(({ at }) => at < score.at && score.at - at > 4).at(-1);
  const behind = scores.find(({ at }) => at > score.at && at - score.at > 4);
  const stretch = view.text.slice(before?.token.end ?? view.span.start, behind?.token.start ?? view.span.end);
  const verifier = view.places.find(({ mention }) =>
    /reward model|verifier|\b[PO]RM\b/i.test(mention.candidate.name),
  );
  const name =
    verifier === undefined || context.paper.isOwn(verifier.mention)
      ? undefined
      : verifier.mention.candidate.name;
  return readProtocol(stretch, context.pastBackground ? "own" : "other", name, score.metric);
}
