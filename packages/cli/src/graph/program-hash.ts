import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Lexicon } from "@methodscape/extractor";

const readingPackages = ["@methodscape/extractor", "@methodscape/graph-api", "@methodscape/graph-model"];

/** What besides the sources decides about a graph, as a hash: the code that reads and lays out, and the lexicon. */
export async function programHash(lexicon: Lexicon): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify(lexicon));
  for (const folder of codeFolders()) {
    const files = await readdir(folder, { recursive: true });
    for (const file of files.filter((path) => /(?<!\.test)\.[jt]s$/.test(path)).sort()) {
      hash.update(file).update(await readFile(join(folder, file)));
    }
  }
  return hash.digest("hex");
}

/** The reading packages, or the bundle, which holds them: there this module has no file of its own. */
function codeFolders(): string[] {
  if (!/\/program-hash\.[jt]s$/.test(import.meta.url)) return [dirname(fileURLToPath(import.meta.url))];
  const require = createRequire(import.meta.url);
  return readingPackages.map((name) => dirname(require.resolve(name)));
}
