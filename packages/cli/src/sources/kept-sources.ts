import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KeptSources, SegmentedSource, SourceFile } from "@methodscape/extractor";

/** Kept sources in a folder, one file each, named by the hash of everything that decides how a source is read. */
export interface KeptSourcesFolder extends KeptSources {
  /**
   * Writes what this run added and deletes what it neither found nor added. Called when the graph is saved: on a
   * disk that is nearly full the graph comes first. Never throws: what is not kept is read again.
   */
  save(): void;
}

/**
 * What earlier runs of this very program (`program` is its hash) read. A file that is missing or cut off only
 * means that a source is read again.
 */
export function openKeptSources(folder: string, program: string): KeptSourcesFolder {
  const found = new Set<string>();
  const added = new Map<string, SegmentedSource>();
  return {
    get: (file) => {
      const name = nameOf(file, program);
      const kept = readKept(join(folder, name));
      if (kept !== undefined) found.add(name);
      return kept;
    },
    set: (file, segmented) => {
      added.set(nameOf(file, program), segmented);
    },
    save: () => {
      for (const name of list(folder)) {
        if (!found.has(name) && !added.has(name)) remove(join(folder, name));
      }
      for (const [name, segmented] of added) if (!write(folder, name, segmented)) return;
    },
  };
}

function nameOf(file: SourceFile, program: string): string {
  const hash = createHash("sha256").update(
    [
      program,
      file.path,
      file.kind ?? "",
      file.course ?? "",
      file.problem ?? "",
      file.completes === true,
    ].join("\n"),
  );
  return `${hash.update("\n").update(file.bytes).digest("hex").slice(0, 32)}.json`;
}

/** False when there is no room or no permission; then nothing half written stays. */
function write(folder: string, name: string, segmented: SegmentedSource): boolean {
  const path = join(folder, name);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, JSON.stringify(segmented));
    return true;
  } catch {
    remove(path);
    return false;
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A file that cannot be deleted takes room, and is otherwise never looked at again.
  }
}

function readKept(path: string): SegmentedSource | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof value !== "object" || value === null || !("diagnostics" in value)) return undefined;
    // The name holds the hash of the program that wrote it, so the rest of the shape is this program's own.
    return value as SegmentedSource;
  } catch {
    return undefined;
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^[0-9a-f]{32}\.json$/.test(name));
  } catch {
    return [];
  }
}
