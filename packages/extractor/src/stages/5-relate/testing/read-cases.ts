/** A case of a `.cases.txt` file: sentences with marked names, and the claims that they must give. */
export interface Case {
  readonly title: string;
  /** One sentence a line; `title:` and `note:` in front put it into that part. */
  readonly sentences: readonly string[];
  readonly expected: readonly string[];
}

/**
 * Reads a file of cases:
 *
 *     # a variant in apposition
 *     We propose {+method:Step-DPO}, a variant of {method:DPO}.
 *     ==>
 *     introduces method:Step-DPO
 *     variant-of method:Step-DPO -> method:DPO
 */
export function readCases(file: string): readonly Case[] {
  return file
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head = "", ...expected] = block.split(/^==>[ \t]*$/m);
      const [title = "", ...sentences] = linesOf(head);
      return { title, sentences, expected: linesOf(expected.join("\n")) };
    });
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
