import { basename, dirname } from "node:path";
import * as z from "zod/mini";
import { CliError } from "../../errors/cli-error.ts";
import { personPath } from "../../options/person-path.ts";
import { type FetchedFolder, openFetchedFolder } from "../fetched-folder.ts";
import { type FieldManifest, fieldManifestSchema } from "./field-manifest.ts";

const manifestEnding = ".field.json";

/** Where a field lies: its pages in a folder, its manifest beside it and not among the sources in it. */
export interface FieldPlace {
  readonly path: string;
  readonly pages: FetchedFolder;
  /** Undefined where there is none. Throws a {CliError} for a file that is no manifest. */
  readManifest(): Promise<FieldManifest | undefined>;
  writeManifest(manifest: FieldManifest): Promise<void>;
}

/** The place of a field whose folder has this absolute path. */
export function openFieldPlace(path: string): FieldPlace {
  const beside = openFetchedFolder(dirname(path));
  const file = `${basename(path)}${manifestEnding}`;
  return {
    path,
    pages: openFetchedFolder(path),
    readManifest: async () => {
      const bytes = await beside.read(file);
      return bytes === undefined
        ? undefined
        : parseManifest(new TextDecoder().decode(bytes), `${path}${manifestEnding}`);
    },
    writeManifest: (manifest) =>
      beside.write(file, new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)),
  };
}

/**
 * The place whose manifest a person names.
 * @throws {CliError} for a file that is not called like one.
 */
export function placeOfManifest(file: string): FieldPlace {
  if (file.endsWith(manifestEnding)) return openFieldPlace(personPath(file.slice(0, -manifestEnding.length)));
  throw new CliError(`${file} is no manifest of a field; expected a file that ends in ${manifestEnding}`);
}

function parseManifest(text: string, path: string): FieldManifest {
  const parsed = z.safeParse(fieldManifestSchema, parseJson(text));
  if (parsed.success) return parsed.data;
  const [problem = ""] = z.prettifyError(parsed.error).split("\n");
  throw new CliError(`${path} is no manifest of a field (${problem}); name another, or move it away`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
