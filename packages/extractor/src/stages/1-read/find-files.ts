import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { ExtractorError } from "../../extractor-error.ts";

/** A file behind an argument of the person. */
export interface FoundFile {
  /** The path as the person would write it, for messages. */
  readonly shownPath: string;
  /** Absolute, links resolved: what makes a file the same file. */
  readonly realPath: string;
  /** Absolute folder that `relativePath` starts from. */
  readonly root: string;
  /** From the root, with forward slashes. */
  readonly relativePath: string;
  /** Name of the folder that holds the file. */
  readonly parentFolder: string | undefined;
  readonly size: number;
}

const skippedFolders = new Set(["node_modules"]);

/** What this program writes itself: a snapshot beside the sources of a folder is not read as one of them. */
const snapshotEnding = ".graph.jsonl";

/**
 * The files behind one argument: the file itself, or all files under the folder.
 * @throws {ExtractorError} `missing-path`, or `unreadable` for what is neither a file nor a folder.
 */
export async function findFiles(argument: string): Promise<FoundFile[]> {
  const absolute = resolve(argument);
  const status = await statusOf(argument, absolute);
  if (status.isDirectory()) return walkFolder({ argument, root: absolute }, "", new Set());
  if (status.isFile())
    return [await describeFile(argument, absolute, dirname(absolute), basename(absolute), status.size)];
  throw new ExtractorError(
    "unreadable",
    `${argument} is neither a file nor a folder; name one that can be read`,
  );
}

interface Walk {
  readonly argument: string;
  readonly root: string;
}

/** `above` holds the real paths of the folders on the way down: meeting one again is a circle. */
async function walkFolder(walk: Walk, folder: string, above: ReadonlySet<string>): Promise<FoundFile[]> {
  const absolute = join(walk.root, folder);
  const shown = join(walk.argument, folder);
  const real = await realpath(absolute);
  if (above.has(real)) return [];
  const inside = new Set([...above, real]);
  const files: FoundFile[] = [];
  for (const name of await namesIn(shown, absolute)) {
    const relative = folder === "" ? name : `${folder}/${name}`;
    const path = join(absolute, name);
    const status = await statusOf(join(shown, name), path);
    if (status.isDirectory() && !skippedFolders.has(name)) {
      for (const file of await walkFolder(walk, relative, inside)) files.push(file);
    }
    if (status.isFile() && !name.endsWith(snapshotEnding))
      files.push(await describeFile(join(shown, name), path, walk.root, relative, status.size));
  }
  return files;
}

async function namesIn(shown: string, folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith(".")).sort((left, right) => (left < right ? -1 : 1));
  } catch (cause) {
    const advice = "check its permissions, or leave it out";
    throw new ExtractorError("unreadable", `the folder ${shown} cannot be listed; ${advice}`, { cause });
  }
}

async function statusOf(shown: string, path: string) {
  try {
    return await stat(path);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new ExtractorError("missing-path", `there is no file or folder ${shown}; check the path`, {
        cause,
      });
    }
    const advice = "check its permissions and links";
    throw new ExtractorError("unreadable", `${shown} cannot be read (${String(code)}); ${advice}`, { cause });
  }
}

async function describeFile(
  shownPath: string,
  path: string,
  root: string,
  relativePath: string,
  size: number,
): Promise<FoundFile> {
  const parentFolder = basename(dirname(path)) || undefined;
  return { shownPath, realPath: await realpath(path), root, relativePath, parentFolder, size };
}
