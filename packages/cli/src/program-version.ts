import { createRequire } from "node:module";
import * as z from "zod/mini";

/** The version in the package's manifest: the same place seen from `src` and from `dist`. */
export function programVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)("../package.json");
  return z.parse(z.object({ version: z.string() }), manifest).version;
}
