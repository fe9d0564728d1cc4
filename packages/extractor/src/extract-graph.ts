import type { GraphSnapshot } from "@methodscape/graph-model";
import { type ExtractOptions, reportPapers } from "./extract-options.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { SourceFile } from "./model/source-file.ts";
import { readAll } from "./read-all.ts";
import { recogniseMentions } from "./stages/3-recognise/recognise-mentions.ts";
import { partNamesakes } from "./stages/4-resolve/part-namesakes.ts";
import { resolveEntities } from "./stages/4-resolve/resolve-entities.ts";
import { gatherClaims } from "./stages/5-relate/gather-claims.ts";
import { relateEntities } from "./stages/5-relate/relate-entities.ts";
import { assembleSnapshot } from "./stages/6-assemble/assemble-snapshot.ts";
import { mergePapers } from "./stages/6-assemble/merge-papers.ts";

/**
 * The six stages in order. Same files and lexicon, same snapshot, whatever the order of the files.
 * Odd text gives diagnostics in the snapshot and never throws.
 */
export function extractGraph(
  files: readonly SourceFile[],
  lexicon: Lexicon,
  options: ExtractOptions = {},
): GraphSnapshot {
  const { onProgress } = options;
  const segmented = readAll(files, options);
  const inputs = segmented.flatMap(({ read }) => (read === undefined ? [] : [read]));
  const entries = inputs.flatMap((input) => input.entries);

  const mentions = recogniseMentions(
    inputs,
    lexicon,
    reportPapers(onProgress, "recognise", entries.length, 2),
  );
  onProgress?.({ stage: "resolve", done: 0, total: 1 });
  const resolution = resolveEntities(mentions.value, lexicon);
  const read = relateEntities(
    inputs,
    resolution.value,
    lexicon,
    reportPapers(onProgress, "relate", entries.length),
  );
  onProgress?.({ stage: "assemble", done: 0, total: 1 });
  const papers = mergePapers(entries);
  const entityOf = resolution.value.mentions.map(({ entity }) => entity);
  const identified = { entities: resolution.value.entities, entityOf };
  const { entities, read: claims } = partNamesakes(mentions.value, identified, read.value, papers.value);
  return assembleSnapshot({
    sources: inputs.map(({ source }) => source),
    papers: papers.value,
    entities,
    claims: gatherClaims(claims, entities, lexicon),
    diagnostics: [...segmented, mentions, resolution, read, papers].flatMap(({ diagnostics }) => diagnostics),
  });
}
