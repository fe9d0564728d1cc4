import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { collectSourceFiles, type SourceFile } from "@methodscape/extractor";
import { dataFolder } from "../graph/data-folder.ts";
import { personPath } from "../options/person-path.ts";

/** Where `field` puts the fields that have no folder of their own. */
export const fieldsFolderName = "fields";

/** The folder that `fetch` fills and `start` reads: the one that was named, or `fetched` in the data folder. */
export function fetchedFolder(
  options: { readonly output?: string | undefined; readonly data?: string | undefined },
  settings: { readonly data?: string | undefined },
): string {
  if (options.output !== undefined) return personPath(options.output);
  return join(dataFolder(options.data, settings), "fetched");
}

/**
 * The files that `fetch` and `field` left in a folder, each with `fetched/` in front of its path: records and
 * full texts complete what other sources list, fields and pages are sources of their own. None where there is nothing.
 */
export async function fetchedSources(root: string): Promise<SourceFile[]> {
  const fields = (await foldersIn(join(root, fieldsFolderName))).map((name) => `${fieldsFolderName}/${name}`);
  const files: SourceFile[] = [];
  for (const folder of ["abstracts", "full-texts", "pages", ...fields]) {
    if (!(await foldersIn(join(root, folder, ".."))).includes(folder.split("/").at(-1) ?? "")) continue;
    const completes = folder === "abstracts" || folder === "full-texts";
    for (const file of await collectSourceFiles([join(root, folder)]))
      files.push({
        ...file,
        path: `fetched/${folder}/${file.path}`,
        ...(completes && { completes }),
      });
  }
  return files;
}

async function foldersIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries
    .flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith(".") ? [entry.name] : []))
    .sort();
}
