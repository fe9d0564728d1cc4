// Lays the command out as Node loads it quickly: its modules and libraries in a few files, each command's own apart, and
// the bundled lexicon read and checked. `node scripts/bundle.mjs [FOLDER]`, a folder below packages/cli.
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, defaultServerConditions } from "vite";

const packages = resolve(dirname(fileURLToPath(import.meta.url)), "../packages");
const folder = resolve(process.argv[2] ?? join(packages, "cli/dist/bundle"));
// The bundle is complete or not there: the old one serves until the new one is whole.
const unfinished = `${folder}.unfinished`;

await build({
  configFile: false,
  logLevel: "warn",
  root: join(packages, "cli"),
  ssr: { noExternal: true, resolve: { conditions: ["@methodscape/source", ...defaultServerConditions] } },
  build: {
    ssr: true,
    target: "node20",
    outDir: unfinished,
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: {
        main: join(packages, "cli/src/main.ts"),
        // What runs in threads of its own is started by this name.
        "shard-worker": join(packages, "extractor/src/workers/shard-worker.ts"),
        "load-lexicon": join(packages, "extractor/src/lexicon/load-lexicon.ts"),
      },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
const { prepareBundledLexicon } = await import(pathToFileURL(join(unfinished, "load-lexicon.js")).href);
const { name, text } = await prepareBundledLexicon();
writeFileSync(join(unfinished, name), text);
rmSync(folder, { recursive: true, force: true });
renameSync(unfinished, folder);
