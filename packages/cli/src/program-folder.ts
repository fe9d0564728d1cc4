import { createRequire } from "node:module";
import { dirname } from "node:path";

/** The folder of this package, seen from its sources, from what was compiled of them, and from the bundle. */
export const programFolder = dirname(createRequire(import.meta.url).resolve("methodscape/package.json"));
