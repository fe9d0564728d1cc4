import { readFile } from "node:fs/promises";
import { ExtractorError } from "../../extractor-error.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { findFiles } from "./find-files.ts";
import { nameSourcePaths } from "./name-source-paths.ts";

/** A file or folder to read. As an object it carries its own kind and course, which win over the options. */
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
}

/** One file is read whole and decoded to one string: half of what a string of V8 can hold. */
const defaultMaxFileBytes = 256 * 1024 * 1024;

/**
 * Reads the files behind the arguments, each once: folders recursively, hidden entries, `node_modules` and
 * snapshots left out, links followed without going in circles. Files come sorted by path, which is relative to the
 * argument, with as many folders in front as keep two arguments apart.
 *
 * @throws {ExtractorError} `missing-path`, `unreadable` or `too-large`.
 */
export async function collectSourceFiles(
  paths: readonly SourceArgument[],
  options: CollectOptions = {},
): Promise<SourceFile[]> {
  const maxFileBytes = options.maxFileBytes ?? defaultMaxFileBytes;
  const found = [];
  for (const path of paths) {
    const argument = typeof path === "string" ? { path } : path;
    const kind = argument.kind ?? options.kind;
    const course = argument.course ?? options.course;
    for (const file of await findFiles(argument.path)) found.push({ ...file, kind, course });
  }
  const files: SourceFile[] = [];
  for (const { path, file } of nameSourcePaths(found)) {
    const bytes = await readBounded(file.realPath, file.shownPath, file.size, maxFileBytes);
    files.push({ path, bytes, kind: file.kind, course: file.course ?? file.parentFolder });
  }
  return files;
}

async function readBounded(
  realPath: string,
  shownPath: string,
  size: number,
  bound: number,
): Promise<Uint8Array> {
  if (size > bound) {
    const found = `${shownPath} has ${size} bytes, and one source may have ${bound}`;
    throw new ExtractorError("too-large", `${found}; split it into smaller files`);
  }
  try {
    return await readFile(realPath);
  } catch (cause) {
    const advice = "check its permissions, or leave it out";
    throw new ExtractorError("unreadable", `${shownPath} cannot be read; ${advice}`, { cause });
  }
}
