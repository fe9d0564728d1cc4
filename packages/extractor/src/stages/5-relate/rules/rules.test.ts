import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { caseLines, resultLines } from "../testing/case-lines.ts";
import { type Case, readCases } from "../testing/read-cases.ts";

// Protects every rule of stage 5: what each sentence of the .cases.txt files says, and nothing more.
const here = dirname(fileURLToPath(import.meta.url));
const folders = ["links", "relations", "results", "systems"];
/** Cases about results say nothing of links and relations, which other rules read in the same sentences. */
const aboutResults = new Set(["results", "systems"]);

for (const folder of folders) {
  const files = readdirSync(join(here, folder)).sort();
  for (const rule of files.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))) {
    describe(`${folder}/${rule}`, () => {
      const casesFile = rule.replace(/\.ts$/, ".cases.txt");
      it("has cases of its own", () => expect(files).toContain(casesFile));
      if (!files.includes(casesFile)) return;
      const cases = readCases(readFileSync(join(here, folder, casesFile), "utf8"));
      it.each(cases.map((one) => [one.title, one] as const))("%s", (_title, one) => {
        const lines = aboutResults.has(folder) ? resultLines(one) : linesFor(one);
        expect(lines).toEqual([...one.expected].sort());
      });
    });
  }
}

/** All claims of a case; a bare mention counts only where the case names one. */
function linesFor(one: Case): readonly string[] {
  const withMentions = one.expected.some((line) => /^(?:possible )?mentions /.test(line));
  return caseLines(one).filter((line) => withMentions || !/^(?:possible )?mentions /.test(line));
}
