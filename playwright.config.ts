import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./packages/explorer-ui/e2e/find-chromium.ts";

const port = Number(process.env.METHODSCAPE_E2E_PORT ?? 4879);
const command = "packages/cli/bin/methodscape.js";
if (!existsSync("packages/cli/dist/main.js"))
  throw new Error(`${command} is not built; run: npx --yes pnpm@12.21.0 run build`);
// A folder of its own each time, so that no graph of an earlier run is served. Workers load this file too: they keep it.
process.env.METHODSCAPE_E2E_DATA ??= mkdtempSync(join(tmpdir(), "methodscape-e2e-"));
const chromium = await findChromium().catch((error: unknown) => {
  if (process.env.CI !== undefined) throw error;
  console.warn(`the browser tests were not run: ${error instanceof Error ? error.message : String(error)}`);
  return undefined;
});

/** The page in a real browser, against the built command on a small fixture. One worker: the machine may have two cores. */
export default defineConfig({
  testDir: "packages/explorer-ui/e2e",
  outputDir: join(process.env.METHODSCAPE_E2E_DATA, "results"),
  ...(chromium === undefined && { testMatch: [] }),
  workers: 1,
  retries: 1,
  timeout: 30_000,
  expect: { timeout: 8_000 },
  reporter: "list",
  use: {
    baseURL: process.env.METHODSCAPE_E2E_URL ?? `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      ...(chromium?.executablePath !== undefined && { executablePath: chromium.executablePath }),
      args: chromium?.args ?? [],
    },
    screenshot: "only-on-failure",
  },
  ...(process.env.METHODSCAPE_E2E_URL === undefined && {
    webServer: {
      command: [
        `"${process.execPath}" ${command} start packages/explorer-ui/e2e/fixture --no-bundled-field`,
        `--port ${port} --data "${process.env.METHODSCAPE_E2E_DATA}"`,
      ].join(" "),
      url: `http://127.0.0.1:${port}/api/health`,
      reuseExistingServer: false,
      timeout: 60_000,
    },
  }),
});
