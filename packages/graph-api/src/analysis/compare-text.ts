/**
 * Orders texts by code point, as Neo4j orders stored strings. JavaScript's `<` goes by UTF-16 unit, which puts
 * characters beyond U+FFFF before U+E000. Negative, zero or positive, for `sort`.
 */
export function compareText(left: string, right: string): number {
  const shared = Math.min(left.length, right.length);
  for (let at = 0; at < shared; at += 1) {
    const difference = rank(left.charCodeAt(at)) - rank(right.charCodeAt(at));
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Lifts surrogates above the other units, which is where their code points belong. */
function rank(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}
