import { deepestNesting, readLiteral } from "../literal/read-literal.ts";
import { exceedsNesting } from "./exceeds-nesting.ts";

/** What a text of JSON, or of what people write in its place, holds. */
export interface ParsedJson {
  /** Undefined when nothing could be read. */
  readonly value: unknown;
  /** In words, for a text that was read in part or not at all; `at` is an offset into it. */
  readonly problem: { readonly rule: string; readonly message: string; readonly at: number } | undefined;
  /** True for what is no JSON but a Python literal, or JSON with slips, and was read whole all the same. */
  readonly isLoose: boolean;
}

/** One value is held in memory whole; a feed of forty thousand papers with abstracts is about as long. */
const longestValue = 64 * 1024 * 1024;

/** Reads JSON; text that is not valid JSON is read as a literal, up to the place where it breaks. Never throws. */
export function parseJson(text: string): ParsedJson {
  if (text.length > longestValue) {
    const message = `has ${text.length} characters, and one JSON value may have ${longestValue}; save it as JSON Lines, or split it`;
    return { value: undefined, problem: { rule: "too-long", message, at: 0 }, isLoose: false };
  }
  if (!exceedsNesting(text, deepestNesting)) {
    try {
      return { value: JSON.parse(text), problem: undefined, isLoose: false };
    } catch {
      // What is no JSON may still be a literal: that reader tells where it breaks, and keeps what stands before.
    }
  }
  const { values, problem } = readLiteral(text);
  const value = values.length > 1 ? values : values[0];
  if (problem === undefined) return { value, problem: undefined, isLoose: true };
  return { value, problem: { rule: "broken-json", ...problem }, isLoose: true };
}
