import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { latexToText } from "./latex-to-text.ts";

describe("latexToText, all of it", () => {
  test.each([
    ["plain words", "plain words"],
    [String.raw`Rockt{\"a}schel, Gr{\'e}goire, Lu{\v{c}}i{\'c}`, "Rocktäschel, Grégoire, Lučić"],
    [String.raw`O{\u{g}}uz, G\"onen, \'Alvarez, Erd\H{o}s, {\c C}elik`, "Oğuz, Gönen, Álvarez, Erdős, Çelik"],
    [String.raw`na\"{\i}ve, \o re, Stra\ss e, {\L}ukasz, \AA rhus`, "naïve, øre, Straße, Łukasz, Århus"],
    ["{GAN}s and {{B}ayes}", "GANs and Bayes"],
    [String.raw`$O(1/\sqrt{k})$ and $\alpha$-stable`, "O(1/√k) and α-stable"],
    [String.raw`$\tau$-bench, MATH$^2$, $k$-means, $\pi_{0}$`, "τ-bench, MATH^2, k-means, π_0"],
    [String.raw`\frac{1}{n+1} of \mathcal{X}`, "1/(n+1) of X"],
    [String.raw`60.9\% of 10\,000 \& more`, "60.9% of 10000 & more"],
    ["it costs $5 and $10, or $ 7", "it costs $5 and $10, or $ 7"],
    ["``quoted'' text -- and---more~text", "“quoted” text – and—more text"],
    [String.raw`\textbf{Bold} {\em slanted} \emph{both} \LaTeX{} rules`, "Bold slanted both LaTeX rules"],
    [String.raw`see \cite{key} and \href{https://example.org}{here}`, "see  and here"],
    [String.raw`\ourmethod{} wins, \ourmethod`, String.raw`\ourmethod wins, \ourmethod`],
    [String.raw`\~{} and \^{} and a trailing \ `, "~ and ^ and a trailing  "],
    ["an {unclosed group", "an unclosed group"],
    ["a stray } brace", "a stray  brace"],
    ["ends with a \\", "ends with a \\"],
  ])("%s", (latex, text) => {
    expect(latexToText(latex)).toBe(text);
  });
});

describe("latexToText, parts", () => {
  test.each([
    ["~10M tokens, 3--5 runs, {a set}, it's `code`", "~10M tokens, 3--5 runs, {a set}, it's `code`"],
    [String.raw`by 3.2\% on $\tau$-bench for \$5, a {set} of ~7`, "by 3.2% on τ-bench for $5, a {set} of ~7"],
    [String.raw`\textit{Both} {\bf strong} and \'etale`, "Both strong and étale"],
    [String.raw`$\mathcal{O}(n^{2})$ steps`, "O(n^2) steps"],
  ])("%s", (latex, text) => {
    expect(latexToText(latex, "parts")).toBe(text);
  });
});

describe("whatever it is given", () => {
  const piece = fc.constantFrom(
    "\\",
    "{",
    "}",
    "$",
    "\\'",
    "\\frac",
    "\\textbf",
    "\\o",
    "~",
    "--",
    "`",
    " ",
    "a",
    "é",
    "\u{1d54f}",
    "\\$",
    "[",
    "\\foo",
  );

  test("it gives a text and never throws", () => {
    return fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const extent of ["all", "parts"] as const)
          expect(typeof latexToText(pieces.join(""), extent)).toBe("string");
      }),
    );
  });

  test("groups and commands nested without end are read through", () => {
    for (const nested of ["{", "\\textbf{", "\\frac{", "\\'", "$\\sqrt"])
      expect(latexToText(nested.repeat(20_000)).length).toBeLessThan(20_000 * nested.length + 1);
  });

  test("words and digits without a mark of LaTeX stay what they are", () => {
    return fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{N} .,;:()%&#@!?*+=/<>|"[\]^_-]*$/u), (text) => {
        expect(latexToText(text, "parts")).toBe(text);
      }),
    );
  });
});
