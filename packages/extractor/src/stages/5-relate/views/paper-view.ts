import { type Entity, type EntityId, slugOf } from "@methodscape/graph-model";
import type { PaperEntry } from "../../../model/paper-entry.ts";
import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { PaperView } from "../rules/link-rule.ts";
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
  const ownNames = [...new Set(introducing.map(({ surface }) => surface.toLowerCase()))];
  const ownReference = referenceOf(entry);
  const { leading, titled, fronted } = placesOfEntities(mentions);
  // What a full text introduces on its way does not compete with what title and abstract announce.
  const announced = introducing.some(({ part }) => part !== "full-text");
  const isOwnVariant = (mention: ResolvedMention) => {
    if (mention.candidate.origin === "lexicon" || own.has(mention.entity)) return false;
    const surface = mention.surface.toLowerCase();
    return ownNames.some((name) => extendsName(surface, name));
  };
  const isUnlisted = ({ candidate, entity }: ResolvedMention) =>
    candidate.origin === "grammar"
      ? !known.listedModels.has(slugOf(candidate.family ?? candidate.name))
      : candidate.origin !== "lexicon" && known.entityById.get(entity)?.origin !== "lexicon";
  /** "Arctic-Coder" where the paper introduces "Arctic-Coder-1.3B"; the "Style" of "Style-Plus" is the one before it. */
  const isOwnFamily = (mention: ResolvedMention) => {
    if (mention.candidate.origin === "lexicon") return false;
    const family = mention.surface.toLowerCase();
    const isFamily = (name: string) =>
      extendsName(name, family) && sizeOrForm.test(name.slice(family.length));
    return ownNames.some(isFamily) && isUnlisted(mention);
  };
  const ownEntities = [...own.values()].filter(({ part }) => !(announced && part === "full-text"));
  const isMaybeOwn = ({ doubtful, entity, part }: ResolvedMention) =>
    doubtful && !own.has(entity) && !(announced && part === "full-text");
  const ownOf = (...types: readonly string[]) =>
    ownEntities.filter(({ candidate }) => types.includes(candidate.type));
  return {
    isOwn: (mention) => own.has(mention.entity) || isOwnVariant(mention) || isOwnFamily(mention),
    isOwnVariant,
    bringsBenchmark: ownOf("benchmark").length > 0 && ownOf("method", "model").length === 0,
    bringsAnything: own.size > 0,
    ownEntities,
    maybeOwn: [...firstOfEach(presented.filter(isMaybeOwn)).values()],
    isContemporary: (mention) =>
      Math.abs(yearsBetween(entry, known.entityById.get(mention.entity)) ?? 9) <= 1,
    mainSystem: mainOf(ownOf("method", "model"), titled, leading),
    soleMethod: only(ownOf("method")),
    soleBenchmark: only(ownOf("benchmark")),
    mainData: mainOf(ownOf("dataset", "benchmark"), titled, leading),
    usualMeasure: ({ entity }) => known.usualMeasures.get(entity),
    inTitle: (mention) => titled.has(mention.entity),
    namesVersionOf: versionsNamed(mentions, known.entityById),
    inFront: (mention) => fronted.has(mention.entity),
    isUnlisted,
    isReferenceOf: (mention) =>
      ownReference !== undefined && known.entityById.get(mention.entity)?.reference === ownReference,
    isUndated: ({ entity }) => isUndated(known.entityById.get(entity)),
    isFromElsewhere: (mention) =>
      isFromElsewhere(entry, known.entityById.get(mention.entity), leading.has(mention.entity)),
  };
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

/** What a family's members have behind its name: "-1.3B", "-Large", "-Instruct". */
const sizeOrForm =
  /^[-\s](?:\d+(?:\.\d+)?[bmk]\b|base|large|small|tiny|mini|medium|xl|instruct|chat|it\b|pro\b|nano|lite|huge)/;

/** "ursa-7b" and "ursa 7b" extend "ursa"; "ursax" does not. Both in small letters. */
function extendsName(longer: string, name: string): boolean {
  return (
    name.length > 1 &&
    longer.length > name.length &&
    longer.startsWith(name) &&
    /[-\s]/.test(longer.charAt(name.length))
  );
}

/**
 * By reference where both are known, else by the year: a listed entity is from elsewhere when it is older by two
 * years, and, unless the title begins with it, when it is older at all or has no year.
 */
function isFromElsewhere(entry: PaperEntry, entity: Entity | undefined, leadsTitle: boolean): boolean {
  if (entity?.reference !== undefined && entry.arxivId !== undefined)
    return entity.reference !== referenceOf(entry);
  const years = yearsBetween(entry, entity);
  const isListed = entity?.origin === "lexicon" && entry.arxivId !== undefined && !leadsTitle;
  return isListed ? (years ?? 1) >= 1 : (years ?? 0) >= 2;
}

function isUndated(entity: Entity | undefined): boolean {
  return entity?.origin === "lexicon" && entity.reference === undefined && entity.year === undefined;
}

/** The entry as the lexicon refers to a paper. */
function referenceOf({ arxivId }: PaperEntry): string | undefined {
  return arxivId === undefined ? undefined : `arxiv:${arxivId.replace(/v\d+$/, "")}`;
}

/** How many years the entry is younger than the entity; undefined where one has no date. */
function yearsBetween(entry: PaperEntry, entity: Entity | undefined): number | undefined {
  if (entity?.year === undefined || entry.date === undefined) return undefined;
  return Number(entry.date.value.slice(0, 4)) - entity.year;
}
