import { describe, expect, test } from "vitest";
import { findArxivId, findDoi, parseArxivId } from "./work-ids.ts";

describe("findArxivId", () => {
  test.each([
    ["see https://arxiv.org/abs/2402.03300v2 for more", "2402.03300"],
    ["https://arxiv.org/pdf/2402.03300.pdf", "2402.03300"],
    ["https://arxiv.org/html/2402.03300v1#S1", "2402.03300"],
    ["https://www.alphaxiv.org/overview/2402.03300", "2402.03300"],
    ["arXiv:2402.03300 [cs.CL]", "2402.03300"],
    ["arXiv: 0704.0001", "0704.0001"],
    ["https://huggingface.co/papers/2402.03300", "2402.03300"],
    ["https://doi.org/10.48550/arXiv.2402.03300", "2402.03300"],
    ["https://arxiv.org/abs/hep-th/9901001", "hep-th/9901001"],
    ["a bare number 2402.03300 in a sentence", undefined],
    ["https://arxiv.org/abs/2413.00001", undefined],
    ["https://huggingface.co/login?next=%2Fpapers%2F2402.03300", undefined],
  ])("%s", (text, id) => {
    expect(findArxivId(text)).toBe(id);
  });
});

test("parseArxivId takes an id that stands alone, with or without version", () => {
  expect(
    [
      "2402.03300",
      " 2402.03300v12 ",
      "arXiv:2402.03300",
      "https://arxiv.org/abs/2402.03300",
      "24020.3300",
      "W2402",
    ].map(parseArxivId),
  ).toEqual(["2402.03300", "2402.03300", "2402.03300", "2402.03300", undefined, undefined]);
});

describe("findDoi", () => {
  test.each([
    ["https://doi.org/10.1109/RBME.2024.3496744.", "10.1109/rbme.2024.3496744"],
    ["doi:10.1038/s41746-024-01166-w, npj", "10.1038/s41746-024-01166-w"],
    ["https://doi.org/10.48550/arXiv.2402.03300", undefined],
    ["version 10.2/3", undefined],
  ])("%s", (text, doi) => {
    expect(findDoi(text)).toBe(doi);
  });
});
