import {
  type AnswerOf,
  type EntityId,
  type Group,
  groups,
  type PaperFilter,
  type QueryOf,
  type Result,
  type Tier,
} from "@methodscape/graph-model";
import { expandEntity } from "../../../analysis/expand-entity.ts";
import { isWithin } from "../../../analysis/filter/match-result-condition.ts";
import { selectPapers } from "../../../analysis/filter/select-papers.ts";
import type { GraphIndex } from "../../../analysis/graph-index.ts";
import { meetsProtocol } from "../../../analysis/meets-protocol.ts";
import { countGroups } from "../../../analysis/rows/count-groups.ts";
import { boardHead, boardKey } from "../../../analysis/rows/result-boards.ts";
import { compareResults, resultRow } from "../../../analysis/rows/result-row.ts";
import type { EmbeddedContext } from "../embedded-context.ts";

/** Results that meet a question, by group, then board by board; places are those on the whole board. */
export function answerResults(context: EmbeddedContext, query: QueryOf<"results">): AnswerOf<"results"> {
  const { index } = context;
  const boards = context.boards(query.tiers);
  const compare = compareResults(boards);
  const matched = [...selectResults(index, query)].sort(
    (left, right) =>
      groups.indexOf(left.group) - groups.indexOf(right.group) || compare(left.result, right.result),
  );
  const page = matched.slice(query.offset, query.offset + query.limit);
  const keys = new Set(page.map(({ result }) => boardKey(result)));
  return {
    kind: "results",
    total: matched.length,
    offset: query.offset,
    groups: countGroups(matched.map(({ group }) => group)),
    boards: [...keys].flatMap((key) => boardHead(index, key, boards.get(key)) ?? []),
    items: page.map(({ result, group }) => resultRow(index, result, group, boards)),
  };
}

interface MatchedResult {
  readonly result: Result;
  readonly group: Group;
}

function selectResults(index: GraphIndex, query: QueryOf<"results">): readonly MatchedResult[] {
  const ends = (["benchmark", "model", "method"] as const).flatMap((end) => {
    const entity = query[end];
    return entity === undefined ? [] : [{ end, kin: kinOf(index, entity, query) }];
  });
  const papers = query.papers && papersOf(index, query.papers, query.tiers);
  return index.snapshot.results.flatMap((result) => {
    if (!query.tiers.includes(result.tier) || result.gain !== query.gains) return [];
    if ((query.subjectOnly && !result.subject) || !meetsProtocol(result.protocol, query.protocol)) return [];
    if (query.people === true && result.people !== true) return [];
    if (query.metric !== undefined && result.metric !== query.metric) return [];
    if (!isWithin(result, query.minimum, query.maximum, query.exclusive)) return [];
    if (papers !== undefined && !papers.has(result.paper)) return [];
    const found = ends.map(({ end, kin }) => kin.get(result[end] ?? ""));
    if (found.includes(undefined)) return [];
    return [{ result, group: groups.findLast((group) => found.includes(group)) ?? "direct" }];
  });
}

function kinOf(index: GraphIndex, entity: EntityId, query: QueryOf<"results">): ReadonlyMap<string, Group> {
  return query.expand
    ? expandEntity(index, entity, query.tiers)
    : new Map<string, Group>([[entity, "direct"]]);
}

function papersOf(index: GraphIndex, filter: PaperFilter, tiers: readonly Tier[]): ReadonlySet<string> {
  return new Set(selectPapers(index, filter, tiers).map(({ paper }) => paper.id));
}
