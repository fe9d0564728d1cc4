import type { Token } from "./token.ts";

/** True for a verb that can be the predicate of a clause: "is", "can", "shows", "we show". */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === "be" || token.kind === "auxiliary")
    return token.text !== "being" && token.text !== "been" && token.text !== "having";
  if (token.kind !== "verb" || token.form === "gerund") return false;
  if (token.form === "finite") return true;
  const previous = tokens[at - 1];
  if (token.form === "base") return previous?.text !== "to";
  const next = tokens[at + 1];
  return (
    previous?.kind === "pronoun" ||
    (next !== undefined && (next.kind === "determiner" || next.kind === "mention" || next.kind === "number"))
  );
}
