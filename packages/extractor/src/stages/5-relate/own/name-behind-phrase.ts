import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { Token } from "../sentence/token.ts";
import { namingParticiples } from "../sentence/verb-senses.ts";

/** "we propose a Y-based system, X, which …": an own name between commas. */
export function nameBehindComma(
  end: number,
  { view: { tokens }, paper }: RuleContext,
): ResolvedMention | undefined {
  const [sign, token, next] = tokens.slice(end + 1, end + 4);
  const named = token?.mentions?.[0];
  const isApart =
    next === undefined || next.kind === "comma" || next.kind === "mark" || next.kind === "break";
  return sign?.kind === "comma" && isApart && named !== undefined && paper.isOwn(named) ? named : undefined;
}

/** "…, called X", "…, namely X", "…: X". */
export function nameGivenBehind(tokens: readonly Token[], from: number): ResolvedMention | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 40); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "break") return undefined;
    if (!namingParticiples.has(token.text) && token.text !== "namely") continue;
    for (let next = at + 1; next < Math.min(tokens.length, at + 5); next += 1) {
      const named = tokens[next]?.mentions?.[0];
      if (named !== undefined) return named;
    }
  }
  return undefined;
}
