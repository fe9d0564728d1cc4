import type { AskVocabulary } from "../1-vocabulary/ask-vocabulary.ts";
import type { QuestionToken } from "./question-token.ts";

/** What of the store stands in no token, but gives words a meaning: "the last month", "session 3". */
export type AskedStore = Pick<AskVocabulary, "newest" | "sessions">;

/** The words of a phrase; none of an empty one. */
export function phraseWords(phrase: string): readonly string[] {
  return phrase === "" ? [] : phrase.split(" ");
}

/** Walks along the tokens of one question. The only thing that changes while it is read. */
export interface TokenReader {
  /** The token `ahead` places further on; undefined behind the end. */
  peek(ahead?: number): QuestionToken | undefined;
  take(count?: number): void;
  /** True when words with these roots (or as written) come next. */
  sees(words: readonly string[], ahead?: number): boolean;
  /** Takes the words when they come next. */
  accept(...texts: readonly string[]): boolean;
  /** Runs a part of the grammar; what it took is given back when it gives undefined. */
  attempt<Value>(parse: () => Value | undefined): Value | undefined;
  readonly done: boolean;
  readonly asked: AskedStore;
}

/** A reader at the start of the tokens. */
export function readTokens(tokens: readonly QuestionToken[], asked: AskedStore): TokenReader {
  let at = 0;
  const reader: TokenReader = {
    peek: (ahead = 0) => tokens[at + ahead],
    take: (count = 1) => {
      at += count;
    },
    sees: (words, ahead = 0) => words.every((word, offset) => isWord(tokens[at + ahead + offset], word)),
    accept: (...texts) => {
      for (const text of texts) {
        const words = text.split(" ");
        if (!reader.sees(words)) continue;
        at += words.length;
        return true;
      }
      return false;
    },
    attempt: (parse) => {
      const start = at;
      const value = parse();
      if (value === undefined) at = start;
      return value;
    },
    asked,
    get done() {
      return at >= tokens.length;
    },
  };
  return reader;
}

function isWord(token: QuestionToken | undefined, word: string): boolean {
  if (token?.kind === "sign") return token.text === word;
  return token?.kind === "word" && (token.root === word || token.text.toLowerCase() === word);
}
