import type { Token, TokenKind, WordEntry } from "./token.ts";

/** What only names and numbers have. */
type TokenExtras = Pick<Token, "mentions" | "possessive" | "number">;

const noExtras: TokenExtras = { mentions: undefined, possessive: undefined, number: undefined };

/**
 * A token with every field, also those that its kind has no use for. All tokens come from this file and have one shape: what
 * is shaped alike is read several times as fast, and a spread (`{ ...token }`) would be of another shape.
 */
export function tokenOf(
  kind: TokenKind,
  text: string,
  start: number,
  end: number,
  word: WordEntry | undefined = undefined,
  { mentions, possessive, number }: TokenExtras = noExtras,
): Token {
  return { kind, text, start, end, lemma: undefined, form: undefined, mentions, possessive, number, word };
}

/** The same token taken for something else, which for a verb is one of its forms. */
export function tokenAs(token: Token, kind: TokenKind, verb: Pick<Token, "lemma" | "form"> = token): Token {
  const { text, start, end, mentions, possessive, number, word } = token;
  const { lemma, form } = verb;
  return { kind, text, start, end, lemma, form, mentions, possessive, number, word };
}
