#!/usr/bin/env node
import { statSync } from "node:fs";

const packages = ["graph-model", "extractor", "graph-api", "cli"];
const bundled = new URL("../dist/bundle/main.js", import.meta.url);
const compiled = new URL("../dist/main.js", import.meta.url);

/** When a file was written, in milliseconds; 0 where there is none. */
const writtenAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// A bundle that is older than what the compiler wrote last is not what was compiled: the modules themselves are.
const compiledAt = packages.map((name) =>
  writtenAt(new URL(`../../${name}/dist/.tsbuildinfo`, import.meta.url)),
);
const main = writtenAt(bundled) >= Math.max(...compiledAt) ? bundled : compiled;
if (writtenAt(main) > 0) {
  const { runCommand } = await import(main.href);
  await runCommand(process.argv);
} else {
  console.error("methodscape is not built yet; run: npx --yes pnpm@12.21.0 run build");
  process.exitCode = 2;
}
