import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { ExtractorError } from "../../extractor-error.ts";
import { isReadPath } from "./is-read-path.ts";
import { type Glob, splitGlob } from "./split-glob.ts";

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

/** Deeper than people nest folders, and not so deep that a path grows without bound. */
const deepestFolder = 100;

/**
 * The files behind one argument: the file itself, all files under the folder, or those that the glob fits. A path
 * that exists is never a glob, whatever its characters.
 * @throws {ExtractorError} `missing-path`; `unreadable` for what is neither a file nor a folder, or nested too deep.
 */
export async function findFiles(argument: string): Promise<FoundFile[]> {
  const absolute = resolve(argument);
  const glob = splitGlob(argument, sep);
  if (glob !== undefined && !(await exists(absolute))) return matchGlob(argument, glob);
  const status = await statusOf(argument, absolute);
  if (status.isDirectory()) return walkFolder({ ...everything, argument, root: absolute }, "", new Set());
  if (status.isFile())
    return [await describeFile(argument, absolute, dirname(absolute), basename(absolute), status.size)];
  throw new ExtractorError(
    "unreadable",
    `${argument} is neither a file nor a folder; name one that can be read`,
  );
}

async function matchGlob(argument: string, { folder, pattern, depth }: Glob): Promise<FoundFile[]> {
  const absolute = resolve(folder);
  await statusOf(folder, absolute);
  const fits = picomatch(pattern);
  const files = await walkFolder({ argument: folder, root: absolute, depth, fits }, "", new Set());
  if (files.length > 0) return files;
  throw new ExtractorError("missing-path", `no file fits ${argument}; check the folder and the pattern`);
}

interface Walk {
  readonly argument: string;
  readonly root: string;
  /** How many names a path below the root may have. */
  readonly depth: number;
  /** Which paths below the root are wanted. */
  readonly fits: (path: string) => boolean;
}

const everything = { depth: Number.POSITIVE_INFINITY, fits: () => true };

/** `above` holds the real paths of the folders on the way down: meeting one again is a circle. */
async function walkFolder(walk: Walk, folder: string, above: ReadonlySet<string>): Promise<FoundFile[]> {
  const absolute = join(walk.root, folder);
  const shown = join(walk.argument, folder);
  const real = await realpath(absolute);
  if (above.has(real) || above.size >= walk.depth) return [];
  if (above.size > deepestFolder) throw nestedTooDeep(walk.argument);
  const inside = new Set([...above, real]);
  const files: FoundFile[] = [];
  for (const name of await namesIn(shown, absolute)) {
    const relative = folder === "" ? name : `${folder}/${name}`;
    const path = join(absolute, name);
    const status = await statusOf(join(shown, name), path).catch((error: unknown) => {
      // A link to nothing matters only where it is asked for.
      if (walk.fits(relative)) throw error;
    });
    if (status?.isDirectory()) {
      for (const file of await walkFolder(walk, relative, inside)) files.push(file);
    }
    if (status?.isFile() && walk.fits(relative))
      files.push(await describeFile(join(shown, name), path, walk.root, relative, status.size));
  }
  return files;
}

function nestedTooDeep(argument: string): ExtractorError {
  const found = `${argument} holds folders nested more than ${deepestFolder} deep`;
  return new ExtractorError("unreadable", `${found}; name the folder that holds the sources`);
}

async function namesIn(shown: string, folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter(isReadPath).sort((left, right) => (left < right ? -1 : 1));
  } catch (cause) {
    const advice = "check its permissions, or leave it out";
    throw new ExtractorError("unreadable", `the folder ${shown} cannot be listed; ${advice}`, { cause });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
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
