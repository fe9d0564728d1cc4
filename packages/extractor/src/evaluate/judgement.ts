/** `hit`: found and annotated; `spurious`: found and not annotated; `missed`: annotated and not found. */
export type Verdict = "hit" | "spurious" | "missed";

/** One claim held against the annotations. A claim of the wrong type or role is spurious, and the right one missed. */
export interface Judgement {
  /** What is counted together: `names`, `roles`, `results`, … */
  readonly measure: string;
  /** The type, role or kind within the measure. */
  readonly kind: string;
  readonly verdict: Verdict;
  /** Of a mention: whether the entity is annotated with this type, be it in a stronger role. That is what its confidence speaks of. */
  readonly isNamed?: boolean | undefined;
  /** The unit that intervals are drawn over. */
  readonly paper: string;
  /** What was claimed or annotated, in words, for reading. */
  readonly claim: string;
  /** The sentence or its surroundings. */
  readonly quote: string;
  /** Of a claim that the program made: its tier, its confidence and the rule that read it. */
  readonly tier?: "shown" | "possible" | undefined;
  readonly confidence?: number | undefined;
  readonly rule?: string | undefined;
}
