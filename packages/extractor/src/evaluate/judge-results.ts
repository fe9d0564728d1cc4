import {
  canonicalMetric,
  describeProtocol,
  describeValue,
  isTextEvidence,
  metricDirection,
  type Result,
} from "@methodscape/graph-model";

import type { GoldResult } from "./gold-records.ts";
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
    return matches.length === 0
      ? [judgement]
      : matches.flatMap(({ optional }) => (optional === true ? [] : [judgement]));
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

function isAt(gold: GoldResult, { paper, part, start, end }: GoldPlace): boolean {
  return gold.paper === paper && gold.part === part && gold.start < end && start < gold.end;
}

function measureOf(gain: boolean) {
  return { measure: "results", kind: gain ? "gain" : "absolute" };
}

function isGain({ gain, factor }: GoldResult): boolean {
  return gain === true || factor === true;
}

function isSameTuple(gold: GoldResult, result: Result, isNamed: NameTest): boolean {
  return (
    isSameValue(gold, result) &&
    isSameUnit(gold, result) &&
    isGain(gold) === result.gain &&
    isSameBenchmark(gold, result, isNamed) &&
    isSameMetric(gold, result.metric) &&
    isSameSystem(gold, result, isNamed) &&
    isSameProtocol(gold, result)
  );
}

/** A gain is annotated as it is printed: "WER falls by 13%" is 13 there and -13 here. What is annotated as a loss must be negative. */
function isSameValue({ value, direction }: GoldResult, result: Result): boolean {
  if (!result.gain) return value === result.value;
  const falls = direction === "drop" || metricDirection(result.metric) === "lower";
  return (
    value === (falls && result.value < 0 ? -result.value : result.value) &&
    (direction !== "drop" || result.value < 0)
  );
}

/** Annotated names may hold the split ("X-test") or the resolution ("ImageNet 256x256"), which a result has as its subset. */
function isSameBenchmark({ benchmark = "" }: GoldResult, result: Result, isNamed: NameTest): boolean {
  const whole = benchmark.replace(/[ -]test(?: set)?$/i, "");
  if (isNamed(result.benchmark, benchmark) || isNamed(result.benchmark, whole)) return true;
  const [, name = "", width, height] = /^(.*?\S) ?(\d{2,4}) ?[x×*] ?(\d{2,4})$/.exec(benchmark) ?? [];
  return isNamed(result.benchmark, name) && result.protocol.subset === `${width}x${height}`;
}

/** A gain in "%" and one in points are often printed alike: only factors are told from both. */
function isSameUnit({ unit, gain, factor }: GoldResult, result: Result): boolean {
  if (factor === true || unit === "x") return result.unit === "x";
  if (unit === undefined || unit === "none") return result.unit !== "x";
  return unit === result.unit || (gain === true && result.unit !== "x");
}

/** A text that names no metric leaves it to the benchmark; so does one that calls a share "a score". */
function isSameMetric({ metric: gold, unit }: GoldResult, metric: string): boolean {
  if (unit === "%" && /^scores?$/.test(gold ?? "") && metric === "accuracy") return true;
  return gold === undefined || plain(canonicalMetric(metric)).includes(plain(canonicalMetric(gold)));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9@]/g, "");
}

/** Every system that the result names must be annotated for it, and where its sentence names one it must be named. */
function isSameSystem(gold: GoldResult, result: Result, isNamed: NameTest): boolean {
  const named = [result.model, result.method].filter((id) => id !== undefined);
  // Where people reach it, the reader must have said so.
  if (result.people === true)
    return named.length === 0 && /\b(?:humans?|people|experts?|annotators?)\b/i.test(gold.system ?? "");
  const fields = (["model", "method"] as const).filter((field) => gold[field] !== undefined);
  const wanted = fields.map((field) => gold[field] ?? "");
  const isInSentence = fields.some((field) => gold.outsideSentence?.includes(field) !== true);
  if (isInSentence && named.length === 0) return false;
  return named.every((id) => wanted.some((name) => isNamed(id, name)));
}

/** What the text states of the protocol must be there; what it does not state must not. */
function isSameProtocol({ protocol, bound }: GoldResult, { protocol: found }: Result): boolean {
  const selection = protocol?.selection ?? "unstated";
  const sameSelection =
    found.selection === selection || (selection === "unstated" && found.selection === "pass-at-k");
  const sameCount = found.n === protocol?.n || (protocol?.n === undefined && found.n === 1);
  return sameSelection && sameCount && found.shots === protocol?.shots && found.bound === bound;
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
