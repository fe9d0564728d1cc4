import type { Paper, PaperFilter, PaperId, SourceId, Tier } from "@methodscape/graph-model";
import { expandEntity } from "../expand-entity.ts";
import type { GraphIndex } from "../graph-index.ts";
import { prepareFilter } from "./match-filter.ts";
import { type AnchorCondition, anchorsOf, normaliseFilter } from "./normalise-filter.ts";
import type { MatchedPaper } from "./order-papers.ts";

/** The papers that meet a filter, in the order of the graph. Looks only at papers that its anchors lead to. */
export function selectPapers(
  index: GraphIndex,
  filter: PaperFilter | undefined,
  tiers: readonly Tier[],
): readonly MatchedPaper[] {
  const match = prepareFilter(index, filter, tiers);
  return candidates(index, filter, tiers).flatMap((paper) => {
    const found = match(paper);
    return found === undefined ? [] : [{ paper, match: found }];
  });
}

function candidates(
  index: GraphIndex,
  filter: PaperFilter | undefined,
  tiers: readonly Tier[],
): readonly Paper[] {
  const anchors = filter && anchorsOf(normaliseFilter(filter));
  if (anchors === undefined) return [...index.papers.values()];
  const ids = new Set(anchors.flatMap((anchor) => papersAt(index, anchor, tiers)));
  return [...ids].flatMap((id) => index.papers.get(id) ?? []);
}

function papersAt(index: GraphIndex, anchor: AnchorCondition, tiers: readonly Tier[]): readonly PaperId[] {
  switch (anchor.op) {
    case "source":
      return papersIn(index, anchor.source);
    case "result": {
      const end = anchor.benchmark ?? anchor.model ?? anchor.method;
      return end === undefined ? [] : (index.resultsOf.get(end) ?? []).map((result) => result.paper);
    }
    // In memory, looking through all papers costs less than an index of every name, date and type would.
    case "author":
    case "date":
    case "type":
      return [...index.papers.keys()];
    case "entity": {
      const kin =
        anchor.expand === true ? [...expandEntity(index, anchor.entity, tiers).keys()] : [anchor.entity];
      return kin.flatMap((entity) => (index.linksOf.get(entity) ?? []).map((link) => link.paper));
    }
  }
}

function papersIn(index: GraphIndex, source: SourceId): readonly PaperId[] {
  const papers = index.snapshot.papers.filter((paper) =>
    paper.readings.some((reading) => reading.source === source),
  );
  return papers.map((paper) => paper.id);
}
