import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";

const program = fileURLToPath(new URL("../bin/methodscape.js", import.meta.url));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What `bin/methodscape.js` runs where these files were written at these seconds. */
function runAmong(files: Readonly<Record<string, number>>): { status: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), "methodscape-bin-"));
  folders.push(folder);
  cpSync(program, join(folder, "cli/bin/methodscape.js"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const [path, second] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `export const runCommand = () => console.log(${JSON.stringify(path)});`);
    utimesSync(file, second, second);
  }
  const done = spawnSync(process.execPath, [join(folder, "cli/bin/methodscape.js")], { encoding: "utf8" });
  return { status: done.status, said: `${done.stdout}${done.stderr}`.trim() };
}

test("the bundle runs while it is as new as what the compiler wrote", () => {
  const compiled = { "cli/dist/main.js": 10, "cli/dist/.tsbuildinfo": 10, "extractor/dist/.tsbuildinfo": 20 };
  expect(runAmong({ ...compiled, "cli/dist/bundle/main.js": 20 }).said).toBe("cli/dist/bundle/main.js");
  expect(runAmong({ ...compiled, "cli/dist/bundle/main.js": 19 }).said).toBe("cli/dist/main.js");
  expect(runAmong(compiled).said).toBe("cli/dist/main.js");
});

test("where nothing was built it says how to build", () => {
  expect(runAmong({})).toEqual({ status: 2, said: expect.stringMatching(/not built yet; run: .*build$/) });
});
