import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import { describe, expect, test } from "vitest";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const rules: { forbidden: IForbiddenRuleType[]; options: ICruiseOptions } = createRequire(import.meta.url)(
  "../.dependency-cruiser.cjs",
);

/** swc reads type-only imports too, but no JSX; what it leaves out, the default parser reads. */
const passes = [
  { folders: ["packages"], options: { parser: "swc", exclude: { path: "/dist/|\\.tsx$" } } },
  { folders: ["packages/explorer-ui/src"], options: {} },
] as const;

async function cruisePackages(forbidden: IForbiddenRuleType[]): Promise<ICruiseResult[]> {
  const results: ICruiseResult[] = [];
  for (const { folders, options } of passes) {
    const { output } = await cruise([...folders], {
      ...rules.options,
      ...options,
      baseDir: root,
      validate: true,
      ruleSet: { forbidden },
    });
    if (typeof output === "string") throw new Error("expected a result, not a report");
    results.push(output);
  }
  return results;
}

describe("import rules", () => {
  test("every module keeps to the arrows of ARCHITECTURE.md, and the check saw the modules", async () => {
    const results = await cruisePackages(rules.forbidden);
    const broken = results
      .flatMap(({ summary }) => summary.violations)
      .map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
    expect([...new Set(broken)]).toEqual([]);
    const modules = results.flatMap((result) => result.modules);
    const seen = new Set(
      modules.map(({ source }) => source).filter((source) => /^packages\/[^/]+\/src\/.*\.tsx?$/.test(source)),
    );
    for (const room of ["graph-model", "extractor", "graph-api", "explorer-ui", "cli"]) {
      expect([...seen].filter((source) => source.startsWith(`packages/${room}/src/`)).length).toBeGreaterThan(
        10,
      );
    }
    const crossing = modules
      .flatMap(({ dependencies }) => dependencies)
      .filter(({ resolved }) => resolved.startsWith("packages/graph-model/src/"));
    expect(crossing.length).toBeGreaterThan(50);
  });

  test.each([
    ["between two packages", "^packages/cli/src/", "^packages/extractor/src/"],
    ["from a component to a library", "^packages/explorer-ui/src/.*\\.tsx$", "node_modules/.*react"],
  ])(
    "a rule that is broken is reported: with an arrow %s forbidden, the check fails",
    async (_, from, to) => {
      const results = await cruisePackages([
        { name: "probe", severity: "error", from: { path: from }, to: { path: to } },
      ]);
      expect(
        results.flatMap(({ summary }) => summary.violations).some(({ rule }) => rule.name === "probe"),
      ).toBe(true);
    },
  );
});
