import type { GraphSnapshot } from "@methodscape/graph-model";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { KeptSources, SegmentedSource } from "./model/segmented-source.ts";
import type { SourceFile } from "./model/source-file.ts";
import { readSource } from "./stages/1-read/read-source.ts";
import { segmentSource } from "./stages/2-segment/segment-source.ts";
import { recogniseMentions } from "./stages/3-recognise/recognise-mentions.ts";
import { resolveEntities } from "./stages/4-resolve/resolve-entities.ts";
import { relateEntities } from "./stages/5-relate/relate-entities.ts";
import { assembleSnapshot } from "./stages/6-assemble/assemble-snapshot.ts";

/** How far a run has come: the stage, and how many of its files are done. */
export interface ExtractProgress {
  readonly stage: "read" | "recognise" | "resolve" | "relate" | "assemble";
  readonly done: number;
  readonly total: number;
}

export interface ExtractOptions {
  readonly onProgress?: ((progress: ExtractProgress) => void) | undefined;
  /** What an earlier run read: files that it knows are not read again. */
  readonly kept?: KeptSources | undefined;
}

/**
 * The six stages in order. Same files and lexicon, same snapshot, whatever the order of the files.
 * Odd text gives diagnostics in the snapshot and never throws.
 */
export function extractGraph(
  files: readonly SourceFile[],
  lexicon: Lexicon,
  { onProgress = () => {}, kept }: ExtractOptions = {},
): GraphSnapshot {
  const total = files.length;
  const sorted = [...files].sort((left, right) =>
    left.path < right.path ? -1 : left.path > right.path ? 1 : 0,
  );

  const segmented = sorted.map((file, done) => {
    onProgress({ stage: "read", done, total });
    return readAndSegment(file, kept);
  });
  const inputs = segmented.flatMap(({ read }) => (read === undefined ? [] : [read]));

  onProgress({ stage: "recognise", done: 0, total });
  const mentions = recogniseMentions(inputs, lexicon);
  onProgress({ stage: "resolve", done: 0, total });
  const resolution = resolveEntities(mentions.value, lexicon);
  onProgress({ stage: "relate", done: 0, total });
  const claims = relateEntities(inputs, resolution.value, lexicon);
  onProgress({ stage: "assemble", done: 0, total });
  return assembleSnapshot({
    sources: inputs.map(({ source }) => source),
    entries: inputs.flatMap(({ entries }) => entries),
    resolution: resolution.value,
    claims: claims.value,
    diagnostics: [...segmented, mentions, resolution, claims].flatMap(({ diagnostics }) => diagnostics),
  });
}

/** Stages 1 and 2 for one file, unless an earlier run has read the same bytes in the same way. */
function readAndSegment(file: SourceFile, kept: KeptSources | undefined): SegmentedSource {
  const known = kept?.get(file);
  if (known !== undefined) return known;
  const { value: document, diagnostics } = readSource(file);
  const segmented = document === undefined ? undefined : segmentSource(document);
  const result: SegmentedSource = {
    read: document && segmented && { document, ...segmented.value },
    diagnostics: [...diagnostics, ...(segmented?.diagnostics ?? [])],
  };
  kept?.set(file, result);
  return result;
}
