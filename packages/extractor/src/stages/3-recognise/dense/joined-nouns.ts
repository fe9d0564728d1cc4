import type { EntityType } from "@methodscape/graph-model";
import type { Word } from "../reading/read-entry.ts";
import { dataNouns } from "../vocabulary/data-nouns.ts";
import { isCarrier, kindHeads } from "../vocabulary/kind-heads.ts";
import { phraseStops } from "../vocabulary/phrase-stops.ts";
import { wordSet } from "../vocabulary/word-list.ts";
import type { DenseSpan, SentenceParts } from "./dense-text.ts";
import type { NameRun } from "./name-runs.ts";
import { familyOf } from "./type-votes.ts";
import { singularOf } from "./word-shapes.ts";

/** Nouns that make another thing of the name before them: "VGG loss". */
const makesAnother =
  wordSet(`loss losses pooling convolution convolutions regularization regularisation attack attacks
  augmentation calibration momentum block blocks activation adaptation`);
/** Adjectives that make another network of the one behind them: "conditional GAN". */
const structuralLeads =
  wordSet(`bidirectional bi-directional unidirectional conditional unconditional variational siamese gated
  leaky truncated interlinked inflated dilated separable convolutional recurrent denoising`);
const neverJoined =
  wordSet(`network networks feature features data result results score scores performance accuracy image
  images based annotation annotations`);
const leastTimes = 3;
const leastShare = 0.6;

/** Name and noun ("Granger causality") of which the name hardly ever stands without the noun in this text. */
export function collocations(parts: readonly SentenceParts[]): ReadonlySet<string> {
  const alone = new Map<string, number>();
  const pairs = new Map<string, { readonly name: string; readonly count: number }>();
  for (const { runs, sentence } of parts) {
    for (const run of runs) {
      alone.set(run.text, (alone.get(run.text) ?? 0) + 1);
      const noun = nounBehind(sentence.words, run);
      if (noun === undefined || isLeftOut(noun)) continue;
      const pair = pairKey(run, noun);
      pairs.set(pair, { name: run.text, count: (pairs.get(pair)?.count ?? 0) + 1 });
    }
  }
  const kept = [...pairs].filter(
    ([, { name, count }]) => count >= leastTimes && count / (alone.get(name) ?? count) >= leastShare,
  );
  return new Set(kept.map(([pair]) => pair));
}

function nounBehind(words: readonly Word[], run: NameRun): string | undefined {
  const next = words[run.last + 1];
  return next?.before === "" && next.kind.shape === "plain" ? next.kind.lower : undefined;
}

function isLeftOut(noun: string): boolean {
  return phraseStops.has(noun) || isCarrier(noun) || dataNouns.has(noun) || neverJoined.has(noun);
}

function pairKey(run: NameRun, noun: string): string {
  return `${run.text} ${singularOf(noun)}`;
}

/** Whether the noun behind a name is one that it hardly ever stands without. */
export function isJoined(words: readonly Word[], run: NameRun, joined: ReadonlySet<string>): boolean {
  const noun = nounBehind(words, run);
  return noun !== undefined && joined.has(pairKey(run, noun));
}

/** The span of a name, with the adjective before and the noun behind it where they belong to it. */
export function spanOfRun(
  { sentence }: SentenceParts,
  run: NameRun,
  type: EntityType,
  joined: ReadonlySet<string>,
): DenseSpan {
  const next = sentence.words[run.last + 1];
  const noun = nounBehind(sentence.words, run);
  const alone: DenseSpan = {
    start: startWithLead(sentence.words, run, type),
    end: run.end,
    type,
    rule: "name",
  };
  if (next === undefined || noun === undefined) return alone;
  const withNoun = (typeOfWhole: EntityType): DenseSpan => ({ ...alone, end: next.end, type: typeOfWhole });
  if (isJoined(sentence.words, run, joined)) return withNoun(kindHeads.get(noun)?.type ?? type);
  // The data or a system of a task: "VQA dataset", "QA system".
  if (type === "concept" && dataNouns.has(noun)) return withNoun("dataset");
  if (type === "concept" && /^(?:models?|systems?)$/.test(noun)) return withNoun("method");
  return makesAnother.has(noun) ? withNoun("method") : alone;
}

function startWithLead(words: readonly Word[], run: NameRun, type: EntityType): number {
  const lead = words[run.first - 1];
  const fits = run.strong && familyOf(type) === "method" && words[run.first]?.before === "";
  return fits && lead !== undefined && structuralLeads.has(lead.kind.lower) ? lead.start : run.start;
}
