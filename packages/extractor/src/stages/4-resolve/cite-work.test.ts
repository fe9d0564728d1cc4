import { expect, it } from "vitest";
import { type CitedWork, citeById, citeWork } from "./cite-work.ts";

// Protects what a reader tells things of one name apart by.

const work = (more: Partial<CitedWork>): CitedWork => ({
  id: "paper:title-of-it",
  authors: [],
  date: "2029-05-01",
  ...more,
});

it.each([
  [work({ authors: ["Bo Sample"] }), "Sample, 2029"],
  [work({ authors: ["Sample, Bo", "Ada Example"] }), "Sample and Example, 2029"],
  [work({ authors: ["Bo Sample", "Ada Example", "Cy Third"] }), "Sample et al., 2029"],
  [work({ authors: ["Bo Sample"], authorCount: 7 }), "Sample et al., 2029"],
  [work({ authors: ["Open Barn Team"] }), "Open Barn Team, 2029"],
  [work({ arxivId: "2905.00001" }), "arXiv:2905.00001"],
  [work({ doi: "10.1000/1" }), "10.1000/1"],
  [work({}), "title-of-it"],
])("cites %j", (cited, expected) => {
  expect(citeWork(cited)).toBe(expected);
});

it("cites a work without a date by its id", () => {
  const { date: _, ...undated } = work({ authors: ["Bo Sample"], arxivId: "2905.00001" });
  expect(citeWork(undated)).toBe("arXiv:2905.00001");
  expect(citeById(undated)).toBe("arXiv:2905.00001");
});
