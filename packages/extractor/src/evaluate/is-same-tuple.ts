import { canonicalMetric, metricDirection, type Result } from "@methodscape/graph-model";
import type { GoldResult } from "./gold-records.ts";
import type { NameTest } from "./name-test.ts";

/** A factor is a gain too. */
export function isGain({ gain, factor }: GoldResult): boolean {
  return gain === true || factor === true;
}

/** Value, unit, gain, benchmark, metric, system and stated protocol are all as annotated. */
export function isSameTuple(gold: GoldResult, result: Result, isNamed: NameTest): boolean {
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
function isSameProtocol({ protocol, bound, range }: GoldResult, { protocol: found }: Result): boolean {
  const selection = protocol?.selection ?? "unstated";
  const sameSelection =
    found.selection === selection || (selection === "unstated" && found.selection === "pass-at-k");
  // The ends of a range are annotated as such, and told as what the gain is at least and at most.
  const sameBound =
    found.bound === bound || (range === true && (found.bound === "at-least" || found.bound === "up-to"));
  const sameCount = found.n === protocol?.n || (protocol?.n === undefined && found.n === 1);
  return sameSelection && sameCount && found.shots === protocol?.shots && sameBound;
}
