import type { Paper } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { markdownText } from "./markdown-text.ts";
import { readingMarkdown } from "./reading-markdown.ts";

const [known] = tinyGraph.papers;
if (known === undefined) throw new Error("the tiny graph has papers");
const { arxivId: _arxivId, doi: _doi, url: _url, ...bare } = known;
const reading = (fields: Partial<Paper>) => readingMarkdown({ ...bare, authors: [], title: "T", ...fields });

test("what a title or a name says is shown as it is, never as a tag, a link or a heading", () => {
  expect(
    reading({ title: "<img src=x>\n# [Proofs](javascript:x) & *C#*", authors: ["1. A_B", "- `C`"] }),
  ).toBe("#### \\<img src=x\\> \\# \\[Proofs\\](javascript:x) \\& \\*C\\#\\*\n+ 1\\. A\\_B, \\- \\`C\\`");
});

test("ordinary titles stay as they are", () => {
  const title = "Step-DPO: Step-wise (Preference) Optimization, 2nd ed. + more!";
  expect(reading({ title })).toBe(`#### ${title}`);
});

test.each([
  ["javascript:alert(1)", "#### T"],
  ["data:text/html,x", "#### T"],
  ["https://a.org/x y<b>_*", "#### T\n+ https://a.org/x%20y%3Cb%3E%5F%2A"],
  ["http://a.org/~b/a_b?c=%20&d#e", "#### T\n+ http://a.org/~b/a_b?c=%20&d#e"],
])("the address %s is written only where it leads to the web", (url, expected) => {
  expect(reading({ url })).toBe(expected);
});

test("an identifier cannot leave its address", () => {
  expect(reading({ doi: "10.1/a\n# b" })).toBe("#### T\n+ https://doi.org/10.1/a%0A#%20b");
});

test("text without its escapes is the text, on one line", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const plain = text.replace(/\s+/g, " ").trim();
      expect(markdownText(text).replace(/\\([!-/:-@[-`{-~])/g, "$1")).toBe(plain);
      expect(markdownText(text)).not.toMatch(/(?<!\\)(?:\\\\)*[<[&`*]/);
    }),
  );
});
