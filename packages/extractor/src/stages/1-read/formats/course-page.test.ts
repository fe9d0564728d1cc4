import { expect, test } from "vitest";
import { coursePage } from "./course-page.ts";

test.each([
  ["a heading for readings", "# Sheep\n\n## Required Readings:\n\n#### A Title\n"],
  ["one without a blank", "##More Readings\n"],
  ["one in bold", "Some words.\n\n**Required Readings:**\n\n+ A Title\n"],
  ["the front matter of a course", "---\ntitle: Sheep\ndesc: 2031-S1\n---\n\nWords.\n"],
  ["the first line of such pages", "In this session, our readings cover:\n\n+ A Title\n"],
  ["the mark where its site cuts a page", "Words.\n\n<!--excerpt.start-->\n"],
  ["the table of a seminar", "| Presenter | Papers | Paper URL |\n| --- | --- | --- |\n"],
  ["a submission note under a heading", "#### A Title\n+ [Submitted on 3 Feb 2029]\n"],
])("%s makes a course page", (_, text) => {
  expect(coursePage.recognises(text)).toBe(true);
});

test.each([
  ["a heading that begins with the word", "## Reading Wikipedia to answer questions\n\nWords.\n"],
  ["the front matter of a blog", "---\ntitle: Sheep\ndate: 2031-01-01\n---\n\n# Sheep\n\nWords.\n"],
  ["a table of results", "| Model | Papers |\n| --- | --- |\n| A | 3 |\n"],
])("%s does not", (_, text) => {
  expect(coursePage.recognises(text)).toBe(false);
});
