import { addToList, type Diagnostic, type Paper } from "@methodscape/graph-model";
import { titleWords } from "../title-key.ts";
import { bothNamed, candidateOf, type DuplicateCandidate, shareName } from "./duplicate-candidate.ts";
import { leastWords, likeness } from "./likeness.ts";
import { pairsByWords } from "./pairs-by-words.ts";

/** A shorter name in front of a colon is many works'. */
const shortestName = 4;

/**
 * Pairs of papers that are likely one work: nearly equal titles with a name in common, equal titles with other ids,
 * or a title that is the name in front of another's colon. A person decides; nothing is joined.
 * @param wordsOf the words of a title, where they are known already
 */
export function findLikelyDuplicates(
  papers: readonly Paper[],
  wordsOf: (title: string) => readonly string[] = titleWords,
): Diagnostic[] {
  const candidates = papers.map((paper) => candidateOf(paper, wordsOf(paper.title)));
  const pairs = new Map<string, Diagnostic>();
  const tell = (left: DuplicateCandidate, right: DuplicateCandidate, why: string) => {
    const [first, second] = left.paper.id < right.paper.id ? [left, right] : [right, left];
    const id = `${first.paper.id}\n${second.paper.id}`;
    if (!pairs.has(id)) pairs.set(id, likelyDuplicate(first.paper, second.paper, why));
  };
  for (const [left, right] of pairsByTitle(candidates)) tell(left, right, "their titles are equal");
  for (const [left, right] of pairsByWords(candidates)) {
    const why = likeness(left, right);
    if (why !== undefined) tell(left, right, why);
  }
  for (const [short, long] of pairsByName(candidates))
    tell(short, long, "the one title is the name in the other");
  return [...pairs.values()];
}

/** Neighbours among papers with one title and other ids; an entry without an id was told when it was left alone. */
function* pairsByTitle(
  candidates: readonly DuplicateCandidate[],
): Generator<readonly [DuplicateCandidate, DuplicateCandidate]> {
  const byTitle = new Map<string, DuplicateCandidate>();
  for (const candidate of candidates) {
    const { paper, key, words } = candidate;
    if (key === "" || (paper.arxivId ?? paper.doi) === undefined) continue;
    const before = byTitle.get(key);
    byTitle.set(key, candidate);
    if (before === undefined) continue;
    if (bothNamed(before, candidate) ? shareName(before, candidate) : words.size >= leastWords)
      yield [before, candidate];
  }
}

/** `DeepSheep` and `DeepSheep: Counting in Large Flocks`, where no third paper has that very name in front. */
function* pairsByName(
  candidates: readonly DuplicateCandidate[],
): Generator<readonly [DuplicateCandidate, DuplicateCandidate]> {
  const byName = new Map<string, DuplicateCandidate[]>();
  for (const candidate of candidates) {
    const [name = "", rest] = candidate.paper.title.split(/:\s/, 2);
    if (rest === undefined || name.length < shortestName) continue;
    addToList(byName, name, candidate);
  }
  for (const candidate of candidates) {
    const [only, ...others] = byName.get(candidate.paper.title) ?? [];
    if (only === undefined || others.length > 0) continue;
    if (!bothNamed(candidate, only) || shareName(candidate, only)) yield [candidate, only];
  }
}

function likelyDuplicate(first: Paper, second: Paper, why: string): Diagnostic {
  const { source, start, end } = second.readings[0] ?? { source: "source:", start: 0, end: 0 };
  return {
    record: "diagnostic",
    source,
    start,
    end,
    severity: "warning",
    rule: "assemble/likely-duplicate",
    message: `"${second.title}" (${second.id}) may be one work with "${first.title}" (${first.id}): ${why}; if it is, give both the same arXiv id or DOI`,
  };
}
