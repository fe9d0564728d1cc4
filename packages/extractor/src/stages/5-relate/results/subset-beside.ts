import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { SentenceView } from "../sentence/sentence-view.ts";

const resolution =
  /^(?:[- ]|\s?\()(?:\$\s?)?(\d{2,4}) ?(?:x|×|\*|times|\\times|\$\\times\$) ?(\d{2,4})(?!\d)/;
const squared = /^[- ]\$?(\d{2,4}) ?\^ ?\{?2\}?/;
const split =
  /^(?:['’]s)?[- ](test-clean|test-other|dev-clean|dev-other|testmini|minitest|validation|val|test-hard|hard|verified)\b(?! accuracy)/i;

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
  return split.exec(behind)?.[1]?.toLowerCase();
}
