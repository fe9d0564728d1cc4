import type { EntityType } from "@methodscape/graph-model";

/** A curated entity, as `packages/extractor/lexicon/*.yaml` holds it. */
export interface LexiconEntry {
  /** Unique in its type: the slug of its entity id (`grpo` gives `method:grpo`). */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly year?: number | undefined;
  /** `arxiv:2402.03300`: only where it is proved. */
  readonly reference?: string | undefined;
  /** Ids of other entries, `type:id` (`method:ppo`). */
  readonly relations: readonly {
    readonly type:
      | "variant-of"
      | "based-on"
      | "part-of"
      | "subset-of"
      | "family-of"
      | "trained-on"
      | "similar-to";
    readonly to: string;
  }[];
  /** What values on a benchmark are of where the text does not say it: only where nobody measures it otherwise. */
  readonly measure?: "accuracy" | undefined;
  /** True when everything touches it (Transformer, GPT-4, reinforcement learning): no weight in gaps. */
  readonly generic: boolean;
  /** True for a field, task or kind of thing (machine translation, reward model): to be asked for, but a sentence names nothing by it. */
  readonly kind?: boolean | undefined;
  /** Those of `name` and `aliases` whose case counts although they are long (`Segment Anything`); see `case-rule.ts`. */
  readonly exactNames?: readonly string[] | undefined;
  /** `methods.yaml#grpo`: how evidence points at it. */
  readonly anchor: string;
}

/** A name that is also a word (MATH, Safe, PAL, DROP): it counts only as written and beside a cue. */
export interface AmbiguousName {
  /** The name exactly as it must be written. */
  readonly surface: string;
  /** `type:id` of the entry that it may name. */
  readonly entry: string;
  /** Words (lower case), one of which must stand in the same sentence or, if it says so, the same entry. */
  readonly cues: readonly string[];
  readonly scope: "sentence" | "entry";
}

/** The whole lexicon, read once and handed to the stages as an argument. */
export interface Lexicon {
  readonly entries: readonly LexiconEntry[];
  readonly ambiguous: readonly AmbiguousName[];
}
