import {
  describeProtocol,
  describeValue,
  type Entity,
  isTextEvidence,
  type Result,
} from "@methodscape/graph-model";

import type { GoldResult } from "./gold-records.ts";
import { isGain, isSameTuple } from "./is-same-tuple.ts";
import { judgeResultDetails } from "./judge-result-details.ts";
import type { Judgement } from "./judgement.ts";
import type { NameTest } from "./name-test.ts";
import type { GoldPlace, PartPlaces } from "./part-places.ts";
import type { EvaluatedRun } from "./run-to-evaluate.ts";

interface ResultContext {
  readonly run: EvaluatedRun;
  readonly places: PartPlaces;
  readonly isNamed: NameTest;
}

/**
 * Results as whole tuples: value, unit, gain, benchmark, metric, system and stated protocol must all be right. Only
 * annotated results that name a benchmark are asked for; what is annotated as no score counts where it was taken for one.
 */
export function judgeResults(
  gold: readonly GoldResult[],
  read: ReadonlySet<string>,
  { run, places, isNamed }: ResultContext,
): Judgement[] {
  const wanted = gold.filter(({ negative, benchmark }) => negative !== true && benchmark !== undefined);
  const met = new Set<GoldResult>();
  const judged = run.snapshot.results.flatMap((result): Judgement[] => {
    const found = result.evidence.filter(isTextEvidence).flatMap((evidence) => {
      const span = { start: evidence.surface[0], end: evidence.surface[1] };
      const place = places.placeOf(evidence.source, span);
      return place === undefined || !read.has(place.paper) ? [] : [{ evidence, place }];
    });
    const [first] = found;
    if (first === undefined) return [];
    // A value that a text states twice is one result with two places.
    const matches = found.flatMap(({ place }) => {
      const match = wanted.find(
        (one) => !met.has(one) && isAt(one, place) && isSameTuple(one, result, isNamed),
      );
      if (match !== undefined) met.add(match);
      return match ?? [];
    });
    const { evidence, place } = first;
    const judgement: Judgement = {
      ...measureOf(result.gain),
      verdict: matches.length === 0 ? "spurious" : "hit",
      paper: place.paper,
      claim: describeResult(result),
      quote: run.textOf(evidence.source).slice(evidence.start, evidence.end).replace(/\s+/g, " "),
      tier: result.tier,
      confidence: result.confidence,
      rule: evidence.rule,
    };
    if (matches.length === 0) return [judgement];
    return matches.flatMap((match) =>
      match.optional === true
        ? []
        : [judgement, ...detailsOf(match, result, judgement, run.snapshot.entities)],
    );
  });
  const missed = wanted.flatMap((one): Judgement[] => {
    if (met.has(one) || one.optional === true) return [];
    const text = places.textOf(one.paper, one.part);
    const quote = `${text.slice(Math.max(0, one.start - 120), one.start)}[[${text.slice(one.start, one.end)}]]${text.slice(one.end, one.end + 120)}`;
    return [
      {
        ...measureOf(isGain(one)),
        verdict: "missed",
        paper: one.paper,
        claim: describeGold(one),
        quote,
      },
    ];
  });
  return [...judged, ...missed];
}

/** What a result of the default tier tells beside its tuple. */
function detailsOf(
  gold: GoldResult,
  result: Result,
  judgement: Judgement,
  entities: readonly Entity[],
): Judgement[] {
  if (result.tier !== "shown") return [];
  const aliasesOf = (name: string) =>
    entities.filter((one) => one.name === name).flatMap((one) => [one.name, ...one.aliases]);
  return judgeResultDetails(gold, result, aliasesOf).map((detail) => ({
    ...judgement,
    ...detail,
    measure: "result details",
    claim: `${detail.kind} of ${judgement.claim}: annotated ${JSON.stringify([gold.comparedWith, gold.protocol, gold.relative])}`,
  }));
}

function isAt(gold: GoldResult, { paper, part, start, end }: GoldPlace): boolean {
  return gold.paper === paper && gold.part === part && gold.start < end && start < gold.end;
}

function measureOf(gain: boolean) {
  return { measure: "results", kind: gain ? "gain" : "absolute" };
}

function describeResult(result: Result): string {
  const named = [result.model, result.method].filter((id) => id !== undefined).join(" + ");
  const system = result.people === true ? "people" : named;
  return `${describeValue(result)} ${result.metric} on ${result.benchmark} by ${system || "(nobody)"} (${describeProtocol(result.protocol)})`;
}

function describeGold(gold: GoldResult): string {
  const system = [gold.model, gold.method].filter((name) => name !== undefined).join(" + ");
  const sign = gold.gain === true ? "+" : "";
  return `${sign}${gold.value}${gold.unit ?? ""} ${gold.metric ?? "(no metric)"} on ${gold.benchmark} by ${system || "(nobody)"} ${JSON.stringify(gold.protocol ?? {})}`;
}
