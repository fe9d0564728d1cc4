import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { groupBy, slugOf } from "@methodscape/graph-model";
import { beforeAll, describe, expect, it } from "vitest";
import { caseRuleOf, lettersOf } from "./case-rule.ts";
import type { Lexicon, LexiconEntry } from "./lexicon.ts";
import { bundledLexiconFolder, loadLexicon } from "./load-lexicon.ts";
import { buildNameTrie, type NameTrie } from "./name-trie.ts";
import { normaliseName } from "./normalise-name.ts";

let lexicon: Lexicon;
let trie: NameTrie;

/** Relations that may not run in a circle: each says that one thing came before the other. */
const ordered = new Set(["variant-of", "based-on", "part-of", "subset-of", "family-of"]);

/** Which types a relation may join, as `from → to`. */
const allowedEnds = {
  "subset-of": ["benchmark → benchmark", "dataset → dataset"],
  "family-of": ["model → model"],
  "trained-on": ["model → dataset", "model → benchmark"],
  "variant-of": [
    "method → method",
    "benchmark → benchmark",
    "dataset → dataset",
    "model → model",
    "concept → concept",
  ],
  "part-of": ["method → method", "concept → concept"],
} as const;

beforeAll(async () => {
  lexicon = await loadLexicon();
  trie = buildNameTrie(lexicon);
});

const idOf = (entry: LexiconEntry) => `${entry.type}:${entry.id}`;

function entry(id: string): LexiconEntry {
  const found = lexicon.entries.find((each) => idOf(each) === id);
  if (found === undefined) throw new Error(`the lexicon has no ${id}`);
  return found;
}

