import type { Token } from "../sentence/token.ts";
import { verbGroupOf } from "../sentence/verb-table.ts";

/** "outperforms X by 3": the last verb in front of a token is one of comparing, so that what stands between is whom. */
export function isCompared(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.findLast(({ kind }, place) => place < at && kind === "verb");
  return verbGroupOf(verb?.lemma) === "compare";
}
