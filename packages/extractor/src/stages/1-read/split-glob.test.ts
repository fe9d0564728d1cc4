import { expect, test } from "vitest";
import { splitGlob } from "./split-glob.ts";

test.each([
  ["feeds/2024-*.json", "/", { folder: "feeds", pattern: "2024-*.json", depth: 1 }],
  ["*.md", "/", { folder: ".", pattern: "*.md", depth: 1 }],
  ["/*.md", "/", { folder: "/", pattern: "*.md", depth: 1 }],
  ["/course/{a,b}/*.md", "/", { folder: "/course", pattern: "{a,b}/*.md", depth: 2 }],
  ["course/**/*.md", "/", { folder: "course", pattern: "**/*.md", depth: Number.POSITIVE_INFINITY }],
  ["C:\\course\\*.md", "\\", { folder: "C:/course", pattern: "*.md", depth: 1 }],
  ["course/page.md", "/", undefined],
])("%s", (path, separator, glob) => {
  expect(splitGlob(path, separator)).toEqual(glob);
});
