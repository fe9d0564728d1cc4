import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import type { SentenceView } from "../../sentence/sentence-view.ts";

const resolution =
  /^(?:[- ]|\s?\()(?:\$\s?)?(\d{2,4}) ?(?:x|×|\*|times|\\times|\$\\times\$) ?(\d{2,4})(?!\d)/;
const squared = /^[- ]\$?(\d{2,4}) ?\^ ?\{?2\}?/;
/** Splits whose names are those of no benchmark. */
const named = "(?:test|dev|train)-(?:clean|other)(?:-\\d+)?";
const namedSplits = new RegExp(`(?<!\\w)${named}\\b`, "gi");
const splitStoodOn = new RegExp(`^ (?:for|on|in) (?:the )?(${named})\\b`, "i");
/** "A-test" and "A test-clean" where both are spellings of A. */
const splitInName = new RegExp(`-(test|valid)$|[- ](${named})$`, "i");
const split = /^(?:['’]s)?[- ](testmini|minitest|validation|val|test-hard|hard|verified)\b(?! accuracy)/i;

/** "FIDs of 1.01 for 64x64 and 1.25 for 512x512", "at 256x256 resolution": the resolution that a value holds for. */
export function resolutionBehind(view: SentenceView, end: number): string | undefined {
  const behind = view.text.slice(end, Math.min(end + 30, view.span.end));
  const sized =
    /^ (?:for|at|on|in) (?:the )?(?:\$\s?)?(\d{2,4}) ?(?:x|×|\*|times|\\times|\$\\times\$) ?(\d{2,4})(?!\d)/.exec(
      behind,
    );
  return sized === null ? undefined : `${sized[1]}x${sized[2]}`;
}

/** "TVQA-long", where only TVQA was recognised: what a hyphen joins to a name is another benchmark, unless it is a split. */
export function isOfVariant(view: SentenceView, benchmark: ResolvedMention): boolean {
  if (benchmark.start < view.span.start || benchmark.end > view.span.end) return false;
  const joined = /^-(\p{L}[\p{L}\d]*)/u.exec(
    view.text.slice(benchmark.end, Math.min(benchmark.end + 24, view.span.end)),
  );
  return (
    joined !== null &&
    !/^(?:test|dev|val|valid|validation|train|testmini|mini|minitest|hard|clean|other|verified)$/i.test(
      joined[1] ?? "",
    )
  );
}

/** "FIDs of 1.8 and 2.1 on ImageNet 256x256 and 512x512": the resolutions right behind a name, in order. */
export function resolutionsBeside(view: SentenceView, { end }: ResolvedMention): readonly string[] {
  const behind = view.text.slice(end, Math.min(end + 60, view.span.end));
  const [row = ""] = /^[-\s\d×x*,&]+(?:and [-\s\d×x*]+)?/.exec(behind) ?? [];
  return [...row.matchAll(/(\d{2,4}) ?[x×*] ?(\d{2,4})/g)].map(([, width, height]) => `${width}x${height}`);
}

/** "2.1% on A test-clean and 4.3% on test-other": the split that a value stands on, without the name of what it splits. */
export function splitBehind(view: SentenceView, end: number): string | undefined {
  const behind = view.text.slice(end, Math.min(end + 30, view.span.end));
  return splitStoodOn.exec(behind)?.[1]?.toLowerCase();
}

/** "LibriSpeech test-clean and test-other", "MiniF2F-valid": the splits in a name's own words and right behind it, in order. */
export function splitsBeside(view: SentenceView, benchmark: ResolvedMention): readonly string[] {
  const { surface, candidate, end } = benchmark;
  const inName = splitInName.exec(surface);
  const isName = candidate.name.toLowerCase() === surface.toLowerCase();
  const splits = isName ? [] : [inName?.[1] ?? inName?.[2]].flatMap((one) => one?.toLowerCase() ?? []);
  const behind = view.text.slice(end, Math.min(end + 60, view.span.end));
  let last = 0;
  for (const { 0: found, index } of behind.matchAll(namedSplits)) {
    if (!/^(?:['’]s)?[-\s,/&]*(?:and )?(?:the )?$/.test(behind.slice(last, index))) break;
    splits.push(found.toLowerCase());
    last = index + found.length;
  }
  return splits;
}

/**
 * What makes a part of a benchmark that stands right behind its name: "ImageNet 512x512", "LibriSpeech test-clean".
 * Undefined where the name stands in another sentence.
 */
export function subsetBeside(view: SentenceView, benchmark: ResolvedMention): string | undefined {
  if (benchmark.start < view.span.start || benchmark.end > view.span.end) return undefined;
  const behind = view.text.slice(benchmark.end, Math.min(benchmark.end + 24, view.span.end));
  const sized = resolution.exec(behind);
  if (sized !== null) return `${sized[1]}x${sized[2]}`;
  const square = squared.exec(behind);
  if (square !== null) return `${square[1]}x${square[1]}`;
  const splits = splitsBeside(view, benchmark);
  return splits.length > 0 ? splits.join(", ") : split.exec(behind)?.[1]?.toLowerCase();
}
