import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../write-whole.ts";

/** Files that were fetched, by their path in the folder. */
export interface FetchedFolder {
  readonly path: string;
  read(file: string): Promise<Uint8Array | undefined>;
  /** Written whole or not at all. */
  write(file: string, bytes: Uint8Array): Promise<void>;
  remove(file: string): Promise<void>;
}

/** A folder of fetched files; made with the first file. */
export function openFetchedFolder(path: string): FetchedFolder {
  return {
    path,
    read: async (file) => {
      try {
        return await readFile(join(path, file));
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
        throw error;
      }
    },
    write: (file, bytes) => writeWhole(join(path, file), bytes),
    remove: (file) => rm(join(path, file), { force: true }),
  };
}
