import type { RelationType } from "@methodscape/graph-model";

/** A relation in words: as a heading on either side, between two names, and below the name that it belongs to. */
interface RelationWords {
  readonly from: string;
  readonly to: string;
  readonly verb: string;
  readonly short: string;
}

export const relationWords = {
  "variant-of": { from: "Variant of", to: "Its variants", verb: "variant of", short: "variant" },
  "based-on": { from: "Based on", to: "Built on it", verb: "based on", short: "built on it" },
  "part-of": { from: "Part of", to: "Its parts", verb: "part of", short: "part" },
  "subset-of": { from: "Subset of", to: "Its subsets", verb: "subset of", short: "subset" },
  "family-of": { from: "Of the family", to: "Members of the family", verb: "of the family", short: "member" },
  "trained-on": { from: "Trained on", to: "Trained on it", verb: "trained on", short: "trained on it" },
  "similar-to": { from: "Similar to", to: "Said to be similar", verb: "similar to", short: "similar" },
} as const satisfies Record<RelationType, RelationWords>;
