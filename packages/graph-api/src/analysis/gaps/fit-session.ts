import {
  type EntityId,
  type Paper,
  type Source,
  type Suggestion,
  sourceTitle,
} from "@methodscape/graph-model";
import { entityRef } from "../rows/node-refs.ts";
import type { GapGround } from "./gap-ground.ts";
import { telling } from "./near-entities.ts";

/** The session whose readings share most with a paper; what the readings of many sessions name says less. */
export function fitSession(ground: GapGround, paper: Paper): Suggestion["session"] {
  const { corpus, index, named } = ground;
  const telltale = [...named(paper.id).keys()].filter((entity) => telling(index, entity) > 0).sort();
  let best: { session: Source; shares: readonly EntityId[] } | undefined;
  let most = 0;
  for (const session of corpus.sessions) {
    const readings = new Set(
      corpus.readings.filter((reading) => reading.readings.some(({ source }) => source === session.id)),
    );
    const shares = telltale.filter((entity) =>
      readingsNaming(ground, entity).some((reading) => readings.has(reading)),
    );
    const fit = shares.reduce((sum, entity) => {
      const naming = readingsNaming(ground, entity);
      return (
        sum +
        (telling(index, entity) * naming.filter((reading) => readings.has(reading)).length) / naming.length
      );
    }, 0);
    if (fit <= most + 1e-9) continue;
    most = fit;
    best = { session, shares };
  }
  if (best === undefined) return undefined;
  const { session, shares } = best;
  return {
    source: session.id,
    title: sourceTitle(session),
    shares: shares.map((id) => entityRef(index, id)),
  };
}

/** Readings that work with an entity or mention it. */
function readingsNaming({ taught }: GapGround, entity: EntityId): readonly Paper[] {
  const teaching = taught.get(entity);
  return teaching === undefined ? [] : [...teaching.direct, ...teaching.mention];
}
