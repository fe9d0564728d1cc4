// Builds the packages (tsc), the command in few files (bundle.mjs) and the page (vite); the last two only when what
// they are made of is newer.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { commandOf } from "./command-of.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Runs a Node script to its end and stops everything when it fails.
 * @param {string} label what the person reads
 * @param {string[]} args
 */
function run(label, args) {
  process.stderr.write(`${label} …\n`);
  const done = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", 2, 2] });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

/**
 * The newest change below a path, in milliseconds; 0 where there is nothing.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

run("building the packages", [commandOf("typescript", "tsc"), "-b"]);

const bundled = newest(join(root, "packages/cli/dist/bundle/main.js"));
const parts = [
  ...["graph-model", "extractor", "graph-api", "cli"].map((name) => `packages/${name}/dist/.tsbuildinfo`),
  "packages/extractor/lexicon",
  "scripts/bundle.mjs",
  "pnpm-lock.yaml",
];
if (bundled === 0 || parts.some((part) => newest(join(root, part)) > bundled)) {
  run("building the command", [join(root, "scripts/bundle.mjs")]);
}

const ui = join(root, "packages/explorer-ui");
const sources = [
  "src",
  "public",
  "index.html",
  "vite.config.ts",
  "package.json",
  "../graph-model/src",
  "../../pnpm-lock.yaml",
];
const page = newest(join(ui, "dist/page/index.html"));
if (page === 0 || sources.some((source) => newest(join(ui, source)) > page)) {
  run("building the page", [
    commandOf("vite", "vite"),
    "build",
    "packages/explorer-ui",
    "--logLevel",
    "warn",
  ]);
}
