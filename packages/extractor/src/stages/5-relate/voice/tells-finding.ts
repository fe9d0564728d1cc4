import type { SentenceView } from "../sentence/sentence-view.ts";
import type { Clause } from "../sentence/split-clauses.ts";
import { faringVerbs, findingVerbs } from "../sentence/verb-senses.ts";

const finding = new Set([
  ...findingVerbs,
  "confirm",
  "uncover",
  "highlight",
  "identify",
  "conclude",
  "illustrate",
]);

/** True when a clause says what the paper found ("we find that …"), or hangs on one that does. */
export function tellsFinding({ clauses, subjects, tokens }: SentenceView, clauseIndex: number): boolean {
  for (let index = clauseIndex; index >= 0; index -= 1) {
    const clause = clauses[index];
    if (clause === undefined) return false;
    const finds = tokens
      .slice(clause.start, clause.end)
      .some(({ kind, lemma }) => kind === "verb" && finding.has(lemma ?? ""));
    if (finds && subjects[index]?.kind === "own") return true;
  }
  return false;
}

const faring = new Set([...faringVerbs, "suffer", "rank", "obtain", "degrade", "drop"]);

/** True when a clause tells how something fares: "achieves 40%", "still struggles". */
export function tellsOfFaring({ tokens }: SentenceView, { start, end }: Clause): boolean {
  return tokens
    .slice(start, end)
    .some(({ kind, lemma, number }) => (kind === "verb" && faring.has(lemma ?? "")) || number?.unit === "%");
}
