import type { ResolvedMention } from "../../../model/resolved-mention.ts";

/** What a token is to the rules; everything that no closed table knows is a `word`, part of a noun phrase. */
export type TokenKind =
  | "mention"
  | "number"
  | "verb"
  | "be"
  | "auxiliary"
  | "determiner"
  | "preposition"
  | "conjunction"
  | "comma"
  | "opener"
  | "subordinator"
  | "relative"
  | "pronoun"
  | "negation"
  | "adverb"
  | "exemplifier"
  | "open"
  | "close"
  | "break"
  | "mark"
  | "word";

/** `base` "use", `finite` "uses", `past` "used" (also the participle), `gerund` "using". */
export type VerbForm = "base" | "finite" | "past" | "gerund";

/** A word, number, sign or name of a sentence; `start` and `end` are offsets in the source's text. */
export interface Token {
  readonly kind: TokenKind;
  /** Lower case; for a mention the surface in lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** For a verb: its dictionary form (`use`). */
  readonly lemma?: string | undefined;
  readonly form?: VerbForm | undefined;
  /** For a mention: the name, and its alias in brackets behind it where there is one. */
  readonly mentions?: readonly ResolvedMention[] | undefined;
  /** For a mention: "'s" follows. */
  readonly possessive?: boolean | undefined;
  /** For a number: its value without sign, and what stands right beside it. */
  readonly number?: NumberShape | undefined;
}

/** `-5.3%` is value 5.3, sign "-", unit "%"; `2.5x` has unit "x"; `18-point` has unit "points". */
export interface NumberShape {
  readonly value: number;
  readonly sign: "+" | "-" | "";
  readonly unit: "%" | "points" | "x" | "";
}
