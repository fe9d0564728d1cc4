import { expect, test } from "vitest";
import { buildEntry } from "../testing/build-entry.ts";
import { paperView } from "./paper-view.ts";

/** Whether the paper of a title may still be where the marked name comes from. */
function mayBeOwn(title: string, facts: { readonly year?: number; readonly reference?: string }): boolean {
  const { entry, resolution } = buildEntry([
    `title: ${title}`,
    "We introduce a new {method:LoRA} technique.",
  ]);
  const known = {
    entityById: new Map(resolution.entities.map((entity) => [entity.id, { ...entity, ...facts }])),
    listedModels: new Set<string>(),
    usualMeasures: new Map<string, string>(),
  };
  const dated = { value: "2024-06", precision: "month", inferred: false } as const;
  const paper = paperView({ ...entry, arxivId: "2406.00001", date: dated }, resolution.mentions, [], known);
  return resolution.mentions.every((mention) => !paper.isFromElsewhere(mention));
}

test("what the lexicon knows is from elsewhere, unless its reference or a title that begins with it says otherwise", () => {
  expect(mayBeOwn("A New Technique", {})).toBe(false);
  expect(mayBeOwn("A New Technique", { year: 2024 })).toBe(true);
  expect(mayBeOwn("A New Technique", { year: 2023 })).toBe(false);
  expect(mayBeOwn("{method:LoRA}: A New Technique", { year: 2023 })).toBe(true);
  expect(mayBeOwn("{method:LoRA}: A New Technique", { year: 2021 })).toBe(false);
  expect(mayBeOwn("A New Technique", { reference: "arxiv:2406.00001", year: 2021 })).toBe(true);
  expect(mayBeOwn("{method:LoRA}: A New Technique", { reference: "arxiv:2106.09685" })).toBe(false);
});
