import type { TextSpan } from "@methodscape/graph-model";
import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import { mergeFixedPhrases } from "./fixed-phrases.ts";
import { tagVerbs } from "./tag-verbs.ts";
import type { NumberShape, Token, TokenKind } from "./token.ts";
import { signClassOf, wordClass } from "./word-classes.ts";

/** A number and its unit, a word, or a sign. Alternatives start with different characters, so that no text makes the expression try twice. */
const pieces =
  /([+\-−±]?\d+(?:[.,]\d+)*)(\s?\\?%|\s(?:percent|per cent)\b(?:age points?)?|(?:-|\s|\s(?:absolute|percentage)\s)points?\b|(?:x|×|\s?times|[\s-]?fold)(?![\p{L}\d])|\\times\b|[-\p{L}][\p{L}\d.@+-]*)?|(-?[\p{L}\\][\p{L}\p{M}\d'’@_*+#.-]*)|([^\s])/gu;

/**
 * Reads a sentence as tokens: every name is one token, a name with its alias in brackets behind it
 * ("Group Relative Policy Optimization (GRPO)") too. Mentions may overlap; the longest wins.
 */
export function readTokens(
  text: string,
  sentence: TextSpan,
  mentions: readonly ResolvedMention[],
): readonly Token[] {
  const tokens: Token[] = [];
  let from = sentence.start;
  for (const mention of withoutOverlaps(mentions)) {
    readPlain(text, from, mention.start, tokens);
    // A plural or possessive ending outside the span belongs to the name.
    const tail =
      /^(?:['’]s|s)(?![\p{L}\d])/u.exec(
        text.slice(mention.end, Math.min(mention.end + 3, sentence.end)),
      )?.[0] ?? "";
    tokens.push({
      kind: "mention",
      text: mention.surface.toLowerCase(),
      start: mention.start,
      end: mention.end,
      mentions: [mention],
      possessive: tail.length === 2 || /['’]s$/.test(mention.surface),
    });
    from = mention.end + tail.length;
  }
  readPlain(text, from, sentence.end, tokens);
  return tagVerbs(mergeFixedPhrases(foldAliases(tokens)));
}

/** Sorted by place; of two that share text the longer stays, then the earlier, then the smaller entity id. */
function withoutOverlaps(mentions: readonly ResolvedMention[]): ResolvedMention[] {
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

function readPlain(text: string, from: number, to: number, tokens: Token[]): void {
  const slice = text.slice(from, to);
  for (const match of slice.matchAll(pieces)) {
    const start = from + match.index;
    const [, number, unit, word, sign] = match;
    if (number !== undefined) tokens.push(numberToken(number, unit ?? "", start));
    else if (word !== undefined) pushWord(word, start, tokens);
    else if (sign !== undefined)
      tokens.push(plainToken(signClassOf.get(sign) ?? "mark", sign, start, start + 1));
  }
}

/** A full stop or apostrophe at the end of a word is a sign of its own; "e.g." keeps its stops. */
function pushWord(word: string, start: number, tokens: Token[]): void {
  const lower = word.toLowerCase();
  const bare = /^(?:e\.g|i\.e|vs|al|etc)\.$/.test(lower) ? lower : lower.replace(/['’._*+#-]+$/, "");
  if (bare === "") return;
  tokens.push(plainToken(wordClass(bare), bare, start, start + bare.length));
  if (bare.length < lower.length)
    tokens.push(plainToken("mark", lower.slice(bare.length), start + bare.length, start + lower.length));
}

function plainToken(kind: TokenKind, text: string, start: number, end: number): Token {
  return { kind, text, start, end };
}

/** "7B", "8-shot" and "3D" are words; "70.8\%", "18.0 points" and "2.5x" are numbers with a unit. */
function numberToken(digits: string, tail: string, start: number): Token {
  const end = start + digits.length + tail.length;
  const trimmed = tail.trim().toLowerCase();
  const unit = unitOf(trimmed);
  if (unit === undefined) return { kind: "word", text: (digits + tail).toLowerCase(), start, end };
  const sign: NumberShape["sign"] = /^[+±]/.test(digits) ? "+" : /^[-−]/.test(digits) ? "-" : "";
  const value = Number(digits.replace(/^[+\-−±]/, "").replace(/,(?=\d{3}(?:\D|$))/g, ""));
  if (!Number.isFinite(value)) return { kind: "word", text: digits.toLowerCase(), start, end };
  return { kind: "number", text: (digits + tail).toLowerCase(), start, end, number: { value, sign, unit } };
}

function unitOf(tail: string): NumberShape["unit"] | undefined {
  if (tail === "") return "";
  if (/^\\?%$/.test(tail) || /^per ?cent$/.test(tail)) return "%";
  if (/points?$/.test(tail)) return "points";
  if (/^(?:x|×|times|-?fold|\\times)$/.test(tail)) return "x";
  return undefined;
}

/** Name ( alias ) of one entity becomes one token that carries both mentions. */
function foldAliases(tokens: readonly Token[]): readonly Token[] {
  const folded: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const [open, alias, close] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
    const isAlias =
      open?.kind === "open" &&
      close?.kind === "close" &&
      alias?.mentions?.[0]?.entity === token.mentions?.[0]?.entity;
    if (token.mentions !== undefined && isAlias && alias?.mentions !== undefined && close !== undefined) {
      folded.push({ ...token, end: close.end, mentions: [...token.mentions, ...alias.mentions] });
      at += 3;
    } else folded.push(token);
  }
  return folded;
}
