import fc from "fast-check";
import { expect, test } from "vitest";
import { terminalText } from "./terminal-text.ts";

test("what steers a terminal is replaced, the words around it stay", () => {
  expect(terminalText("A \u001b[31mred\u001b[0m\u0007 title\u009b2J\r\n\tend\u007f")).toBe(
    "A \uFFFD[31mred\uFFFD[0m\uFFFD title\uFFFD2J\uFFFD\n\tend\uFFFD",
  );
});

test("any text keeps its length and all that steers nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const safe = terminalText(text);
      expect(safe).not.toMatch(/(?![\n\t])\p{Cc}/u);
      expect(safe.length).toBe(text.length);
      expect(safe.replaceAll("\uFFFD", "")).toBe(text.replace(/(?![\n\t])\p{Cc}|\uFFFD/gu, ""));
    }),
  );
});