describe("the bundled lexicon", () => {
  it("holds 500 entities or more, and all five types", () => {
    expect(lexicon.entries.length).toBeGreaterThanOrEqual(500);
    const byType = groupBy(lexicon.entries, ({ type }) => type);
    for (const type of ["method", "benchmark", "dataset", "model", "concept"] as const) {
      expect(byType.get(type)?.length ?? 0, type).toBeGreaterThan(80);
    }
  });

  it("is sorted by id in every file", async () => {
    for (const file of (await readdir(bundledLexiconFolder)).filter((name) => name.endsWith(".yaml"))) {
      const text = await readFile(join(bundledLexiconFolder, file), "utf8");
      const keys = [...text.matchAll(/^ {2}- (?:id|surface): "?([^"\n]*)"?$/gm)].map(
        (match) => match[1] ?? "",
      );
      expect(keys.length, file).toBeGreaterThan(0);
      expect(keys, file).toEqual([...keys].sort((left, right) => (left < right ? -1 : left > right ? 1 : 0)));
    }
  });

  it("writes ids as slugs", () => {
    expect(lexicon.entries.filter(({ id }) => slugOf(id) !== id).map(idOf)).toEqual([]);
  });

  it("lists no alias that the spelling rule finds anyway", () => {
    const surfaces = new Set(lexicon.ambiguous.map(({ surface, entry: id }) => `${id} ${surface}`));
    const redundant = lexicon.entries.flatMap((each) =>
      each.aliases
        .filter((alias, index) => {
          const earlier = [each.name, ...each.aliases.slice(0, index)].filter(
            (name) => normaliseName(name) === normaliseName(alias),
          );
          return earlier.some((name) => isCoveredBy(alias, name)) && !surfaces.has(`${idOf(each)} ${alias}`);
        })
        .map((alias) => `${each.anchor}: ${alias}`),
    );
    expect(redundant).toEqual([]);
  });

  it("never lets two numbers or plus signs be one: what sets names apart sets entries apart", () => {
    const merged = lexicon.entries.flatMap((each) =>
      each.aliases
        .filter((alias) => sharesLetters(each.name, alias) && numbersOf(each.name) !== numbersOf(alias))
        .map((alias) => `${each.anchor}: ${each.name} and ${alias}`),
    );
    expect(merged).toEqual([]);
  });

  it("gives plausible years, and references no later than they allow", () => {
    for (const { anchor, year, reference } of lexicon.entries) {
      if (year !== undefined)
        expect(year, anchor).toSatisfy((value: number) => value >= 1900 && value <= 2026);
      if (reference === undefined) continue;
      const [, yy, mm] = /^arxiv:(\d\d)(\d\d)\./.exec(reference) ?? [];
      expect(Number(mm), anchor).toSatisfy((month: number) => month >= 1 && month <= 12);
      // A benchmark or model can be a year older or younger than the paper that describes it.
      if (year !== undefined)
        expect(Math.abs(2000 + Number(yy) - year), `${anchor}: ${reference} and ${year}`).toBeLessThanOrEqual(
          2,
        );
    }
  });

  it("joins the types that a relation may join", () => {
    const byId = new Map(lexicon.entries.map((each) => [idOf(each), each]));
    const wrong = lexicon.entries.flatMap((each) =>
      each.relations
        .filter(({ type, to }) => {
          const allowed: readonly string[] | undefined =
            type in allowedEnds ? allowedEnds[type as keyof typeof allowedEnds] : undefined;
          return to === idOf(each) || allowed?.includes(`${each.type} → ${byId.get(to)?.type}`) === false;
        })
        .map(({ type, to }) => `${each.anchor} ${type} ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has no circle of descent", () => {
    const parents = new Map(
      lexicon.entries.map((each) => [
        idOf(each),
        each.relations.filter(({ type }) => ordered.has(type)).map(({ to }) => to),
      ]),
    );
    const settled = new Set<string>();
    const visit = (id: string, path: readonly string[]): void => {
      expect(path, `circle: ${[...path, id].join(" → ")}`).not.toContain(id);
      if (settled.has(id)) return;
      for (const parent of parents.get(id) ?? []) visit(parent, [...path, id]);
      settled.add(id);
    };
    for (const id of parents.keys()) visit(id, []);
  });

  it("gives every ambiguous name cues that are words in lower case, and no cue to itself", () => {
    for (const { surface, cues } of lexicon.ambiguous) {
      expect(cues.length, surface).toBeGreaterThan(0);
      for (const cue of cues) expect(cue, surface).toMatch(/^[^\sA-Z]+$/);
      expect(cues, surface).not.toContain(surface.toLowerCase());
    }
  });

  it("is found by its own trie, name by name", () => {
    const lost = lexicon.entries.flatMap((each) =>
      [each.name, ...each.aliases]
        .filter((name) => !finds(name, each))
        .map((name) => `${each.anchor}: ${name}`),
    );
    expect(lost).toEqual([]);
  });

  it("knows what it must not confuse", () => {
    expect(entry("method:dpo")).toMatchObject({
      name: "Direct Preference Optimization",
      reference: "arxiv:2305.18290",
    });
    expect(entry("method:grpo")).toMatchObject({
      reference: "arxiv:2402.03300",
      relations: [{ type: "variant-of", to: "method:ppo" }],
    });
    expect(entry("benchmark:piqa").reference).toBe("arxiv:1911.11641");
    expect(entry("benchmark:openbookqa").reference).toBe("arxiv:1809.02789");
    expect(entry("benchmark:mathqa").reference).toBe("arxiv:1905.13319");
    expect(entry("benchmark:math-500").relations).toEqual([{ type: "subset-of", to: "benchmark:math" }]);
    expect(entry("benchmark:big-bench-hard").relations).toEqual([
      { type: "subset-of", to: "benchmark:big-bench" },
    ]);
    expect(entry("model:qwen2.5-math").relations).toEqual([{ type: "family-of", to: "model:qwen2.5" }]);
    for (const id of ["method:transformer", "model:gpt-4", "concept:reinforcement-learning"])
      expect(entry(id).generic, id).toBe(true);
  });

  it("takes words for names only where they are listed as ambiguous", () => {
    const words =
      "math lean drop race safe pal star rest arc sam gemini claude falcon mistral phi orca dream alpaca code switch";
    expect(trie.match(words).map(({ start, end }) => words.slice(start, end))).toEqual([]);
    for (const name of [
      "MATH",
      "DROP",
      "RACE",
      "ARC",
      "SAM",
      "PAL",
      "Lean",
      "o1",
      "o3",
      "TIES",
      "DARE",
      "MAE",
      "TTS",
      "SAE",
      "Gemini",
    ]) {
      const [match] = trie.match(name);
      expect(
        match?.readings.every(({ ambiguous }) => ambiguous !== undefined),
        name,
      ).toBe(true);
    }
  });

  it("reads the names of a sentence as a person would", () => {
    const text =
      "Step-DPO lifts Qwen2-72B-Instruct on MATH-500 and GSM8K beyond GPT-4-1106 and GPT-4o without a process reward model.";
    expect(trie.match(text).map(({ readings, tail }) => `${readings[0]?.entry.id}${tail}`)).toEqual([
      "step-dpo",
      "qwen2-72B-Instruct",
      "math-500",
      "gsm8k",
      "gpt-4-1106",
      "gpt-4o",
      "process-reward-model",
    ]);
  });
});

function isCoveredBy(alias: string, name: string): boolean {
  const rule = caseRuleOf(name);
  return rule === "folded" || lettersOf(name) === lettersOf(alias);
}

function finds(name: string, wanted: LexiconEntry): boolean {
  const text = `(${name})`;
  return trie
    .match(text)
    .some(
      ({ start, end, readings }) =>
        start === 1 && end === text.length - 1 && readings.some(({ entry: found }) => found === wanted),
    );
}

/** True for spellings of one name that differ in their numbers only: `Mind2Web` and `Mind2Web 2`, not `GSM8K` and a long form. */
function sharesLetters(left: string, right: string): boolean {
  return lettersOf(left).toLowerCase().replace(/v$/, "") === lettersOf(right).toLowerCase().replace(/v$/, "");
}

/** The numbers and plus signs of a name in order; `24` for 2024, `2` for 2.0 and ², so that the usual shorthands agree. */
function numbersOf(name: string): string {
  return (name.normalize("NFKC").match(/\d+(?:\.\d+)*|\+/g) ?? [])
    .map((number) => number.replace(/^20(?=\d\d$)/, "").replace(/\.0$/, ""))
    .join(" ");
}
