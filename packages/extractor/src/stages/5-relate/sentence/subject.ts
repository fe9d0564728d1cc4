/**
 * Who acts in a clause: the paper and its own system (`own`), somebody else (`other`: "existing methods"), a
 * named entity (`mention`), things of a kind ("LLMs trained with RLHF": `generic`), or nobody that the text names (`unknown`).
 */
export type Subject =
  | { readonly kind: "own" | "other" | "generic" | "unknown"; readonly at: number | undefined }
  | { readonly kind: "mention"; readonly at: number };

/** Nobody that the text names. */
export const nobody: Subject = { kind: "unknown", at: undefined };
