import { addToList, type EntityId, type Paper, type PaperId } from "@methodscape/graph-model";
import type { NameUse } from "../../model/mention.ts";
import type { PaperEntry } from "../../model/paper-entry.ts";
import { byDate, type Coinage } from "./coinages.ts";
import { type NormalForm, rememberNormalForms } from "./group-mentions.ts";
import { isYounger } from "./meant-coinage.ts";

/** How the names that works brought in are used: by those works, and by all others. */
export interface NamesakeUses {
  /** All that bear the name of an entity, the earliest first: with those who bore it before anybody is seen to bring it in. */
  readonly coinagesOf: ReadonlyMap<EntityId, readonly Coinage[]>;
  /** The coinage of its own that a paper means by an entity. */
  readonly ownOf: (paper: Paper | undefined, entity: EntityId) => Coinage | undefined;
  /** What the papers of a coinage call it, mention by mention. */
  readonly byCoinage: ReadonlyMap<Coinage, readonly NameUse[]>;
  /** How other papers write each entity, and all that are written so. */
  readonly byOthers: ReadonlyMap<PaperId, ReadonlyMap<EntityId, SharedSpelling>>;
}

/** A spelling in normal form, and what goes by it. */
export interface SharedSpelling {
  readonly spelling: string;
  readonly coinages: readonly Coinage[];
}

interface PlacedUse {
  readonly use: NameUse;
  readonly entity: EntityId;
  readonly paper: Paper;
}

/**
 * Reads how names are used. Of several spellings in one paper that counts which the fewest coinages share. An ordinary
 * word or abbreviation that papers use before anybody is seen to bring it in was another's then: it is a coinage too.
 */
export function namesakeUses(
  names: readonly NameUse[],
  entityOf: readonly EntityId[],
  coinages: ReadonlyMap<EntityId, readonly Coinage[]>,
  paperAt: (entry: PaperEntry) => Paper | undefined,
): NamesakeUses {
  const normalForm = rememberNormalForms();
  const placed = names.flatMap((use, at): PlacedUse[] => {
    const entity = entityOf[at];
    const paper = entity !== undefined && coinages.has(entity) ? paperAt(use.entry) : undefined;
    return entity === undefined || paper === undefined ? [] : [{ use, entity, paper }];
  });
  const known = [...coinages.values()].flat();
  const first = splitUses(placed, known);
  const bySpelling = coinagesBySpelling(first.byCoinage, normalForm);
  const earlier = earlierBearers(
    first.others.filter(({ use, paper }) => {
      const rivals = bySpelling.get(normalForm(use.surface)) ?? [];
      return isOpenToAll(use) && rivals.length > 0 && rivals.every((rival) => isYounger(rival, paper.date));
    }),
  );
  const all = [...known, ...earlier];
  const { byCoinage, others, ownOf } = earlier.length === 0 ? first : splitUses(placed, all);
  const coinagesOf = new Map<EntityId, Coinage[]>();
  for (const coinage of all.sort(byFirstPaper)) addToList(coinagesOf, coinage.entity, coinage);
  return {
    coinagesOf,
    ownOf,
    byCoinage,
    byOthers: spellingsOf(others, coinagesBySpelling(byCoinage, normalForm), coinagesOf, normalForm),
  };
}

/** One word that an entry makes a name by itself, with nothing in it that could not come about twice. */
function isOpenToAll({ surface, candidate }: NameUse): boolean {
  return candidate.lent !== true && !/[\s\d]|\p{Ll}\p{Lu}/u.test(surface);
}

/** The uses of the papers that bring a thing in, and those of all others. */
function splitUses(placed: readonly PlacedUse[], coinages: readonly Coinage[]) {
  const owners = new Map<string, Coinage>(
    coinages.flatMap((coinage) =>
      coinage.papers.map(({ id }) => [`${id} ${coinage.entity}`, coinage] as const),
    ),
  );
  const ownOf: NamesakeUses["ownOf"] = (paper, entity) => owners.get(`${paper?.id} ${entity}`);
  const byCoinage = new Map<Coinage, NameUse[]>();
  const others: PlacedUse[] = [];
  for (const one of placed) {
    const own = ownOf(one.paper, one.entity);
    if (own === undefined) others.push(one);
    else addToList(byCoinage, own, one.use);
  }
  return { ownOf, byCoinage, others };
}

function earlierBearers(uses: readonly PlacedUse[]): Coinage[] {
  const papersOf = new Map<EntityId, Map<string, Paper>>();
  for (const { entity, paper } of uses)
    papersOf.set(entity, (papersOf.get(entity) ?? new Map<string, Paper>()).set(paper.id, paper));
  return [...papersOf].flatMap(([entity, papers]): Coinage[] => {
    const [first, ...more] = [...papers.values()].sort(byDate);
    return first === undefined ? [] : [{ entity, papers: [first, ...more], introduced: false }];
  });
}

/** Normal spelling → the coinages whose own papers write it, the earliest first. */
function coinagesBySpelling(
  byCoinage: ReadonlyMap<Coinage, readonly NameUse[]>,
  normalForm: NormalForm,
): ReadonlyMap<string, readonly Coinage[]> {
  const spelled = new Map<string, Coinage[]>();
  for (const [coinage, uses] of byCoinage)
    for (const spelling of new Set(uses.map(({ surface }) => normalForm(surface))))
      addToList(spelled, spelling, coinage);
  for (const found of spelled.values()) found.sort(byFirstPaper);
  return spelled;
}

function spellingsOf(
  others: readonly PlacedUse[],
  bySpelling: ReadonlyMap<string, readonly Coinage[]>,
  coinagesOf: ReadonlyMap<EntityId, readonly Coinage[]>,
  normalForm: NormalForm,
): ReadonlyMap<PaperId, ReadonlyMap<EntityId, SharedSpelling>> {
  const byPaper = new Map<PaperId, Map<EntityId, SharedSpelling>>();
  for (const { use, entity, paper } of others) {
    const spelling = normalForm(use.surface);
    const coinages = bySpelling.get(spelling) ?? coinagesOf.get(entity) ?? [];
    const written = byPaper.get(paper.id) ?? new Map<EntityId, SharedSpelling>();
    const known = written.get(entity);
    if (known === undefined || isMoreTelling({ spelling, coinages }, known))
      written.set(entity, { spelling, coinages });
    byPaper.set(paper.id, written);
  }
  return byPaper;
}

/** By the number of coinages, then the longer spelling, then by code unit: the order of names decides nothing. */
function isMoreTelling(left: SharedSpelling, right: SharedSpelling): boolean {
  if (left.coinages.length !== right.coinages.length) return left.coinages.length < right.coinages.length;
  if (left.spelling.length !== right.spelling.length) return left.spelling.length > right.spelling.length;
  return left.spelling < right.spelling;
}

function byFirstPaper(left: Coinage, right: Coinage): number {
  return byDate(left.papers[0], right.papers[0]) || (left.entity < right.entity ? -1 : 1);
}
