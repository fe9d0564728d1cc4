import { extractGraph, loadLexicon, type SourceFile } from "@methodscape/extractor";
import { expect, test } from "vitest";
import { aroundNames } from "./around-names.ts";

function file(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

test("a syllabus is looked around by what its readings introduce or share, not by what everything touches", async () => {
  const reading = (title: string, abstract: string) =>
    `#### ${title}\n+ Ada Example\n\n**Abstract**\n\n${abstract}\n\n`;
  const page = file(
    "course/week.md",
    `## Required Readings:\n\n${reading("StepBisect: Labels by Halving", "We propose StepBisect, a method that labels steps. We train with Group Relative Policy Optimization (GRPO).")}${reading(
      "Longer Proofs",
      "We train a Transformer with GRPO and Direct Preference Optimization.",
    )}`,
  );
  const feed = file(
    "feed.jsonl",
    '{"title": "ElseNet: A Method", "abstract": "We propose ElseNet, a method for images."}\n',
  );
  const names = aroundNames(extractGraph([page, feed], await loadLexicon()));
  expect(names[0]).toBe("Group Relative Policy Optimization");
  expect(names).toContain("StepBisect");
  expect(names).not.toContain("Direct Preference Optimization");
  expect(names.join(" ")).not.toMatch(/Transformer|ElseNet/);
});
