import type { EntityOrigin, EntityType, TextPart, TextSpan } from "@methodscape/graph-model";
import type { PaperEntry } from "./paper-entry.ts";

/**
 * What a span may name. `key` groups mentions of one entity: `type:<slug of the canonical name>`;
 * stage 4 turns keys into entity ids.
 */
export interface Candidate {
  readonly type: EntityType;
  /** Canonical name as the lexicon or the text writes it. */
  readonly name: string;
  /** Where the name comes from; `lexicon` beats `grammar` beats `abbreviation` beats `discovered`. */
  readonly origin: EntityOrigin;
  /** Anchor of the lexicon entry (`methods.yaml#grpo`), for origin `lexicon`. */
  readonly lexiconEntry?: string | undefined;
  /** The long or short form that the text gives beside it: it becomes an alias. */
  readonly alias?: string | undefined;
  /** For a sized, versioned or dated model of the grammar: the name of its family (`Qwen2.5-Math` for `Qwen2.5-Math-72B-Instruct`). */
  readonly family?: string | undefined;
  /** True when the paper presents the name as its own ("we propose X"). */
  readonly introduced?: boolean | undefined;
  /** True when only other entries make the name one. */
  readonly lent?: boolean | undefined;
}

/** What stage 4 looks at in a mention. */
export interface NameUse {
  readonly entry: PaperEntry;
  readonly start: number;
  readonly surface: string;
  readonly candidate: Candidate;
  /** True when the recogniser is not sure that this is a name of this type: its claims go to the `possible` tier. */
  readonly doubtful: boolean;
}

/** A span of text that names an entity: stage 3's output. */
export interface Mention extends NameUse {
  readonly part: TextPart;
  /** Index into `entry.parts`, and of the sentence within that part. */
  readonly partIndex: number;
  readonly sentenceIndex: number;
  /** The sentence, and from `start` to `end` the name inside it: offsets in the source's text. */
  readonly sentence: TextSpan;
  readonly end: number;
  /**
   * The recogniser that found it: `lexicon`, `model-grammar`, `abbreviation`, `introduced`, `title`, `apposition`, `component`, `derived`, `listed`,
   * `head-noun`, `context`, `shape`, or `second-pass` for a name that another entry made.
   */
  readonly rule: string;
}
