import {
  describeProtocol,
  describeValue,
  type Entity,
  isTextEvidence,
  type Result,
  type TextEvidence,
} from "@methodscape/graph-model";
import type { GoldResult } from "./gold-records.ts";
import { isGain, isSameTuple } from "./is-same-tuple.ts";
import { judgeResultDetails } from "./judge-result-details.ts";
import type { Judgement } from "./judgement.ts";
import type { NameTest } from "./name-test.ts";
import { type GoldPlace, overlaps, type PartPlaces } from "./part-places.ts";
import { quoteAround } from "./quote-around.ts";
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
  context: ResultContext,
): Judgement[] {
  const wanted = gold.filter(({ negative, benchmark }) => negative !== true && benchmark !== undefined);
  const met = new Set<GoldResult>();
  const judged = context.run.snapshot.results.flatMap((result) => {
    const found = foundAt(result, read, context);
    const matches = found.flatMap(({ place }) => matchAt(place, result, wanted, met, context.isNamed) ?? []);
    return judgeResult(result, found, matches, context.run);
  });
  const missed = wanted.filter((one) => !met.has(one) && one.optional !== true);
  return [...judged, ...missed.map((one) => missedOf(one, context.places))];
}

/** One place where a text states a result. */
interface FoundResult {
  readonly evidence: TextEvidence;
  readonly place: GoldPlace;
}

/** Where the annotated texts state a result: a value that a text states twice is one result with two places. */
function foundAt(result: Result, read: ReadonlySet<string>, { places }: ResultContext): FoundResult[] {
  return result.evidence.filter(isTextEvidence).flatMap((evidence) => {
    const [start, end] = evidence.surface;
    const place = places.placeOf(evidence.source, { start, end });
    return place === undefined || !read.has(place.paper) ? [] : [{ evidence, place }];
  });
}

/** The annotated result that a result is at a place; no other will be the same one. */
function matchAt(
  place: GoldPlace,
  result: Result,
  wanted: readonly GoldResult[],
  met: Set<GoldResult>,
  isNamed: NameTest,
): GoldResult | undefined {
  const match = wanted.find(
    (one) => !met.has(one) && overlaps(one, place) && isSameTuple(one, result, isNamed),
  );
  if (match !== undefined) met.add(match);
  return match;
}

function judgeResult(
  result: Result,
  [first]: readonly FoundResult[],
  matches: readonly GoldResult[],
  run: EvaluatedRun,
): Judgement[] {
  if (first === undefined) return [];
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
  return matches
    .filter(({ optional }) => optional !== true)
    .flatMap((match) => [judgement, ...detailsOf(match, result, judgement, run.snapshot.entities)]);
}

function missedOf(gold: GoldResult, { textOf }: PartPlaces): Judgement {
  const quote = quoteAround(textOf(gold.paper, gold.part), gold, 120);
  return {
    ...measureOf(isGain(gold)),
    verdict: "missed",
    paper: gold.paper,
    claim: describeGold(gold),
    quote,
  };
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
