import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const page = join(import.meta.dirname, "../dist/page");
const limit = 160_000;

/** The scripts that the page loads before it draws: those of index.html and what they import without being asked. */
function initialScripts(): string[] {
  const html = readFileSync(join(page, "index.html"), "utf8");
  const open = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] ?? "");
  const found = new Set<string>();
  while (open.length > 0) {
    const file = open.pop();
    if (file === undefined || found.has(file)) continue;
    found.add(file);
    const text = readFileSync(join(page, file), "utf8");
    for (const [, path] of text.matchAll(/(?:^|[;}])(?:import|export)[^;()]*?["'](\.[^"']+\.js)["']/g)) {
      if (path !== undefined) open.push(join(dirname(file), path));
    }
  }
  return [...found];
}

test.skipIf(!existsSync(join(page, "index.html")))(
  "the page starts with at most 160 kB of JavaScript, gzipped (needs a built page)",
  () => {
    const scripts = initialScripts();
    const size = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(page, file))).length, 0);
    expect(scripts.length).toBeGreaterThan(0);
    expect(size).toBeGreaterThan(50_000);
    expect(size).toBeLessThanOrEqual(limit);
  },
);

test.skipIf(!existsSync(join(page, "index.html")))(
  "the page holds no inline script and asks nobody else for anything (needs a built page)",
  () => {
    const html = readFileSync(join(page, "index.html"), "utf8");
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/https?:\/\//);
  },
);
