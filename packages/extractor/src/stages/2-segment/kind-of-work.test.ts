import { expect, test } from "vitest";
import { kindOfWork } from "./kind-of-work.ts";

const unknown = { arxivId: undefined, doi: undefined, url: undefined, authors: [], isDescribed: false };

test.each([
  ["an address alone is a blog", { url: "https://epoch.ai/blog/some-post" }, "blog"],
  ["slides are no paper", { url: "https://www.example.org/slides/talk.pdf" }, "blog"],
  ["a PDF is a paper", { url: "https://example.org/files/work.pdf" }, "paper"],
  ["a forum of papers", { url: "https://openreview.net/forum?id=abc" }, "paper"],
  ["code", { url: "https://github.com/example/code" }, "code"],
  ["a video", { url: "https://youtu.be/abc" }, "video"],
  ["a model's page is a tool", { url: "https://huggingface.co/example/model" }, "tool"],
  ["an id wins over the address", { url: "https://github.com/example/code", arxivId: "2905.00001" }, "paper"],
  [
    "an abstract and authors make a paper of a page of code",
    { url: "https://github.com/example/code", authors: ["Ada Example"], isDescribed: true },
    "paper",
  ],
  [
    "what the page calls it counts where the address says little",
    { url: "https://sheep.example/x", named: "book" as const },
    "book",
  ],
  [
    "what the page calls it does not make a post of a paper",
    { url: "https://openreview.net/forum?id=abc", named: "blog" as const },
    "paper",
  ],
  [
    "two authors make a paper of a demo",
    { url: "https://huggingface.co/spaces/x/y", authors: ["Ada Example", "Bo Sample"] },
    "paper",
  ],
  ["the site of one paper", { url: "https://sheep-prover.github.io/" }, "paper"],
  ["a post on such a site", { url: "https://ada.github.io/posts/sheep/" }, "blog"],
  ["a publication on a lab's site", { url: "https://lab.example.com/research/publications/sheep/" }, "paper"],
  ["a book", { url: "https://ada.github.io/sheep-book/" }, "book"],
  ["documentation", { url: "https://docs.example.com/guide" }, "tool"],
  ["nothing known", {}, "paper"],
])("%s", (_, evidence, kind) => {
  expect(kindOfWork({ ...unknown, ...evidence })).toBe(kind);
});
