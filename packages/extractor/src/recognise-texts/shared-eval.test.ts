import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { judgeTexts, type ScoreRow, scoreRows } from "../evaluate/index.ts";
import { loadLexicon } from "../lexicon/load-lexicon.ts";
import { parseNameList } from "../lexicon/name-list.ts";
import { withNames } from "../lexicon/with-names.ts";
import { recogniseTexts } from "./recognise-texts.ts";
import { readMarkedSpans, readTextLine } from "./text-line.ts";
import { typedNames } from "./typed-names.ts";

const shared = fileURLToPath(new URL("../../../../../shared/eval/", import.meta.url));
const schemeTypes: Readonly<Record<string, string>> = {
  method: "Method",
  model: "Method",
  dataset: "Dataset",
  benchmark: "Dataset",
  concept: "Task",
};

/** F1 by measure, over all types. */
async function measure(file: string, options: { readonly names?: string; readonly only?: string }) {
  const values: unknown[] = readFileSync(shared + file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const lines = values.flatMap((value) => readTextLine(value) ?? []);
  const bundled = await loadLexicon();
  const listed =
    options.names === undefined ? [] : parseNameList(readFileSync(shared + options.names, "utf8"), "");
  const names = typedNames(listed, bundled);
  const found = recogniseTexts(lines, withNames(bundled, names), {
    generic: names.length > 0,
    examples: names,
  });
  const judgements = judgeTexts(
    lines.map(({ doc, text }, index) => ({
      doc,
      text,
      expected: readMarkedSpans(values[index]) ?? [],
      found: (found[index]?.entities ?? [])
        .map(({ start, end, type }) => ({ start, end, type: schemeTypes[type] ?? type }))
        .filter(({ type }) => options.only === undefined || type === options.only),
    })),
  );
  const rows = scoreRows(judgements).filter(({ kind, tier }) => kind === undefined && tier === "all");
  return (name: ScoreRow["measure"]) => rows.find((row) => row.measure === name)?.score.f1;
}

// The floors lie below what was measured, so that a rule that costs a point is seen and one that costs a tenth is not.
if (existsSync(shared)) {
  test("scientific texts with the names of others: as annotated, generic mentions included", async () => {
    const f1 = await measure("scier/dev.jsonl", { names: "scier/train.jsonl" });
    expect(f1("all mentions")).toBeGreaterThan(0.78);
    expect(f1("named mentions")).toBeGreaterThan(0.84);
  });

  test("names of data that nobody listed, with their nouns", async () => {
    const f1 = await measure("dataset-names/train.jsonl", { only: "Dataset" });
    expect(f1("all mentions")).toBeGreaterThan(0.77);
  });
} else {
  console.warn("shared-eval.test.ts: ../shared/eval is not beside this repository, so nothing was measured");
  test("the annotated texts are not here: their twins in our own words are", () => {
    expect(readdirSync(import.meta.dirname).filter((name) => name.endsWith(".cases.txt"))).toHaveLength(3);
  });
}
