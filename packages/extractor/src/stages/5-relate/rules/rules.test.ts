import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { gatherClaims } from "../gather-claims.ts";
import { relateEntities } from "../relate-entities.ts";
import { buildEntry } from "../testing/build-entry.ts";
import { claimLines } from "../testing/claim-lines.ts";
import { measuredBenchmarks } from "../testing/measured-benchmarks.ts";
import { type Case, readCases } from "../testing/read-cases.ts";

// Protects every rule of stage 5: what each sentence of the .cases.txt files says, and nothing more.
const here = dirname(fileURLToPath(import.meta.url));
const folders = ["links", "relations", "results", "systems"];
/** Cases about results say nothing of links and relations, which other rules read in the same sentences. */
const aboutResults = new Set(["results", "systems"]);
const resultLine = /^(?:possible )?(?:result|gain) /;

for (const folder of folders) {
  const files = readdirSync(join(here, folder)).sort();
  for (const rule of files.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))) {
    describe(`${folder}/${rule}`, () => {
      const casesFile = rule.replace(/\.ts$/, ".cases.txt");
      it("has cases of its own", () => expect(files).toContain(casesFile));
      if (!files.includes(casesFile)) return;
      const cases = readCases(readFileSync(join(here, folder, casesFile), "utf8"));
      it.each(cases.map((one) => [one.title, one] as const))("%s", (_title, one) => {
        const lines = linesFor(one);
        const compared = aboutResults.has(folder) ? lines.filter((line) => resultLine.test(line)) : lines;
        expect(compared).toEqual([...one.expected].sort());
      });
    });
  }
}

/** All claims of a case; a bare mention counts only where the case names one. */
function linesFor({ sentences, expected }: Case): readonly string[] {
  const marked = buildEntry(sentences);
  const lexicon = { entries: measuredBenchmarks, ambiguous: [] };
  const inputs = [{ document: marked.document, entries: [marked.entry] }];
  const read = relateEntities(inputs, marked.resolution, lexicon).value;
  const claims = gatherClaims(read, marked.resolution.entities, lexicon);
  const withMentions = expected.some((line) => /^(?:possible )?mentions /.test(line));
  return claimLines(claims, marked).filter((line) => withMentions || !/^(?:possible )?mentions /.test(line));
}
