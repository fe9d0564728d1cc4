import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

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
    write: async (file, bytes) => {
      const target = join(path, file);
      // Hidden, so that what a broken run left is read by nobody.
      const temporary = join(dirname(target), `.${basename(target)}.tmp`);
      await mkdir(dirname(target), { recursive: true });
      try {
        await writeFile(temporary, bytes);
        await rename(temporary, target);
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => {});
        throw error;
      }
    },
    remove: (file) => rm(join(path, file), { force: true }),
  };
}
