import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { programFolder } from "./program-folder.ts";

/** The version in the package's manifest. */
export function programVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(programFolder, "package.json"), "utf8"));
  return z.parse(z.object({ version: z.string() }), manifest).version;
}
