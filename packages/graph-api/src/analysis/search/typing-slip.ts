/** Words shorter than this are taken as they are: one slip in three letters makes another word. */
const shortest = 4;
/** From this length on a word may hold two slips. */
const long = 8;

/**
 * True when `typed` may be a slip for `known`: one edit in words of four letters or more, two in words of eight or
 * more, and the same digits. An edit is a letter put in, left out or changed, or two neighbours swapped.
 */
export function isSlip(typed: string, known: string): boolean {
  const allowed = slipsAllowed(typed);
  if (allowed === 0) return false;
  if (Math.abs(typed.length - known.length) > allowed) return false;
  return digitsOf(typed) === digitsOf(known) && editDistance(typed, known, allowed) <= allowed;
}

/** How many edits a typed word may be away from what was meant. */
export function slipsAllowed(typed: string): 0 | 1 | 2 {
  if (typed.length < shortest) return 0;
  return typed.length < long ? 1 : 2;
}

/** The digits of a word, which no slip changes. */
export function digitsOf(word: string): string {
  return word.replace(/\P{N}+/gu, "");
}

/**
 * Optimal string alignment distance; gives up with `limit + 1` once no end within the limit is left.
 * (Damerau, 1964, doi:10.1145/363958.363994, in the restricted form that edits no piece twice.)
 */
export function editDistance(left: string, right: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      current.push(cellOf(left, right, row, column, current, last, beforeLast));
    }
    if (Math.min(...current, ...(last.length === 0 ? [] : last)) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? limit + 1;
}

function cellOf(
  left: string,
  right: string,
  row: number,
  column: number,
  current: readonly number[],
  last: readonly number[],
  beforeLast: readonly number[],
): number {
  const same = left[row - 1] === right[column - 1];
  const best = Math.min(
    at(last, column) + 1,
    at(current, column - 1) + 1,
    at(last, column - 1) + (same ? 0 : 1),
  );
  const swapped =
    row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
  return swapped ? Math.min(best, at(beforeLast, column - 2) + 1) : best;
}

/** A cell outside the table is as far as can be. */
function at(cells: readonly number[], column: number): number {
  return cells[column] ?? Number.POSITIVE_INFINITY;
}
