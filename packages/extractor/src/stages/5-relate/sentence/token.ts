import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { VerbEntry, VerbForm } from "./verb-table.ts";

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
  /** For a word: what the tables know of it. */
  readonly word?: WordEntry | undefined;
}

/** What the tables of words know of a word, wherever it stands. */
export interface WordEntry {
  /** Lower case, without the marks at its end; "" when it is nothing but marks. */
  readonly text: string;
  readonly kind: TokenKind;
  /** The full stop, apostrophe or hyphen at its end: a sign of its own. */
  readonly mark: string;
  /** The verb that it may be. */
  readonly verb: VerbEntry | undefined;
  /** The fixed phrases that it may open, longer ones first. */
  readonly phrases: readonly FixedPhrase[];
  /** Its kind where it opens none of them. */
  readonly kindAlone: TokenKind | undefined;
}

/** A run of words that acts as one. */
export interface FixedPhrase {
  readonly text: string;
  readonly words: readonly string[];
  readonly kind: TokenKind;
}

/** `-5.3%` is value 5.3, sign "-", unit "%"; `2.5x` has unit "x"; `18-point` has unit "points". */
export interface NumberShape {
  readonly value: number;
  readonly sign: "+" | "-" | "";
  readonly unit: "%" | "points" | "x" | "";
}
