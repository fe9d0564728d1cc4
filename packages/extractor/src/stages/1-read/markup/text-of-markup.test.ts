import { expect, test } from "vitest";
import { textOfMarkup } from "./text-of-markup.ts";

test.each([
  ["plain words", "plain words"],
  ["<jats:p>One</jats:p><jats:p>two &amp; <jats:italic>three</jats:italic></jats:p>", "One two & three"],
  ["H<sub>2</sub>O, <i>in vivo</i>, line<br/>break", "H2O, in vivo, line break"],
  ["where a<b and c>d, or p < 0.05", "where a<b and c>d, or p < 0.05"],
  ["the <think> tag and </think>", "the <think> tag and </think>"],
  ["AT&T and R&D", "AT&T and R&D"],
  ["an <i>unclosed tag", "an unclosed tag"],
  [undefined, ""],
])("%s", (markup, text) => {
  expect(textOfMarkup(markup)).toBe(text);
});
