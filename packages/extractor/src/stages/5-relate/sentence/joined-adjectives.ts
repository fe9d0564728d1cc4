import type { Token } from "./token.ts";
import { tokenAs } from "./token-of.ts";

/** "a simple yet effective method": between two adjectives "yet" and "but" open no clause. */
export function joinAdjectives(tokens: readonly Token[]): readonly Token[] {
  const isJoint = (token: Token, at: number) =>
    token.kind === "subordinator" && /^(?:yet|but|though)$/.test(token.text) && standsInside(tokens, at);
  return tokens.some(isJoint)
    ? tokens.map((token, at) => (isJoint(token, at) ? tokenAs(token, "word") : token))
    : tokens;
}

/** A word on both sides, and words only back to an article. */
function standsInside(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.kind === "adverb" ? tokens[at + 2] : tokens[at + 1];
  if (tokens[at - 1]?.kind !== "word" || next?.kind !== "word") return false;
  let before = at - 1;
  while (tokens[before]?.kind === "word" || tokens[before]?.kind === "adverb") before -= 1;
  return tokens[before]?.kind === "determiner";
}
