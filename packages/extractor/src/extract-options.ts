import type { KeptSources } from "./model/segmented-source.ts";

/** How far a run has come: the stage, and how many of its files (read) or papers (recognise, relate) are done. */
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

/** How often a stage tells how far it is, in papers: a line a paper would cost more than the paper. */
const papersBetweenReports = 100;

/** Tells at the start of a stage, and then now and then, how many papers are done; each takes `steps` calls. */
export function reportPapers(
  onProgress: ExtractOptions["onProgress"],
  stage: ExtractProgress["stage"],
  total: number,
  steps = 1,
): () => void {
  onProgress?.({ stage, done: 0, total });
  let calls = 0;
  return () => {
    calls += 1;
    const done = calls / steps;
    if (done % papersBetweenReports === 0 || done === total) onProgress?.({ stage, done, total });
  };
}
