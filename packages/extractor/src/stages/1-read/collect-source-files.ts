import { readFile } from "node:fs/promises";
import { stdin } from "node:process";
import { ExtractorError } from "../../extractor-error.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { type FoundFile, findFiles } from "./find-files.ts";
import { nameSourcePaths } from "./name-source-paths.ts";
import { openArchive } from "./zip/open-archive.ts";
import type { ZipLimits } from "./zip/zip-limits.ts";

/** A file, folder, glob or zip to read, or `-` for what comes in on stdin. As an object it carries its own kind and course, which win over the options. */
export type SourceArgument =
  | string
  | {
      readonly path: string;
      readonly kind?: "syllabus" | "field" | undefined;
      readonly course?: string | undefined;
    };

/** What holds for every argument that does not say otherwise. */
export interface CollectOptions {
  readonly kind?: "syllabus" | "field" | undefined;
  readonly course?: string | undefined;
  /** Bound in bytes for one file; 256 MiB unless told. */
  readonly maxFileBytes?: number | undefined;
  /** Bound in bytes for all files together, as they lie on disk; 1 GiB unless told. */
  readonly maxTotalBytes?: number | undefined;
  readonly zipLimits?: ZipLimits | undefined;
  /** Where `-` reads from; the process's own stdin unless told. */
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined;
}

/** One file is read whole and decoded to one string: half of what a string of V8 can hold. */
const defaultMaxFileBytes = 256 * 1024 * 1024;
const defaultMaxTotalBytes = 1024 * 1024 * 1024;

/**
 * Reads the files behind the arguments, each once: folders recursively, hidden entries, `node_modules` and
 * snapshots left out, links followed without going in circles, zips unpacked in memory. Files come sorted by path,
 * which is relative to the argument, with as many folders in front as keep two arguments apart; a member of a zip
 * has the zip's path in front.
 *
 * @throws {ExtractorError} `missing-path`, `unreadable` or `too-large`.
 */
export async function collectSourceFiles(
  paths: readonly SourceArgument[],
  options: CollectOptions = {},
): Promise<SourceFile[]> {
  const { maxFileBytes = defaultMaxFileBytes, maxTotalBytes = defaultMaxTotalBytes } = options;
  const files: SourceFile[] = [];
  let total = 0;
  for (const { parentFolder, ...named } of await findAll(paths, options)) {
    const { read, ...file } = named;
    const bytes = await read(maxFileBytes);
    total += bytes.length;
    if (total > maxTotalBytes) throw tooMuch(maxTotalBytes);
    const opened = await openArchive({ ...file, bytes }, options.zipLimits);
    for (const one of opened) files.push({ ...one, course: one.course ?? parentFolder });
  }
  files.sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
  const twin = files.find(({ path }, at) => path === files[at + 1]?.path);
  if (twin === undefined) return files;
  throw new ExtractorError("unreadable", `two sources would both be named ${twin.path}; rename one of them`);
}

/** A source under its name, still to be read. */
interface NamedSource extends Omit<SourceFile, "bytes"> {
  readonly parentFolder: string | undefined;
  readonly read: (bound: number) => Promise<Uint8Array>;
}

async function findAll(paths: readonly SourceArgument[], options: CollectOptions): Promise<NamedSource[]> {
  const found: (FoundFile & Pick<SourceFile, "kind" | "course">)[] = [];
  const sources: NamedSource[] = [];
  for (const path of paths) {
    const argument = typeof path === "string" ? { path } : path;
    const kind = argument.kind ?? options.kind;
    const course = argument.course ?? options.course;
    if (argument.path !== "-")
      for (const file of await findFiles(argument.path)) found.push({ ...file, kind, course });
    else if (sources.length === 0) {
      const read = (bound: number) => readStream(options.stdin ?? stdin, bound);
      sources.push({ path: "stdin", kind, course, parentFolder: undefined, read });
    }
  }
  for (const { path, file } of nameSourcePaths(found)) {
    const { kind, course, parentFolder } = file;
    sources.push({ path, kind, course, parentFolder, read: (bound) => readBounded(file, bound) });
  }
  return sources;
}

async function readBounded({ realPath, shownPath, size }: FoundFile, bound: number): Promise<Uint8Array> {
  if (size > bound) throw tooLarge(`${shownPath} has ${size} bytes`, bound);
  try {
    return await readFile(realPath);
  } catch (cause) {
    const advice = "check its permissions, or leave it out";
    throw new ExtractorError("unreadable", `${shownPath} cannot be read; ${advice}`, { cause });
  }
}

/** What has no size of its own is counted while it comes in. */
async function readStream(stream: AsyncIterable<Uint8Array | string>, bound: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    const chunk = Buffer.from(piece);
    length += chunk.length;
    if (length > bound) throw tooLarge(`stdin gives more than ${bound} bytes`, bound);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(found: string, bound: number): ExtractorError {
  return new ExtractorError(
    "too-large",
    `${found}, and one source may have ${bound}; split it into smaller files`,
  );
}

function tooMuch(bound: number): ExtractorError {
  return new ExtractorError(
    "too-large",
    `the sources have more than ${bound} bytes together; read them in several runs`,
  );
}
