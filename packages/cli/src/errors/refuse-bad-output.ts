import { access, constants, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { CliError } from "./cli-error.ts";

/**
 * Refuses a file that could not be written, before hours of work are put into what is to stand in it. Folders that
 * are still missing are made when it is written.
 * @throws {CliError} for a folder, and for a place that may not be written to.
 */
export async function refuseBadOutput(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory())
    throw new CliError(`${file} is a folder; name a file to write, as in ${file}/all.graph.jsonl`);
  const folder = await nearestFolder(dirname(file));
  await access(folder, constants.W_OK).catch(() => {
    throw new CliError(`${folder} cannot be written to; choose a place that you may use`);
  });
}

/** The folder itself, else the first one above it that is there. */
async function nearestFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  if (found !== undefined && !found.isDirectory())
    throw new CliError(`${folder} is a file; a folder was expected`);
  const above = dirname(folder);
  return found !== undefined || above === folder ? folder : nearestFolder(above);
}
