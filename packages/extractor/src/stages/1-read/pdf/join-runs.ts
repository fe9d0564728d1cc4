import type { TextRun } from "../../../model/text-layer.ts";

/** A gap between runs, in sizes of the font, that is a space; kerning is narrower. */
const wordGap = 0.16;

/**
 * The text of runs that stand side by side. Raised marks of footnotes are dropped (`PRM800K¹` is no name), raised
 * numbers behind a number are exponents, and small capitals are the small letters that the author typed.
 */
export function joinRuns(runs: readonly TextRun[]): string {
  const main = Math.max(...runs.map(({ size }) => size));
  const base = runs.reduce((best, run) =>
    run.text.length * run.size > best.text.length * best.size ? run : best,
  );
  let text = "";
  let end: number | undefined;
  for (const run of runs) {
    const isSmall = run.size < main * 0.8;
    const rise = run.y - base.y;
    const isRaised = isSmall && rise > main * 0.15;
    const isExponent = isRaised && /\d(?:\^[−-]?)?$/.test(text);
    const gap = end === undefined ? 0 : run.x - end;
    end = run.x + run.width;
    if (isRaised && !isExponent && /^[\d\s,*∗†‡§¶⋆]+$/u.test(run.text)) continue;
    const space = gap > main * wordGap && !/\s$/.test(text) && !/^\s/.test(run.text) ? " " : "";
    const sign = isExponent && /\d$/.test(text) ? "^" : "";
    const isLevel = Math.abs(rise) < main * 0.05;
    text +=
      space + sign + (isLevel && isSmallCapital(run, main, text + space) ? run.text.toLowerCase() : run.text);
  }
  // Signs that a font calls nothing, and halves of characters, can stand in no text.
  return text
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** True when a line has a word in small capitals. */
export function hasSmallCapitals(runs: readonly TextRun[]): boolean {
  const main = Math.max(...runs.map(({ size }) => size));
  return runs.some((run, index) => isSmallCapital(run, main, runs[index - 1]?.text ?? ""));
}

/** `D` at 17 points and `EEP` at 13.6 are "Deep" in small capitals. */
function isSmallCapital(run: TextRun, main: number, before: string): boolean {
  const ratio = run.size / main;
  if (ratio < 0.7 || ratio > 0.88 || !/\p{L}$/u.test(before)) return false;
  return !/\p{Ll}/u.test(run.text) && /\p{Lu}/u.test(run.text);
}
