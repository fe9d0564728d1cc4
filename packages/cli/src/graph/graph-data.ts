import { createHash } from "node:crypto";
import { access, constants, mkdir } from "node:fs/promises";
import { join } from "node:path";
import {
  type ExtractProgress,
  extractGraphInWorkers,
  type Lexicon,
  readTextLayers,
  type SourceFile,
} from "@methodscape/extractor";
import { graphFileName, readSnapshotFile, withLandscape, writeSnapshotFile } from "@methodscape/graph-api";
import type { GraphSnapshot } from "@methodscape/graph-model";
import { openKeptSources } from "../sources/kept-sources.ts";
import { comparePapers, type PaperChanges } from "../what-changed/compare-papers.ts";
import { fileHash, type GraphManifest, readManifest, snapshotHash, writeManifest } from "./graph-manifest.ts";

/** The graph of some sources, and what had to be read for it. */
export interface GraphData {
  readonly snapshot: GraphSnapshot;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
  /** What became of the papers; undefined where there was no graph before, or nothing was read again. */
  readonly papers: PaperChanges | undefined;
}

/** What a graph is made from, and where it is kept. */
export interface GraphInputs {
  /** The data folder, `.methodscape/` by default; it is made where there is none. */
  readonly folder: string;
  readonly files: readonly SourceFile[];
  readonly lexicon: Lexicon;
  /** Hash of the program: what another program kept is read again. */
  readonly program: string;
  readonly onProgress: (
    progress: ExtractProgress | { stage: "landscape"; done: number; total: number },
  ) => void;
  /** Asked before a new graph takes the place of the earlier one; what it throws leaves that untouched. */
  readonly check: (snapshot: GraphSnapshot) => void;
}

/**
 * Makes the graph in a data folder that of the given sources. When no source and nothing of the program has
 * changed since the last run, the stored graph is the answer. A new landscape starts from the stored one, so
 * that what a person knows by its place stays there. The graph is written whole or not at all.
 *
 * @throws {GraphApiError} `disk`, or an error of the operating system, when the folder cannot be written; and what `check` throws.
 */
export async function updateGraphData(inputs: GraphInputs): Promise<GraphData> {
  const { folder, files, program } = inputs;
  const graphFile = join(folder, graphFileName);
  const stored = await readManifest(folder);
  const sources = sourceHashes(files);
  const counts = countChanges(
    stored?.program === program ? stored.sources : {},
    stored?.sources ?? {},
    sources,
  );

  const previous =
    stored === undefined ? undefined : await readSnapshotFile(graphFile).catch(() => undefined);
  const isCurrent =
    counts.changed === 0 && counts.gone === 0 && (await fileHash(graphFile)) === stored?.graph;
  if (previous !== undefined && isCurrent) return { snapshot: previous, ...counts, papers: undefined };

  // Said before the long work, not after it.
  await mkdir(folder, { recursive: true });
  await access(folder, constants.W_OK);
  const kept = openKeptSources(join(folder, "read"), program);
  const layered = await readTextLayers(files, kept);
  const extracted = await extractGraphInWorkers(layered, inputs.lexicon, {
    onProgress: inputs.onProgress,
    kept,
  });
  inputs.check(extracted);
  inputs.onProgress({ stage: "landscape", done: 0, total: 1 });
  const snapshot = withLandscape(extracted, previous?.landscape);
  await writeSnapshotFile(graphFile, snapshot);
  await writeManifest(folder, { program, graph: snapshotHash(snapshot), sources });
  kept.save();
  return { snapshot, ...counts, papers: previous && comparePapers(previous, snapshot) };
}

/** `known` are the sources that need not be read again, `stored` all that were there before. */
function countChanges(
  known: GraphManifest["sources"],
  stored: GraphManifest["sources"],
  sources: GraphManifest["sources"],
): Pick<GraphData, "changed" | "unchanged" | "gone"> {
  const entries = Object.entries(sources);
  const unchanged = entries.filter(
    ([path, hash]) => Object.hasOwn(known, path) && known[path] === hash,
  ).length;
  const gone = Object.keys(stored).filter((path) => !Object.hasOwn(sources, path)).length;
  return { changed: entries.length - unchanged, unchanged, gone };
}

function sourceHashes(files: readonly SourceFile[]): GraphManifest["sources"] {
  const hashes = files.map((file): [string, string] => [
    file.path,
    createHash("sha256")
      .update(`${file.kind ?? ""}\n${file.course ?? ""}\n${file.completes === true}\n`)
      .update(file.bytes)
      .digest("hex"),
  ]);
  return Object.fromEntries(hashes.sort(([left], [right]) => (left < right ? -1 : 1)));
}
