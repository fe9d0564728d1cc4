import type { EntityId, Paper, Role, Tier } from "@methodscape/graph-model";
import type { GraphIndex } from "../graph-index.ts";
import { directRoles, hasRole, namedBy, notedOn } from "./named-entities.ts";

/** Which readings work with an entity, only name it, or carry a note that names it. */
export interface Teaching {
  /** Readings that introduce, use, study or evaluate on it. */
  readonly direct: readonly Paper[];
  /** Readings that introduce or study it: it is what they are about. */
  readonly subject: readonly Paper[];
  readonly mention: readonly Paper[];
  readonly note: readonly Paper[];
}

/** What the syllabus has of each entity that a reading or a note names. */
export type Taught = ReadonlyMap<EntityId, Teaching>;

interface OpenTeaching {
  readonly direct: Paper[];
  readonly subject: Paper[];
  readonly mention: Paper[];
  readonly note: Paper[];
}

const subjectRoles = ["introduces", "studies"] as const satisfies readonly Role[];

/** Collects what the readings teach; each reading counts once an entity, by its strongest standing. */
export function collectTaught(index: GraphIndex, readings: readonly Paper[], tiers: readonly Tier[]): Taught {
  const taught = new Map<EntityId, OpenTeaching>();
  const open = (entity: EntityId) => {
    const known = taught.get(entity) ?? { direct: [], subject: [], mention: [], note: [] };
    taught.set(entity, known);
    return known;
  };
  for (const reading of readings) {
    for (const [entity, roles] of namedBy(index, reading.id, tiers)) {
      const teaching = open(entity);
      if (hasRole(roles, subjectRoles)) teaching.subject.push(reading);
      (hasRole(roles, directRoles) ? teaching.direct : teaching.mention).push(reading);
    }
    for (const entity of notedOn(index, reading.id, tiers).keys()) open(entity).note.push(reading);
  }
  for (const [entity, reading] of origins(index, readings)) {
    const teaching = open(entity);
    if (!teaching.subject.includes(reading)) teaching.subject.push(reading);
    if (!teaching.direct.includes(reading)) teaching.direct.push(reading);
  }
  return taught;
}

/** Entities and the reading that they come from, as the lexicon knows it, whatever was read of it: the title of such a work seldom names what it brought. */
function origins(index: GraphIndex, readings: readonly Paper[]): (readonly [EntityId, Paper])[] {
  const byWork = new Map<string, Paper>(
    readings.flatMap((reading) => [
      ...(reading.arxivId === undefined ? [] : [[`arxiv:${reading.arxivId}`, reading] as const]),
      ...(reading.doi === undefined ? [] : [[`doi:${reading.doi}`, reading] as const]),
    ]),
  );
  return index.snapshot.entities.flatMap(({ id, reference }) => {
    const reading = reference === undefined ? undefined : byWork.get(reference);
    return reading === undefined ? [] : [[id, reading] as const];
  });
}
