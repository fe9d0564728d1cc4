import { type Paper, type PaperId, slugOf } from "@methodscape/graph-model";
import { shortHash } from "../../model/short-hash.ts";
import type { WorkGroup } from "./group-works.ts";
import { identifierKeys, type ListedWork } from "./listed-work.ts";

/** The id that an entry alone would give its paper. */
export function ownId(work: ListedWork): PaperId {
  const [best] = identifierKeys(work);
  return best === undefined ? `paper:${slugOf(work.entry.title)}` : `paper:${best}`;
}

/**
 * The ids that an entry alone would give its paper, now or before somebody added an arXiv id or a DOI to it: a page is
 * written over weeks, and a link to a paper outlives it.
 */
export function ownIds(work: ListedWork): PaperId[] {
  return [...identifierKeys(work).map((key): PaperId => `paper:${key}`), `paper:${slugOf(work.entry.title)}`];
}

/** One id a group: the best of its entries' own ids; groups that would share one get four hex digits of the title. */
export function choosePaperIds(groups: readonly WorkGroup[]): PaperId[] {
  const wanted = groups.map((group) => bestId(group.map(ownId)));
  const takers = new Map<PaperId, number>();
  for (const id of wanted) takers.set(id, (takers.get(id) ?? 0) + 1);
  return wanted.map((id, index): PaperId => {
    const first = groups[index]?.[0].entry;
    const shared = (takers.get(id) ?? 0) > 1 || id === "paper:";
    return shared && first !== undefined
      ? `${id}~${shortHash(`${first.title}\n${first.source}\n${first.index}`)}`
      : id;
  });
}

function bestId(ids: readonly PaperId[]): PaperId {
  const rank = (id: PaperId) => (id.startsWith("paper:arxiv:") ? 0 : id.startsWith("paper:doi:") ? 1 : 2);
  return ids.reduce((best, id) =>
    rank(id) < rank(best) || (rank(id) === rank(best) && id < best) ? id : best,
  );
}

/** An id that two papers would both answer to answers to neither. */
export function dropSharedAlsoIds(papers: readonly Paper[]): void {
  const takers = new Map<PaperId, number>();
  for (const paper of papers) {
    for (const id of [paper.id, ...paper.alsoIds]) takers.set(id, (takers.get(id) ?? 0) + 1);
  }
  for (const paper of papers) paper.alsoIds = paper.alsoIds.filter((id) => takers.get(id) === 1);
}
