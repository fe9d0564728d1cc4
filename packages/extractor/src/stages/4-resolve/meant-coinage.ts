import type { Coinage } from "./coinages.ts";

/** The coinage that a paper most likely means, and whether it can mean no other. */
export interface MeantCoinage {
  readonly coinage: Coinage;
  readonly sure: boolean;
}

/**
 * Which of the coinages of a spelling a paper means that brings in none of them: sure where all others are younger than the
 * paper, or where it writes out what only one is called; else the earliest that it can know, or the earliest at all, and
 * that is not sure.
 * @param coinages of one spelling, the earliest first
 * @param date of the paper; one without a date can know them all
 */
export function meantCoinage(
  { spelling, coinages }: { readonly spelling: string; readonly coinages: readonly Coinage[] },
  date: string | undefined,
): MeantCoinage | undefined {
  const known = coinages.filter((coinage) => !isYounger(coinage, date));
  const coinage = known[0] ?? coinages[0];
  if (coinage === undefined) return undefined;
  return { coinage, sure: known.length === 1 || (coinages.length === 1 && spelling.includes(" ")) };
}

/** Whether a thing was brought in after a date, as far as both dates say: `2024-06-02` is not after `2024-06`. */
export function isYounger({ papers: [{ date }] }: Coinage, other: string | undefined): boolean {
  if (date === undefined || other === undefined) return false;
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}
