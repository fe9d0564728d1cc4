import { groupBy } from "@methodscape/graph-model";
import type { ResolvedMention } from "../model/resolved-mention.ts";
import type { GoldName } from "./gold-records.ts";
import type { Judgement } from "./judgement.ts";
import type { GoldPlace, PartPlaces } from "./part-places.ts";
import { quoteAround } from "./quote-around.ts";

/** A mention of the program in the coordinates of the annotations. */
export interface FoundName extends GoldPlace {
  readonly mention: ResolvedMention;
}

/** The mentions that lie in annotated titles and abstracts. */
export function foundNames(mentions: readonly ResolvedMention[], places: PartPlaces): FoundName[] {
  return mentions.flatMap((mention) => {
    const place = places.placeOf(mention.entry.source, mention);
    return place === undefined ? [] : [{ ...place, mention }];
  });
}

/** Names by strict span and type: an exact span with another type is one spurious and one missed name. */
export function judgeNames(
  gold: readonly GoldName[],
  found: readonly FoundName[],
  { textOf }: PartPlaces,
): Judgement[] {
  const wanted = new Map(gold.map((name) => [nameKey(name, name.type), name]));
  const made = new Set(found.map((name) => nameKey(name, name.mention.candidate.type)));
  const judged = found.map((name): Judgement => {
    const { candidate, doubtful, rule } = name.mention;
    const verdict = wanted.has(nameKey(name, candidate.type)) ? "hit" : "spurious";
    const tier = doubtful ? "possible" : "shown";
    return { ...describe(name, candidate.type, textOf), verdict, tier, rule };
  });
  const missed = [...wanted].flatMap(([key, name]): Judgement[] =>
    made.has(key) ? [] : [{ ...describe(name, name.type, textOf), verdict: "missed" }],
  );
  return [...judged, ...missed];
}

function nameKey({ paper, part, start, end }: GoldPlace, type: string): string {
  return `${paper} ${part} ${start} ${end} ${type}`;
}

function describe(place: GoldPlace, type: string, textOf: PartPlaces["textOf"]) {
  const text = textOf(place.paper, place.part);
  const claim = `${text.slice(place.start, place.end)} [${type}]`;
  return { measure: "names", kind: type, paper: place.paper, claim, quote: quoteAround(text, place, 60) };
}

/** A place where somebody, the program or another reader, names an entity. */
export interface NamedPlace<Id extends string> extends GoldPlace {
  readonly entity: Id;
}

/** Which annotated entity an entity of somebody else stands for in one paper: the one whose mentions its own cover most often. */
export function goldEntities<Id extends string>(
  gold: readonly GoldName[],
  found: readonly NamedPlace<Id>[],
): (paper: string, entity: Id) => string | undefined {
  const goldAt = groupBy(gold, ({ paper, part }) => `${paper} ${part}`);
  const votes = new Map<string, Map<string, number>>();
  for (const name of found) {
    for (const other of goldAt.get(`${name.paper} ${name.part}`) ?? []) {
      if (other.end <= name.start || other.start >= name.end) continue;
      const key = `${name.paper} ${name.entity}`;
      const counts = votes.get(key) ?? new Map<string, number>();
      counts.set(other.entity, (counts.get(other.entity) ?? 0) + 1);
      votes.set(key, counts);
    }
  }
  return (paper, entity) => {
    const counts = [...(votes.get(`${paper} ${entity}`) ?? [])];
    return counts.sort(([left, many], [right, more]) => more - many || (left < right ? -1 : 1))[0]?.[0];
  };
}
