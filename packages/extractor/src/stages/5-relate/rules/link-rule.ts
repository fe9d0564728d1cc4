import type { Polarity, Role, Tier } from "@methodscape/graph-model";
import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { Place, SentenceView } from "../sentence/sentence-view.ts";

/** What is known of the paper beyond the sentence at hand. */
export interface PaperView {
  /** True for entities that the paper introduces. */
  readonly isOwn: (mention: ResolvedMention) => boolean;
  /** True when the paper introduces a benchmark: the models it names are then its objects of study. */
  readonly bringsBenchmark: boolean;
  /** True for a name that no lexicon lists, nor its family: it may be the paper's own coinage. */
  readonly isUnlisted: (mention: ResolvedMention) => boolean;
  /** True when the lexicon names this paper as the one that introduced the entity. */
  readonly isReferenceOf: (mention: ResolvedMention) => boolean;
  /** True when the entity is known to come from another paper, by reference or year. */
  readonly isFromElsewhere: (mention: ResolvedMention) => boolean;
  /** True when the lexicon lists the entity, but says neither where nor when it came from. */
  readonly isUndated: (mention: ResolvedMention) => boolean;
  /** True for what the lexicon says that everything touches ("Transformer"). */
  readonly isEverywhere: (mention: ResolvedMention) => boolean;
  /** True when the paper introduces anything with a name. */
  readonly bringsAnything: boolean;
  /** True when the lexicon dates the entity within a year of the paper. */
  readonly isContemporary: (mention: ResolvedMention) => boolean;
  /** A mention of each entity that the paper introduces, in the order of the text. */
  readonly ownEntities: readonly ResolvedMention[];
  /** Names that it presents as its own and that may be no names, or of another type. */
  readonly maybeOwn: readonly ResolvedMention[];
  /** A mention of the method or model that the paper is about: the only one that it introduces, or the one of its title. */
  readonly mainSystem: ResolvedMention | undefined;
  /** A mention of the one method that the paper introduces. */
  readonly soleMethod: ResolvedMention | undefined;
  /** A mention of the one benchmark that the paper introduces. */
  readonly soleBenchmark: ResolvedMention | undefined;
  /** The same of datasets and benchmarks. */
  readonly mainData: ResolvedMention | undefined;
  /** What values on a benchmark are of where the text does not say it; undefined where the lexicon does not tell. */
  readonly usualMeasure: (mention: ResolvedMention) => string | undefined;
  readonly inTitle: (mention: ResolvedMention) => boolean;
  /** True when the paper also names a version of the entity: "X 2" beside "X". */
  readonly namesVersionOf: (mention: ResolvedMention) => boolean;
  /** True when title or abstract name the entity. */
  readonly inFront: (mention: ResolvedMention) => boolean;
  /** True when the name is that of an own entity with something behind a hyphen or space: URSA-7B of URSA. */
  readonly isOwnVariant: (mention: ResolvedMention) => boolean;
}

/** A sentence with its paper, and where in the abstract it stands. */
export interface RuleContext {
  readonly view: SentenceView;
  readonly paper: PaperView;
  /** The sentence speaks of the paper's own doing: "we", "our", or a name that it introduces. */
  readonly speaksOfOwn: boolean;
  /** The sentence, or one before it in the same part, speaks of the paper's own doing. */
  readonly pastBackground: boolean;
  /** The own thing that the sentence right before speaks of: what "it" means at the start of this one. */
  readonly topic: ResolvedMention | undefined;
}

/**
 * One way in which a sentence says a role. Rules are asked in the order of their table for each name; the first
 * that gives `shown` wins, else the first that gives `possible`.
 */
export interface LinkRule {
  /** `uses/apply`: the rule that evidence names. */
  readonly id: string;
  readonly role: Role;
  readonly polarity: Polarity;
  /** Words or verb lemmas, one of which must stand in the sentence; empty when none is needed. */
  readonly cues: readonly string[];
  /** A whole paper names things on its way ("denoted by X"): this way of saying it is sure in running text too. */
  readonly sureInText?: true;
  /** What it weighs beside the other claims on the name: a complaint makes no rival of what the paper works with. */
  readonly weighs?: "complaint" | "work";
  readonly read: (place: Place, context: RuleContext) => Tier | undefined;
}
