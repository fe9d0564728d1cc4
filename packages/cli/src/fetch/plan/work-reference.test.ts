import { expect, test } from "vitest";
import { parseWorkReference } from "./work-reference.ts";

test.each([
  ["arxiv:2402.03300v2", { kind: "arxiv", id: "2402.03300" }],
  ["2402.03300", { kind: "arxiv", id: "2402.03300" }],
  ["https://arxiv.org/pdf/2402.03300.pdf", { kind: "arxiv", id: "2402.03300" }],
  ["https://doi.org/10.48550/arXiv.2402.03300", { kind: "arxiv", id: "2402.03300" }],
  ["doi:10.1145/3571730", { kind: "doi", doi: "10.1145/3571730" }],
  ["https://doi.org/10.1145/3571730", { kind: "doi", doi: "10.1145/3571730" }],
  [
    "https://x.example/10.1145/3571730/paper.pdf",
    { kind: "url", url: "https://x.example/10.1145/3571730/paper.pdf" },
  ],
])("%s", (text, reference) => {
  expect(parseWorkReference(text)).toEqual(reference);
});

test.each(["GRPO", "file:///etc/passwd", "https://", ""])("%j is no work", (text) => {
  expect(() => parseWorkReference(text)).toThrow(/names no work; expected arxiv:/);
});
