import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSource } from "../read-source.ts";
import { arxivHtml } from "./arxiv-html.ts";

const path = "papers/2512.01001.html";
const bytes = readFileSync(new URL("../../../../fixtures/sources/arxiv-paper.html", import.meta.url));

function readFixture() {
  const { value, diagnostics } = readSource({ path, bytes });
  const [record] = value?.records ?? [];
  if (value === undefined || record === undefined) throw new Error("the fixture is a paper");
  return { value, record, diagnostics };
}

describe("a paper as arXiv's HTML", () => {
  test("gives title, names, arXiv id and abstract, without thanks, marks and addresses", () => {
    const { value, record } = readFixture();
    expect(value.format).toBe("arxiv-html");
    expect(value.text.slice(record.title.start, record.title.end)).toBe("LadderProof: Proofs in Small Rungs");
    expect(record).toMatchObject({
      authors: ["Ada Example", "Bo Sample"],
      arxivId: "2512.01001",
      kind: "paper",
    });
    expect(value.text.slice(record.abstract?.start, record.abstract?.end)).toBe(
      "Provers lose their way in long proofs. We propose LadderProof, which sets rungs of k=8 steps.",
    );
  });

  test("gives each section under its name, up to the references", () => {
    const { value, record, diagnostics } = readFixture();
    const sections = record.fullText?.map(({ name, start, end }) => [name, value.text.slice(start, end)]);
    expect(sections).toEqual([
      ["Introduction", "Long proofs are hard. In contrast to this, Demo et al. (2023) write whole proofs."],
      ["Related Work", "Our predecessors evaluate on ProofNet with a value of 21.3%. We use COPRA there."],
      ["Method", "We minimise the distance … where the rate is 10^−6."],
      ["Experiments › Setup & Data", "LadderProof is evaluated on MiniF2F."],
      ["Limitations and Future Work", "We evaluate on PutnamBench next."],
    ]);
    expect(diagnostics).toMatchObject([{ severity: "info", rule: "read/references-cut" }]);
  });

  test("nothing of footnotes, captions, tables, thanks, references and appendix is in the text", () => {
    expect(readFixture().value.text).not.toMatch(
      /FootModel|CaptionNet|TableProver|KindModel|RefNet|HumanEval|ManyGPUs|License|Generated/,
    );
  });

  test("a page without a paper's title says so, and other HTML is not taken for a paper", () => {
    const empty = '<!DOCTYPE html><html><body><article class="ltx_document"></article></body></html>';
    expect(arxivHtml.read(empty)).toMatchObject({
      records: [],
      notes: [{ rule: "no-title", severity: "error" }],
    });
    expect(arxivHtml.recognises("<!DOCTYPE html><html><body><p>A page.</p></body></html>")).toBe(false);
  });
});

describe("any page", () => {
  const tags = fc.constantFrom(
    '<p class="ltx_p">',
    "</p>",
    "<math>",
    "</math>",
    "<msup>",
    "<mn>1</mn>",
    '<h2 class="ltx_title ltx_title_section">',
    "</h2>",
    '<h1 class="ltx_title ltx_title_document">',
    "</h1>",
    '<cite class="ltx_cite">',
    "</cite>",
    '<span class="ltx_note">',
    "</span>",
    "words (Name, 2023).",
    '<table class="ltx_equation">',
    "</table>",
    '<section class="ltx_bibliography">',
    "</section>",
    "<",
    "&amp;",
    "\u0000",
  );

  test("is read without an exception, with every place inside the text", async () => {
    await fc.assert(
      fc.property(fc.array(tags, { maxLength: 60 }), (parts) => {
        const { text, records } = arxivHtml.read(`<html class="ltx_document">${parts.join("")}`);
        for (const { end, fullText = [] } of records)
          for (const span of fullText)
            expect([span.start < span.end, span.end <= end, end <= text.length]).toEqual([true, true, true]);
      }),
    );
  });

  test("that is nested a hundred thousand deep is refused in one line, and one of nine hundred is read", () => {
    const nested = (depth: number) =>
      `<html class="ltx_document"><h1 class="ltx_title ltx_title_document">A Paper</h1>${'<div class="ltx_para">'.repeat(depth)}<p class="ltx_p">Deep words.</p>`;
    expect(arxivHtml.read(nested(900)).text).toContain("Deep words.");
    expect(arxivHtml.read(nested(100_000))).toMatchObject({ records: [], notes: [{ rule: "too-deep" }] });
  });
});
