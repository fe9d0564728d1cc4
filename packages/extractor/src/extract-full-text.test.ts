import { readFileSync } from "node:fs";
import { isTextEvidence, type Link } from "@methodscape/graph-model";
import { beforeAll, describe, expect, test } from "vitest";
import { extractGraph } from "./extract-graph.ts";
import { isField } from "./is-field.ts";
import { loadLexicon } from "./lexicon/load-lexicon.ts";
import type { SourceFile } from "./model/source-file.ts";
import { readTextLayers } from "./stages/1-read/read-text-layers.ts";
import { twoColumnPaper } from "./stages/1-read/testing/two-column-paper.ts";

const html: SourceFile = {
  path: "papers/ladder.html",
  bytes: readFileSync(new URL("../fixtures/sources/arxiv-paper.html", import.meta.url)),
};
const pdf: SourceFile = {
  path: "papers/bisect.pdf",
  bytes: twoColumnPaper({
    title: ["STEPBISECT: LABELS BY HALVING"],
    authors: "Ada Example",
    blocks: [
      "# Abstract",
      "Judging each step needs labels. We present StepBisect, a method that finds the first wrong step by halving.",
      "# 1 Introduction",
      "Labels are dear, and we want them to be cheap for everyone.",
      "# 2 Experiments",
      "We train Qwen2.5-Math-7B on MATH and evaluate on GSM8K. StepBisect reaches 79.4% on MATH-500.",
      "# References",
    ],
  }),
};
const page: SourceFile = {
  path: "course/week-1.md",
  bytes: new TextEncoder().encode(
    "## Required Readings:\n\n#### LadderProof: Proofs in Small Rungs\n+ Ada Example, Bo Sample\n+ https://arxiv.org/abs/2512.01001\n\n#### StepBisect: Labels by Halving\n+ Ada Example\n",
  ),
};

let graph: ReturnType<typeof extractGraph>;
beforeAll(async () => {
  graph = extractGraph(await readTextLayers([page, html, pdf]), await loadLexicon());
});

function links(role: Link["role"]): string[] {
  return graph.links
    .filter((link) => link.role === role && link.tier === "shown")
    .map(({ paper, entity }) => `${paper} ${entity}`);
}

describe("full texts of a course's readings", () => {
  test("become one paper with the reading, by id or by title, under the title that the page has", () => {
    expect(
      graph.papers.map(({ id, title, read }) => [id, title, [...new Set(read.map(({ part }) => part))]]),
    ).toEqual([
      ["paper:arxiv:2512.01001", "LadderProof: Proofs in Small Rungs", ["title", "abstract", "full-text"]],
      [
        "paper:stepbisect-labels-by-halving",
        "StepBisect: Labels by Halving",
        ["title", "abstract", "full-text"],
      ],
    ]);
  });

  test("an evaluation section says what was evaluated, with its name as part of the evidence", () => {
    expect(links("evaluates-on")).toEqual(
      expect.arrayContaining([
        "paper:arxiv:2512.01001 benchmark:minif2f",
        "paper:stepbisect-labels-by-halving benchmark:gsm8k",
        "paper:stepbisect-labels-by-halving benchmark:math-500",
      ]),
    );
    const evidence = graph.links
      .filter(({ entity, role }) => entity === "benchmark:minif2f" && role === "evaluates-on")
      .flatMap((link) => link.evidence.filter(isTextEvidence));
    expect(evidence).toMatchObject([{ part: "full-text", section: "Experiments › Setup & Data" }]);
  });

  test("what related work and future work say is no doing of the paper", () => {
    const [proofNet, putnam] = ["benchmark:proofnet", "benchmark:putnambench"];
    const roles = graph.links.flatMap(({ entity, role }) =>
      entity === proofNet || entity === putnam ? [role] : [],
    );
    expect(roles).toEqual(["mentions", "mentions"]);
    expect(graph.results.filter(({ benchmark }) => benchmark === proofNet)).toEqual([]);
  });

  test("a value of an evaluation section is a result", () => {
    expect(graph.results).toMatchObject([
      { benchmark: "benchmark:math-500", value: 79.4, unit: "%", tier: "shown" },
    ]);
  });

  test("a full text alone is no field to hold a syllabus against, unless the person says so", () => {
    expect([isField(html), isField(pdf), isField({ ...pdf, kind: "field" })]).toEqual([false, false, true]);
  });
});

describe("what a section says on its way", () => {
  /** A paper with one section, each text a paragraph. */
  async function rolesOf(name: string, ...paragraphs: readonly string[]): Promise<string[]> {
    const body = paragraphs.map((text) => `<p class="ltx_p">${text}</p>`).join("");
    const page = `<!DOCTYPE html><html><body><article class="ltx_document"><h1 class="ltx_title ltx_title_document">A Paper</h1><section class="ltx_section"><h2 class="ltx_title ltx_title_section">${name}</h2>${body}</section></article></body></html>`;
    const file = { path: "a.html", bytes: new TextEncoder().encode(page) };
    const { links: found } = extractGraph([file], await loadLexicon());
    return found
      .filter(({ role }) => role !== "mentions")
      .map(({ entity, role, tier }) => `${tier} ${role} ${entity}`);
  }

  test("a value is the paper's own in experiments, and elsewhere only behind its own words in the same paragraph", async () => {
    const value = "Models reach 80.1% accuracy on GSM8K.";
    expect(await rolesOf("Experiments", value)).toEqual(["shown evaluates-on benchmark:gsm8k"]);
    expect(await rolesOf("Introduction", `We look at sums. ${value}`)).toEqual([
      "shown evaluates-on benchmark:gsm8k",
    ]);
    expect(await rolesOf("Introduction", "We look at sums.", value)).toEqual([]);
  });

  test("a name that only the running text calls new is possible, unless the paper proposes it", async () => {
    const named = "We train a network, named StepCheckerNet, on proofs.";
    expect(await rolesOf("Method", named)).toEqual(["possible introduces method:stepcheckernet"]);
    expect(await rolesOf("Method", "We propose StepChecker, a method that checks steps.")).toContain(
      "shown introduces method:stepchecker",
    );
  });
});
