import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: what stood there before stays until all is written. Makes the folders on the way.
 * Throws the error of the operating system.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  // Hidden, so that what a broken run left is read by nobody.
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}
