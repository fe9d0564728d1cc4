#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/main.js", import.meta.url);
if (existsSync(main)) {
  const { runCommand } = await import(main.href);
  await runCommand(process.argv);
} else {
  console.error("methodscape is not built yet; run: npx --yes pnpm@12.21.0 run build");
  process.exitCode = 2;
}
