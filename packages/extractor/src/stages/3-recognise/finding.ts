import type { EntityType } from "@methodscape/graph-model";
import type { Candidate } from "../../model/mention.ts";

/** A span that a recogniser takes for a name whose entity it knows. */
export interface NameFinding {
  readonly start: number;
  readonly end: number;
  readonly candidate: Candidate;
  readonly rule: string;
  readonly doubtful: boolean;
  /** The lexicon marks it as a thing that everything touches: in small letters it is a mere kind. */
  readonly generic?: boolean;
  /** The lexicon calls for a cue beside it, and one stood there: the other places in the entry need none. */
  readonly cued?: boolean;
  /** The lexicon marks it as a field, task or kind of thing: any name that overlaps with it is stronger. */
  readonly kind?: boolean;
  /** The paper that the lexicon says brought the thing in: `arxiv:<id>`. */
  readonly reference?: string | undefined;
}

/** What one place of a text says about a name that nobody listed. */
export interface NameEvidence {
  /** The name as written. */
  readonly name: string;
  /** How much the place shows that this is a name at all: 4 introduced by the paper, 2 beside a head noun, 1 a hint; below 0 it speaks against it. */
  readonly naming: number;
  readonly type: EntityType | undefined;
  /** How much the place shows of the type: 5 said outright, 3 by a neighbouring noun, 1 a hint. */
  readonly typing: number;
  readonly rule: DiscoveryRule;
  /** The paper presents it as its own. */
  readonly introduced?: boolean;
}

/** The recognisers of unlisted names, in the order in which they lend a mention their name. */
export const discoveryRules = [
  "introduced",
  "abbreviation",
  "title",
  "apposition",
  "component",
  "derived",
  "listed",
  "head-noun",
  "context",
  "shape",
] as const;
export type DiscoveryRule = (typeof discoveryRules)[number];

/** `lexicon` beats `grammar` beats `abbreviation` beats `discovered` where spans are equally long. */
export const originOrder = {
  lexicon: 0,
  grammar: 1,
  abbreviation: 2,
  discovered: 3,
} as const satisfies Record<Candidate["origin"], number>;
