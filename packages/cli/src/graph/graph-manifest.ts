import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type GraphSnapshot, snapshotLines } from "@methodscape/graph-model";
import * as z from "zod/mini";
import { writeWhole } from "../write-whole.ts";

const manifestFileName = "manifest.json";

const manifestSchema = z.object({
  /** Hash of the program that made the graph. */
  program: z.string(),
  /** Hash of the graph's file. Two starts on one folder may leave the graph of the one with the manifest of the other. */
  graph: z.string(),
  /** Path of each source and the hash of what was read there. */
  sources: z.record(z.string(), z.string()),
});

/** What the graph beside it was made from. */
export type GraphManifest = z.infer<typeof manifestSchema>;

/** The manifest in a data folder; undefined where there is none, or none that says anything. */
export async function readManifest(folder: string): Promise<GraphManifest | undefined> {
  try {
    return z.parse(manifestSchema, JSON.parse(await readFile(join(folder, manifestFileName), "utf8")));
  } catch {
    // A manifest that does not fit says nothing about the graph beside it: everything is read again.
    return undefined;
  }
}

/** Writes the manifest whole or not at all. Throws the error of the operating system. */
export async function writeManifest(folder: string, manifest: GraphManifest): Promise<void> {
  await writeWhole(join(folder, manifestFileName), `${JSON.stringify(manifest, null, 1)}\n`);
}

/** The hash of a snapshot's file, as {@link fileHash} finds it there. */
export function snapshotHash(snapshot: GraphSnapshot): string {
  const hash = createHash("sha256");
  for (const line of snapshotLines(snapshot)) hash.update(line).update("\n");
  return hash.digest("hex");
}

/** The hash of a file; undefined where there is none. */
export async function fileHash(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && createHash("sha256").update(bytes).digest("hex");
}
