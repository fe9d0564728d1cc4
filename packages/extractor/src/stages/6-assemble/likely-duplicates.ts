import type { Diagnostic, Paper } from "@methodscape/graph-model";
import { titleWords } from "./title-key.ts";

/** Two titles share at least this part of their words (Jaccard), 0 to 1. */
const leastShared = 0.75;
const wordsOfKey = 3;
/** Titles that begin alike by the hundred ("A Survey of …") say nothing of each other. */
const mostInBucket = 40;

interface Titled {
  readonly paper: Paper;
  readonly words: ReadonlySet<string>;
}

/**
 * Pairs of works that a person should look at: titles nearly alike, an author in common or none known, and not one
 * work by id or title. They stay two works: likeness alone never merges. Cost grows with the papers, not with their
 * square: only titles that begin or end with the same three words are compared.
 */
export function findLikelyDuplicates(papers: readonly Paper[]): Diagnostic[] {
  const buckets = new Map<string, Titled[]>();
  for (const paper of papers) {
    const list = titleWords(paper.title);
    const titled = { paper, words: new Set(list) };
    if (list.length < wordsOfKey + 1) continue;
    for (const key of [`^${list.slice(0, wordsOfKey).join(" ")}`, `${list.slice(-wordsOfKey).join(" ")}$`]) {
      buckets.set(key, [...(buckets.get(key) ?? []), titled].slice(0, mostInBucket + 1));
    }
  }
  const found = new Map<string, Diagnostic>();
  for (const bucket of buckets.values()) {
    if (bucket.length > mostInBucket) continue;
    for (const [index, left] of bucket.entries()) {
      for (const right of bucket.slice(index + 1)) {
        const key = `${left.paper.id} ${right.paper.id}`;
        if (!found.has(key) && isLikely(left, right)) found.set(key, diagnosticOf(left.paper, right.paper));
      }
    }
  }
  return [...found].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, diagnostic]) => diagnostic);
}

function isLikely(left: Titled, right: Titled): boolean {
  let shared = 0;
  for (const word of left.words) if (right.words.has(word)) shared += 1;
  const all = left.words.size + right.words.size - shared;
  return (
    shared / all >= leastShared && haveSameNumbers(left, right) && mayShareAuthor(left.paper, right.paper)
  );
}

/** "Depth Anything" and "Depth Anything V2" are two works. */
function haveSameNumbers(left: Titled, right: Titled): boolean {
  const numbers = ({ words }: Titled) =>
    [...words]
      .filter((word) => /\d/.test(word))
      .sort()
      .join(" ");
  return numbers(left) === numbers(right);
}

function mayShareAuthor(left: Paper, right: Paper): boolean {
  if (left.authors.length === 0 || right.authors.length === 0) return true;
  const names = new Set(left.authors.map((name) => name.toLowerCase()));
  return right.authors.some((name) => names.has(name.toLowerCase()));
}

function diagnosticOf(left: Paper, right: Paper): Diagnostic {
  const [reading] = right.readings;
  return {
    record: "diagnostic",
    // A paper of a snapshot is listed at least once.
    source: reading?.source ?? "source:",
    start: reading?.start ?? 0,
    end: reading?.end ?? 0,
    severity: "warning",
    rule: "assemble/likely-duplicate",
    message: `“${right.title}” (${right.id}) and “${left.title}” (${left.id}) may be one work; they stay two until both carry the same arXiv id, DOI or title`,
  };
}
