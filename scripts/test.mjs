// Runs every test of the workspace and closes with one line that counts them: "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { commandOf } from "./command-of.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const reports = mkdtempSync(join(tmpdir(), "methodscape-tests-"));

/**
 * Runs a test command and reads its JSON report.
 * @param {string} label
 * @param {string[]} args
 * @param {string} report
 * @param {NodeJS.ProcessEnv} env
 */
function runTests(label, args, report, env = {}) {
  process.stderr.write(`\n${label} …\n`);
  const done = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  try {
    return { report: JSON.parse(readFileSync(report, "utf8")), status: done.status ?? 1 };
  } catch {
    process.stderr.write(`${label}: no report was written; see above\n`);
    return { report: undefined, status: done.status || 1 };
  }
}

const unitReport = join(reports, "vitest.json");
const unit = runTests(
  "unit, contract and store tests",
  [
    commandOf("vitest", "vitest"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${unitReport}`,
  ],
  unitReport,
);
const browserReport = join(reports, "playwright.json");
const browser = runTests(
  "browser tests",
  [commandOf("@playwright/test", "playwright"), "test", "--reporter=list,json", "--pass-with-no-tests"],
  browserReport,
  { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
);
rmSync(reports, { recursive: true, force: true });

const passed =
  (unit.report?.numPassedTests ?? 0) +
  (browser.report?.stats.expected ?? 0) +
  (browser.report?.stats.flaky ?? 0);
const brokenRuns = [unit, browser].filter(
  ({ report, status }) => report === undefined || status !== 0,
).length;
const failedTests = (unit.report?.numFailedTests ?? 0) + (browser.report?.stats.unexpected ?? 0);
// A run that ended badly without naming a failed test (a file that does not load, a crash) counts as one failure.
const failed = Math.max(failedTests, brokenRuns);
const skipped = (unit.report?.numPendingTests ?? 0) + (browser.report?.stats.skipped ?? 0);
const flaky = browser.report?.stats.flaky ?? 0;
if (flaky > 0) process.stdout.write(`\n${flaky} browser tests passed only at the second try\n`);
if (skipped > 0) process.stdout.write(`\nnot run here: ${skipped} tests, each with its reason above\n`);
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
process.exitCode = failed === 0 ? 0 : 1;
