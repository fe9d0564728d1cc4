import { type Entity, type EntityId, groupBy, type Paper } from "@methodscape/graph-model";
import { citeById, citeWork } from "./cite-work.ts";
import type { Coinage } from "./coinages.ts";

/**
 * Lets a reader tell things of one name apart: the name of what a paper brought in says by whom, "TRACE (Sample et al.,
 * 2024)", and the bare name becomes an alias. What the lexicon lists, and what nobody is known to have brought in, keeps its name.
 * @param coinageOf who brought in an entity
 */
export function tellApart(
  entities: readonly Entity[],
  coinageOf: (id: EntityId) => Coinage | undefined,
): Entity[] {
  const told = new Map<EntityId, string>();
  for (const namesakes of groupBy(entities, ({ name }) => name.toLowerCase()).values()) {
    if (namesakes.length < 2) continue;
    const coined = namesakes.flatMap(({ id }) => {
      const coinage = coinageOf(id);
      return coinage === undefined ? [] : [{ id, coinage }];
    });
    const works = workNames(coined.map(({ coinage }) => coinage));
    for (const [at, { id }] of coined.entries()) told.set(id, works[at] ?? "");
  }
  return entities.map((entity) => {
    const work = told.get(entity.id);
    if (work === undefined) return entity;
    const aliases = [...new Set([entity.name, ...entity.aliases])].sort();
    return { ...entity, name: `${entity.name} (${work})`, aliases };
  });
}

/** The work of each: by its people and year where that tells all of them apart, else by its id. */
function workNames(coinages: readonly Coinage[]): string[] {
  const nameBy = (cite: (work: Paper) => string) =>
    coinages.map(({ papers, introduced }) => `${introduced ? "" : "in "}${cite(papers[0])}`);
  const cited = nameBy(citeWork);
  return new Set(cited).size === cited.length ? cited : nameBy(citeById);
}
