import type { TextSpan } from "@methodscape/graph-model";

/** A link within a piece of Markdown; offsets are those of the page. */
export interface InlineLink extends TextSpan {
  readonly url: string;
  /** Where its words stand; empty for a bare address and for a picture. */
  readonly words: TextSpan;
  readonly isPicture: boolean;
}
