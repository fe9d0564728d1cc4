import { availableParallelism } from "node:os";
import type { GraphSnapshot } from "@methodscape/graph-model";
import { extractGraph } from "./extract-graph.ts";
import type { ExtractOptions } from "./extract-options.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { SourceFile } from "./model/source-file.ts";
import { readAll } from "./read-all.ts";
import { namesForOthers } from "./stages/3-recognise/mentions/names-for-others.ts";
import { partNamesakes } from "./stages/4-resolve/part-namesakes.ts";
import { identifyNames } from "./stages/4-resolve/resolve-entities.ts";
import { gatherClaims } from "./stages/5-relate/gather-claims.ts";
import { assembleSnapshot } from "./stages/6-assemble/assemble-snapshot.ts";
import { mergePapers } from "./stages/6-assemble/merge-papers.ts";
import { cutShards } from "./workers/shard.ts";
import { openShardRun } from "./workers/shard-run.ts";
import { type Crew, startCrew } from "./workers/start-crew.ts";

export interface WorkerOptions extends ExtractOptions {
  /** How many threads besides this one; by default as many as the machine has cores, and none for little text. */
  readonly workers?: number | undefined;
}

/** Bytes from which on workers gain more than their start, and a warm engine for each, cost (docs/benchmarks.md). */
const worthWorkers = 20_000_000;

/**
 * The six stages of `extractGraph`, with stages 3 and 5 shared out among threads: the same snapshot to the byte.
 * The promise is rejected with the error of a thread that fails; none of them is left running.
 */
export async function extractGraphInWorkers(
  files: readonly SourceFile[],
  lexicon: Lexicon,
  options: WorkerOptions = {},
): Promise<GraphSnapshot> {
  const { workers = workersFor(files) } = options;
  if (workers < 1) return extractGraph(files, lexicon, options);
  // They lay out their lexicons while the files are read here.
  const crew = startCrew(workers, lexicon);
  try {
    return await extractGraphWithCrew(files, lexicon, crew, options);
  } finally {
    await crew.end();
  }
}

/** What runs over all entries, the names that they lend each other and the entities, is done here, between the crew's work. Ends the crew. */
export async function extractGraphWithCrew(
  files: readonly SourceFile[],
  lexicon: Lexicon,
  crew: Crew,
  { shardLength, ...options }: ExtractOptions & { readonly shardLength?: number } = {},
): Promise<GraphSnapshot> {
  const { onProgress } = options;
  const segmented = readAll(files, options);
  const inputs = segmented.flatMap(({ read }) => (read === undefined ? [] : [read]));
  const entries = inputs.flatMap((input) => input.entries);
  const run = openShardRun(crew, cutShards(inputs, shardLength), onProgress);

  const names = await run.readNames();
  // Papers are merged while the crew works.
  const [uses, papers] = await Promise.all([
    run.findMentions(namesForOthers(names)),
    Promise.resolve(entries).then(mergePapers),
  ]);
  onProgress?.({ stage: "resolve", done: 0, total: 1 });
  const identified = identifyNames(uses, lexicon);
  const read = await run.relate(identified.value);
  // What the threads hold, some 100 MB each and more, is free before the snapshot grows.
  await crew.end();
  onProgress?.({ stage: "assemble", done: 0, total: 1 });
  const { entities, read: claims } = partNamesakes(uses, identified.value, read, papers.value);
  return assembleSnapshot({
    sources: inputs.map(({ source }) => source),
    papers: papers.value,
    entities,
    claims: gatherClaims(claims, entities, lexicon),
    diagnostics: [...segmented, identified, papers].flatMap(({ diagnostics }) => diagnostics),
  });
}

function workersFor(files: readonly SourceFile[]): number {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const cores = availableParallelism();
  return bytes < worthWorkers || cores < 2 ? 0 : cores;
}
