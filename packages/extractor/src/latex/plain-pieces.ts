import { type LatexReader, step } from "./latex-reader.ts";

const ligatures: readonly (readonly [written: string, shown: string])[] = [
  ["---", "—"],
  ["--", "–"],
  ["``", "“"],
  ["''", "”"],
  ["`", "‘"],
  ["~", " "],
];

/** What stands between commands and groups: a ligature, or a run of signs that mean themselves. */
export function readPlain(reader: LatexReader): string {
  const { latex, at } = reader;
  if (reader.extent === "all" && !reader.inFormula) {
    const ligature = ligatures.find(([written]) => latex.startsWith(written, at));
    if (ligature !== undefined) return step(reader, ligature[1], ligature[0].length);
  }
  // Whatever stands here is plain; what comes behind it is, up to the next character that may not be.
  const plain = /.[^\\${}~`'-]*/sy;
  plain.lastIndex = at;
  const run = plain.exec(latex)?.[0] ?? "";
  return step(reader, run, Math.max(run.length, 1));
}

/** A dollar sign opens a formula where one closes it soon, and is a price otherwise (the rule of Pandoc's `tex_math_dollars`). */
export function readDollar(reader: LatexReader): string {
  const { latex, at } = reader;
  const width = latex[at + 1] === "$" ? 2 : 1;
  if (reader.inFormula || width === 2) {
    reader.inFormula = !reader.inFormula;
    return step(reader, "", width);
  }
  const end = latex.indexOf("$", at + 1);
  const isFormula =
    end > at &&
    end - at < 500 &&
    /\S/.test(latex[at + 1] ?? "") &&
    /\S/.test(latex[end - 1] ?? "") &&
    !/\d/.test(latex[end + 1] ?? "");
  if (!isFormula) return step(reader, "$");
  reader.inFormula = true;
  return step(reader, "");
}
