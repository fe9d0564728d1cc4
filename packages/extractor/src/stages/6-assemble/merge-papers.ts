import type { PaperId } from "@methodscape/graph-model";
import type { MergedPapers } from "../../model/merged-papers.ts";
import type { PaperEntry } from "../../model/paper-entry.ts";
import type { StageOutput } from "../../model/stage-output.ts";
import { findLikelyDuplicates } from "./duplicates/find-likely-duplicates.ts";
import { groupWorks } from "./group-works.ts";
import { listedWorks } from "./listed-work.ts";
import { paperFromGroup } from "./paper-from-group.ts";
import { choosePaperIds, dropSharedAlsoIds, ownId } from "./paper-ids.ts";
import { titleWords } from "./title-key.ts";

/**
 * One paper for every work: entries with one arXiv id, one DOI, or one title (punctuation, case, LaTeX, version and
 * venue aside) are one, never by likeness. Equal titles with other ids or other people stay apart; what is likely one
 * work all the same is told, for a person to decide. Every entry's parts stay: two versions of an abstract are two.
 */
export function mergePapers(entries: readonly PaperEntry[]): StageOutput<MergedPapers> {
  const listed = listedWorks([...entries].sort(compareEntries));
  const { groups, diagnostics } = groupWorks(listed.works);
  const ids = choosePaperIds(groups);
  const paperOf = new Map<PaperEntry, PaperId>();
  const papers = groups.map((group, index) => {
    const id = ids[index] ?? ownId(group[0]);
    for (const { entry } of group) paperOf.set(entry, id);
    return paperFromGroup(id, group);
  });
  dropSharedAlsoIds(papers);
  papers.sort((left, right) => (left.id < right.id ? -1 : 1));
  // The title of a paper is that of one of its entries.
  const wordsOf = new Map(listed.works.map(({ entry, words }) => [entry.title, words]));
  const duplicates = findLikelyDuplicates(papers, (title) => wordsOf.get(title) ?? titleWords(title));
  return {
    value: { papers, paperOf },
    diagnostics: [...listed.diagnostics, ...diagnostics, ...duplicates],
  };
}

function compareEntries(left: PaperEntry, right: PaperEntry): number {
  if (left.source !== right.source) return left.source < right.source ? -1 : 1;
  return left.index - right.index;
}
