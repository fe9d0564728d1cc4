import { type Entity, type EntityId, slugOf } from "@methodscape/graph-model";
import type { PaperEntry } from "../../../model/paper-entry.ts";
import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { PaperView } from "../rules/link-rule.ts";
import { isContemporary, isFromElsewhere, isReferenceOf, isUndated } from "./from-elsewhere.ts";
import { ownNamesOf } from "./own-names.ts";
import { versionsNamed } from "./versions-named.ts";

/** What the whole run knows of names. */
export interface KnownNames {
  readonly entityById: ReadonlyMap<EntityId, Entity>;
  /** Slugs of the names and aliases of the lexicon's models. */
  readonly listedModels: ReadonlySet<string>;
  /** What the lexicon says that values on a benchmark are of, by the id of the benchmark. */
  readonly usualMeasures: ReadonlyMap<string, string>;
}

/** What is known of a paper once the names that it introduces are found. */
export function paperView(
  entry: PaperEntry,
  mentions: readonly ResolvedMention[],
  presented: readonly ResolvedMention[],
  known: KnownNames,
): PaperView {
  const introducing = presented.filter(({ doubtful }) => !doubtful);
  const own = firstOfEach(introducing);
  const names = ownNamesOf(introducing);
  const { leading, titled, fronted } = placesOfEntities(mentions);
  // What a full text introduces on its way does not compete with what title and abstract announce.
  const announced = introducing.some(({ part }) => part !== "full-text");
  const competes = ({ part }: ResolvedMention) => !(announced && part === "full-text");
  const ownEntities = [...own.values()].filter(competes);
  const doubted = presented.filter((one) => one.doubtful && !own.has(one.entity) && competes(one));
  const ownOf = (...types: readonly string[]) =>
    ownEntities.filter(({ candidate }) => types.includes(candidate.type));
  const entityOf = ({ entity }: ResolvedMention) => known.entityById.get(entity);
  const isUnlisted = (mention: ResolvedMention) => !isListed(mention, known);
  const isOwnVariant = (mention: ResolvedMention) => !own.has(mention.entity) && names.isVariant(mention);
  return {
    isOwn: (mention) =>
      own.has(mention.entity) || names.isVariant(mention) || (names.isFamily(mention) && isUnlisted(mention)),
    isOwnVariant,
    bringsBenchmark: ownOf("benchmark").length > 0 && ownOf("method", "model").length === 0,
    bringsAnything: own.size > 0,
    ownEntities,
    maybeOwn: [...firstOfEach(doubted).values()],
    isContemporary: (mention) => isContemporary(entry, entityOf(mention)),
    mainSystem: mainOf(ownOf("method", "model"), titled, leading),
    soleMethod: only(ownOf("method")),
    soleBenchmark: only(ownOf("benchmark")),
    mainData: mainOf(ownOf("dataset", "benchmark"), titled, leading),
    usualMeasure: ({ entity }) => known.usualMeasures.get(entity),
    inTitle: ({ entity }) => titled.has(entity),
    namesVersionOf: versionsNamed(mentions, known.entityById),
    inFront: ({ entity }) => fronted.has(entity),
    isUnlisted,
    isReferenceOf: (mention) => isReferenceOf(entry, entityOf(mention)),
    isEverywhere: (mention) => entityOf(mention)?.generic === true,
    isUndated: (mention) => isUndated(entityOf(mention)),
    isFromElsewhere: (mention) => isFromElsewhere(entry, entityOf(mention), leading.has(mention.entity)),
  };
}

/** The lexicon has the name, or the family that the name of a model belongs to. */
function isListed({ candidate, entity }: ResolvedMention, { listedModels, entityById }: KnownNames): boolean {
  return candidate.origin === "grammar"
    ? listedModels.has(slugOf(candidate.family ?? candidate.name))
    : candidate.origin === "lexicon" || entityById.get(entity)?.origin === "lexicon";
}

/** The entities that the title begins with, those that it names, and those that title or abstract name. */
function placesOfEntities(mentions: readonly ResolvedMention[]) {
  const leading = new Set<EntityId>();
  const titled = new Set<EntityId>();
  const fronted = new Set<EntityId>();
  for (const { part, start, sentence, entity } of mentions) {
    if (part === "title" && start === sentence.start) leading.add(entity);
    if (part === "title") titled.add(entity);
    if (part === "title" || part === "abstract") fronted.add(entity);
  }
  return { leading, titled, fronted };
}

function firstOfEach(mentions: readonly ResolvedMention[]): Map<EntityId, ResolvedMention> {
  const first = new Map<EntityId, ResolvedMention>();
  for (const mention of mentions) if (!first.has(mention.entity)) first.set(mention.entity, mention);
  return first;
}

function only(mentions: readonly ResolvedMention[]): ResolvedMention | undefined {
  return mentions.length === 1 ? mentions[0] : undefined;
}

/** What a paper is about: its only one, else the only one that its title names, else the one that the title begins with. */
function mainOf(
  own: readonly ResolvedMention[],
  titled: ReadonlySet<EntityId>,
  leading: ReadonlySet<EntityId>,
): ResolvedMention | undefined {
  return (
    only(own) ??
    only(own.filter(({ entity }) => titled.has(entity))) ??
    own.find(({ entity }) => leading.has(entity))
  );
}
