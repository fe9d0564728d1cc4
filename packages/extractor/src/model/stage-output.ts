import type { Diagnostic } from "@methodscape/graph-model";

/** What a stage gives back: its value, and what was odd on the way. Odd text is never an exception. */
export interface StageOutput<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}
