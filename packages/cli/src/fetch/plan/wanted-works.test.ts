import { listPapers } from "@methodscape/extractor";
import { expect, test } from "vitest";
import { missingAbstracts, missingFullTexts } from "./wanted-works.ts";

const lines = [
  { title: "With Abstract", abstract: "We do a thing.", arxivId: "2401.00001" },
  { title: "By arXiv Id", arxivId: "2401.00002", doi: "10.1145/2" },
  { title: "By DOI", doi: "10.1145/3" },
  { title: "By Title Alone" },
  { title: "A Printed One", url: "https://proceedings.mlr.press/v1/one.pdf" },
  { title: "A Talk", url: "https://www.youtube.com/watch?v=1" },
];
const bytes = new TextEncoder().encode(lines.map((line) => JSON.stringify(line)).join("\n"));
const { papers } = listPapers([{ path: "list.jsonl", bytes }]);

test("abstracts are missing where none was read: by arXiv id, else by DOI, else by title; of papers only", () => {
  const { arxivIds, dois, nameless } = missingAbstracts(papers);
  expect({ arxivIds, dois }).toEqual({ arxivIds: ["2401.00002"], dois: ["10.1145/3"] });
  expect(nameless.map(({ title }) => title).sort()).toEqual(["A Printed One", "By Title Alone"]);
});

test("full texts are missing everywhere here: by arXiv id, else by the address of a PDF", () => {
  const { arxivIds, pdfAddresses, addressless } = missingFullTexts(papers);
  expect([...arxivIds].sort()).toEqual(["2401.00001", "2401.00002"]);
  expect(pdfAddresses).toEqual(["https://proceedings.mlr.press/v1/one.pdf"]);
  expect(addressless.map(({ title }) => title).sort()).toEqual(["By DOI", "By Title Alone"]);
});
