import type { Diagnostic, Paper } from "@methodscape/graph-model";
import { nameWords, sharesName } from "./people.ts";
import { titleKey, titleWords } from "./title-key.ts";

/** A paper with what its likeness to others is told by. */
interface Candidate {
  readonly paper: Paper;
  readonly words: ReadonlySet<string>;
  readonly key: string;
  /** The words of its authors' names: few papers are ever asked. */
  readonly people: () => ReadonlySet<string>;
}

/** Titles with this share of their words in common are compared closer (Jaccard). */
const leastCommon = 0.6;
/** What the division of two floating-point numbers may be off by, and more. */
const roundingSlack = 1e-6;
/** Nearly equal: this share of words, or of pairs of letters (Dice), in common. */
const nearlyEqual = 0.85;
const nearlySpelled = 0.93;
/** Shorter titles are names: two works may well have them. */
const leastWords = 3;
const shortestName = 4;
/** A word in more titles tells nothing, and would make the work grow with the square of the papers. */
const mostWithWord = 100;

/**
 * Pairs of papers that are likely one work: nearly equal titles with a name in common, equal titles with other ids,
 * or a title that is the name in front of another's colon. A person decides; nothing is joined. Candidates share one
 * of their rarest words (prefix filtering: Bayardo, Ma and Srikant, 2007), so that not every pair is compared.
 * @param wordsOf the words of a title, where they are known already
 */
export function findLikelyDuplicates(
  papers: readonly Paper[],
  wordsOf: (title: string) => readonly string[] = titleWords,
): Diagnostic[] {
  const candidates = papers.map((paper) => candidateOf(paper, wordsOf(paper.title)));
  const pairs = new Map<string, Diagnostic>();
  const tell = (left: Candidate, right: Candidate, why: string) => {
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

function candidateOf(paper: Paper, words: readonly string[]): Candidate {
  let people: ReadonlySet<string> | undefined;
  return {
    paper,
    words: new Set(words),
    key: titleKey(words),
    people: () => {
      people ??= nameWords(paper.authors);
      return people;
    },
  };
}

/** Neighbours among papers with one title and other ids; an entry without an id was told when it was left alone. */
function* pairsByTitle(candidates: readonly Candidate[]): Generator<readonly [Candidate, Candidate]> {
  const byTitle = new Map<string, Candidate>();
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

function* pairsByWords(candidates: readonly Candidate[]): Generator<readonly [Candidate, Candidate]> {
  const papersWith = new Map<string, number>();
  for (const { words } of candidates)
    for (const word of words) papersWith.set(word, (papersWith.get(word) ?? 0) + 1);
  const byWord = new Map<string, number[]>();
  /** By the place of a candidate: the last one that it was paired with. */
  const pairedWith = new Int32Array(candidates.length).fill(-1);
  for (let at = 0; at < candidates.length; at += 1) {
    const candidate = candidates[at];
    if (candidate === undefined) continue;
    const rarest = [...candidate.words]
      .map((word) => ({ word, papers: papersWith.get(word) ?? 0 }))
      .sort((left, right) => left.papers - right.papers || (left.word < right.word ? -1 : 1));
    const asked = rarest.length - Math.ceil(leastCommon * rarest.length) + 1;
    for (const { word, papers } of rarest.slice(0, asked)) {
      if (papers === 1 || papers > mostWithWord) continue;
      const others = byWord.get(word);
      if (others === undefined) byWord.set(word, [at]);
      else {
        for (const place of others) {
          const other = candidates[place];
          if (other === undefined || pairedWith[place] === at) continue;
          pairedWith[place] = at;
          if (mayBeAlike(other, candidate)) yield [other, candidate];
        }
        others.push(at);
      }
    }
  }
}

/** Whether enough words are left to be in common: two titles of very different length, or that soon differ, are not compared. */
function mayBeAlike({ words: left }: Candidate, { words: right }: Candidate): boolean {
  // From share = common / (left + right - common).
  const needed = (leastCommon / (1 + leastCommon)) * (left.size + right.size) - roundingSlack;
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  let possible = few.size;
  if (possible < needed) return false;
  for (const word of few) {
    if (!many.has(word)) possible -= 1;
    if (possible < needed) return false;
  }
  return true;
}

/**
 * In what two papers are alike, or undefined: nearly equal titles with a name in common; where one of them names
 * nobody, titles that are spelled all but alike. A number in one title alone tells them apart.
 */
function likeness(left: Candidate, right: Candidate): string | undefined {
  if (left.key === right.key || Math.min(left.words.size, right.words.size) <= leastWords) return undefined;
  let common = 0;
  for (const word of left.words) if (right.words.has(word)) common += 1;
  const share = common / (left.words.size + right.words.size - common);
  if (share < leastCommon || !sameNumbers(left.words, right.words)) return undefined;
  const isNamed = shareName(left, right);
  if (!isNamed && bothNamed(left, right)) return undefined;
  const isSpelledAlike = spelling(left.key, right.key) >= nearlySpelled;
  if (isNamed && (share >= nearlyEqual || isSpelledAlike))
    return "their titles are nearly equal and they have an author in common";
  return isSpelledAlike ? "their titles are nearly equal" : undefined;
}

function shareName(left: Candidate, right: Candidate): boolean {
  return sharesName(left.people(), right.people());
}

function bothNamed(left: Candidate, right: Candidate): boolean {
  return left.people().size > 0 && right.people().size > 0;
}

/** `Part II`, `Qwen2`, `7B`: words with digits, and Roman numbers, tell works apart. */
function sameNumbers(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const isNumber = (word: string) => /\p{N}/u.test(word) || /^(?:i{1,3}|iv|vi{0,3}|ix)$/.test(word);
  const numbers = (words: ReadonlySet<string>) => [...words].filter(isNumber).sort().join(" ");
  return numbers(left) === numbers(right);
}

/** The share of pairs of letters in common (Dice, 1945). */
function spelling(left: string, right: string): number {
  const pairs = new Map<string, number>();
  for (let at = 1; at < left.length; at += 1) {
    const pair = left.slice(at - 1, at + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 1; at < right.length; at += 1) {
    const pair = right.slice(at - 1, at + 1);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      common += 1;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * common) / Math.max(1, left.length + right.length - 2);
}

/** `DeepSheep` and `DeepSheep: Counting in Large Flocks`, where no third paper has that very name in front. */
function* pairsByName(candidates: readonly Candidate[]): Generator<readonly [Candidate, Candidate]> {
  const byName = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const [name = "", rest] = candidate.paper.title.split(/:\s/, 2);
    if (rest === undefined || name.length < shortestName) continue;
    const named = byName.get(name);
    if (named === undefined) byName.set(name, [candidate]);
    else named.push(candidate);
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
