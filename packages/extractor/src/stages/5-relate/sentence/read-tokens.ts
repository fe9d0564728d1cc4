import type { TextSpan } from "@methodscape/graph-model";
import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import { mergeFixedPhrases } from "./fixed-phrases.ts";
import { joinAdjectives } from "./joined-adjectives.ts";
import { readPlain } from "./read-plain.ts";
import { tagVerbs } from "./tag-verbs.ts";
import type { Token } from "./token.ts";
import type { TokenBook } from "./token-book.ts";
import { tokenOf } from "./token-of.ts";

/**
 * Reads a sentence as tokens: every name is one token, a name with its alias in brackets behind it
 * ("Group Relative Policy Optimization (GRPO)") too. Mentions may overlap; the longest wins.
 */
export function readTokens(
  text: string,
  sentence: TextSpan,
  mentions: readonly ResolvedMention[],
  book: TokenBook,
): readonly Token[] {
  const tokens: Token[] = [];
  const base = sentence.start;
  const units = book.units(text, base, sentence.end);
  let from = base;
  for (const mention of withoutOverlaps(mentions)) {
    readPlain({ text, units, base, start: from, end: mention.start }, book, tokens);
    // A plural or possessive ending outside the span belongs to the name.
    const tail =
      /^(?:['’]s|s)(?![\p{L}\d])/u.exec(
        text.slice(mention.end, Math.min(mention.end + 3, sentence.end)),
      )?.[0] ?? "";
    tokens.push(
      tokenOf("mention", mention.surface.toLowerCase(), mention.start, mention.end, undefined, {
        mentions: [mention],
        possessive: tail.length === 2 || /['’]s$/.test(mention.surface),
        number: undefined,
      }),
    );
    from = mention.end + tail.length;
  }
  readPlain({ text, units, base, start: from, end: sentence.end }, book, tokens);
  return joinAdjectives(tagVerbs(mergeFixedPhrases(foldAliases(tokens))));
}

/** Sorted by place; of two that share text the longer stays, then the earlier, then the smaller entity id. */
function withoutOverlaps(mentions: readonly ResolvedMention[]): readonly ResolvedMention[] {
  if (mentions.length < 2) return mentions;
  const sorted = [...mentions].sort(
    (left, right) =>
      left.start - right.start ||
      right.end - left.end ||
      (left.entity < right.entity ? -1 : left.entity > right.entity ? 1 : 0),
  );
  const kept: ResolvedMention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (last === undefined || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

/** Name ( alias ) of one entity becomes one token that carries both mentions. */
function foldAliases(tokens: readonly Token[]): readonly Token[] {
  const folded: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const alias = token.mentions === undefined ? undefined : aliasBehind(tokens, at, token.mentions);
    if (alias === undefined) folded.push(token);
    else {
      const { possessive, number } = token;
      const mentions = alias.mentions;
      folded.push(
        tokenOf(token.kind, token.text, token.start, alias.end, token.word, { mentions, possessive, number }),
      );
      at += 3;
    }
  }
  return folded;
}

function aliasBehind(
  tokens: readonly Token[],
  at: number,
  mentions: readonly ResolvedMention[],
): Pick<Token, "end" | "mentions"> | undefined {
  const alias = tokens[at + 2]?.mentions;
  const close = tokens[at + 3];
  const isAlias =
    tokens[at + 1]?.kind === "open" && close?.kind === "close" && alias?.[0]?.entity === mentions[0]?.entity;
  return isAlias && alias !== undefined ? { end: close.end, mentions: [...mentions, ...alias] } : undefined;
}
