import {
  type EntityId,
  type Gap,
  onlyTitleRead,
  type Paper,
  type Role,
  roles,
  sourceTitle,
  yearOf,
} from "@methodscape/graph-model";
import { entityRef, paperRef } from "../../rows/node-refs.ts";
import type { GapGround } from "../gap-ground.ts";
import type { NamedEntities } from "../named-entities.ts";

/** A reading may be this many years older than the field's end before it is asked whether it still matters. */
const oldYears = 3;
/** … and it matters when a paper of this many last years names what it is about. */
const recentYears = 2;

/** Readings that are listed twice, that nobody recent takes up, or of which only the title was read. */
export function findWeakReadings(ground: GapGround): Gap[] {
  return ground.corpus.readings.flatMap((reading) => {
    const reasons = [listedTwice(ground, reading), hasAged(ground, reading), isThin(reading)].filter(
      (reason) => reason !== undefined,
    );
    const about = subjectOf(ground, reading);
    if (about === undefined || reasons.length === 0) return [];
    return [
      {
        type: "reading" as const,
        entity: entityRef(ground.index, about),
        reason: `“${reading.title}”: ${reasons.join("; ")}.`,
        score: 0,
        papers: [paperRef(ground.index, reading.id)],
        coverage: "direct" as const,
        evidence: [],
      },
    ];
  });
}

function listedTwice({ corpus }: GapGround, reading: Paper): string | undefined {
  const sessions = corpus.sessions.filter(({ id }) => reading.readings.some(({ source }) => source === id));
  if (sessions.length < 2) return undefined;
  return `listed in ${sessions.length} sessions (${sessions.map(sourceTitle).join("; ")})`;
}

function hasAged({ window, named, namers }: GapGround, reading: Paper): string | undefined {
  const year = yearOf(reading);
  const end = window.fieldEnds === undefined ? undefined : Number(window.fieldEnds.slice(0, 4));
  if (year === undefined || end === undefined || end - year < oldYears) return undefined;
  const introduced = entitiesBy(named(reading.id), "introduces");
  const about = introduced.length > 0 ? introduced : entitiesBy(named(reading.id), "studies");
  const recent = (paper: Paper) => paper !== reading && (yearOf(paper) ?? 0) > end - recentYears;
  if (about.length === 0 || about.some((entity) => (namers.get(entity) ?? []).some(recent))) return undefined;
  return `of ${year}, and no on-topic paper since ${end - recentYears + 1} names what it is about`;
}

function entitiesBy(named: NamedEntities, role: Role): EntityId[] {
  return [...named].filter(([, has]) => has.has(role)).map(([entity]) => entity);
}

function isThin({ read }: Paper): string | undefined {
  return read.some(({ part }) => part === "abstract" || part === "full-text") ? undefined : onlyTitleRead;
}

/** What a reading is about: its strongest role, no generic name where there is another, then the first id. */
function subjectOf({ index, named }: GapGround, reading: Paper): EntityId | undefined {
  const strength = (has: ReadonlySet<string>) => roles.findIndex((role) => has.has(role));
  const isGeneric = (id: EntityId) => Number(index.entities.get(id)?.generic === true);
  return [...named(reading.id)]
    .sort(
      ([left, has], [right, other]) =>
        isGeneric(left) - isGeneric(right) || strength(has) - strength(other) || (left < right ? -1 : 1),
    )
    .map(([entity]) => entity)[0];
}
