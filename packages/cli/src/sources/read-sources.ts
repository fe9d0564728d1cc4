import { collectSourceFiles, type SourceFile } from "@methodscape/extractor";
import { CliError } from "../errors/cli-error.ts";
import { personPath } from "../options/person-path.ts";
import type { Settings } from "../options/settings.ts";

/** Which sources a command line names: arguments and options of `extract` and `start`. */
export interface NamedSources {
  /** Their kind follows from their format: course pages are syllabus, all else is field. */
  readonly paths: readonly string[];
  readonly syllabus: readonly string[];
  readonly field: readonly string[];
  readonly course?: string | undefined;
}

/** The sources that a command line names; where it says nothing of syllabus, field or course, the settings do. */
export function namedSources(
  paths: readonly string[],
  options: {
    readonly syllabus?: readonly string[];
    readonly field?: readonly string[];
    readonly course?: string;
  },
  settings: Settings,
): NamedSources {
  return {
    paths,
    syllabus: options.syllabus ?? settings.syllabus ?? [],
    field: options.field ?? settings.field ?? [],
    course: options.course ?? settings.course,
  };
}

/** `-` is stdin, not a file of that name. */
function pathOrStdin(path: string): string {
  return path === "-" ? path : personPath(path);
}

/** True when nothing is named at all. */
export function namesNothing({ paths, syllabus, field }: NamedSources): boolean {
  return paths.length + syllabus.length + field.length === 0;
}

/**
 * Reads the files behind the arguments, each once; `--syllabus` and `--field` win over the format.
 * @throws {ExtractorError} for a path that is missing or cannot be read; {CliError} when the folders hold no file.
 */
export async function readSources({ paths, syllabus, field, course }: NamedSources): Promise<SourceFile[]> {
  const named = [
    ...syllabus.map((path) => ({ path: pathOrStdin(path), kind: "syllabus" as const })),
    ...field.map((path) => ({ path: pathOrStdin(path), kind: "field" as const })),
    ...paths.map((path) => ({ path: pathOrStdin(path) })),
  ];
  if (process.stdin.isTTY && named.some(({ path }) => path === "-"))
    process.stderr.write("reading from the terminal; Ctrl-D ends the text\n");
  const files = await collectSourceFiles(named, { course });
  if (files.length > 0) return files;
  const folders = named.map(({ path }) => path).join(", ");
  throw new CliError(
    `there is no file to read in ${folders}; name course pages, paper feeds, or a folder that holds them`,
  );
}
