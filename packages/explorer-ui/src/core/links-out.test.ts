import { expect, test } from "vitest";
import { linksOut, referenceLink } from "./links-out.ts";

test("a paper leads to arXiv, its DOI and its page, each once", () => {
  const paper = { arxivId: "2402.03300", doi: "10.1000/x", url: "https://arxiv.org/abs/2402.03300" };
  expect(linksOut(paper).map(({ address }) => address)).toEqual([
    "https://arxiv.org/abs/2402.03300",
    "https://doi.org/10.1000/x",
  ]);
  expect(linksOut({ url: "https://www.example.org/post" })).toEqual([
    { name: "example.org", address: "https://www.example.org/post" },
  ]);
});

test.each(["javascript:alert('https://x')", "data:text/html,x", "file:///etc/passwd", "//example.org"])(
  "%s is no way out",
  (url) => {
    expect(linksOut({ url })).toEqual([]);
  },
);

test("only a reference to arXiv is a link", () => {
  expect(referenceLink("arxiv:1707.06347")?.address).toBe("https://arxiv.org/abs/1707.06347");
  expect(referenceLink("lexicon")).toBeUndefined();
});
