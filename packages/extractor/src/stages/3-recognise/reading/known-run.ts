import type { NameFinding } from "../finding.ts";
import { nameRunEnd } from "./name-run.ts";
import { isNameLike, isTailed } from "./name-word.ts";
import type { SentenceReading, Word } from "./read-entry.ts";

/** The last word of a known name that holds the word at `from`. */
export function knownEnd(words: readonly Word[], from: number, { end }: NameFinding): number {
  let last = from;
  while ((words[last + 1]?.start ?? Number.POSITIVE_INFINITY) < end) last += 1;
  return last;
}

const notNamed =
  /^(?:scores?|teams?|reports?|technical|cards?|models?|series|family|api|datasets?|benchmarks?|leaderboards?|challenge|corpus|suite|frameworks?|algorithms?|library|team|llms?|language|large|vision)$/;

/**
 * "Matbench Discovery": the last of the capitalised words right behind a known name that ends at `known`, which may make
 * another name of it; `known` itself where none do.
 */
export function knownRunEnd({ words, part }: SentenceReading, known: number, limit: number): number {
  const next = words[known + 1];
  if (part === "title" || next === undefined || next.before !== "" || next.start >= limit) return known;
  if (isTailed(words[known]) || next.kind.shape !== "capitalised" || !isNameLike(next)) return known;
  const last = nameRunEnd(words, known + 1, limit);
  return notNamed.test(next.kind.lower) || notNamed.test(words[last]?.kind.lower ?? "") ? known : last;
}

/** Words that say of a known thing only which one of its kind is meant. */
const plainQualifiers =
  /^(?:vanilla|standard|existing|recent|original|pretrained|pre-trained|fine-tuned|finetuned|classical|naive|conventional|traditional|large|small|new|open|open-source|closed-source|popular|modern|current|previous|state-of-the-art|sota|frozen|offline|online|base|both|using|via|with|compared|applying|extending|improving|training|unlike|like|inspired|based|building|notably|specifically|moreover|additionally|furthermore|today|here|face)$/;

/**
 * "Dual-sided LRM", "Recursive Transformers": the last word of a known name that ends a longer one, which leads to it with
 * the words from `at` to `last`. Undefined where they do not.
 */
export function ledKnownEnd(
  sentence: SentenceReading,
  at: number,
  last: number,
  finding: NameFinding | undefined,
): number | undefined {
  const { words, part, text } = sentence;
  const first = words[last + 1];
  if (finding === undefined || first === undefined || part === "title" || last < at) return undefined;
  if (first.start !== finding.start || first.before !== "") return undefined;
  if (isTailed(words[last]) && words[last]?.kind.shape !== "capitalised") return undefined;
  if (finding.candidate.type !== "method" && finding.candidate.type !== "model") return undefined;
  if (finding.candidate.origin !== "lexicon" || !/^\p{Lu}/u.test(text.slice(finding.start, finding.end)))
    return undefined;
  const qualifies = words.slice(at, last + 1).some(({ kind }) => !plainQualifiers.test(kind.lower));
  const known = knownEnd(words, last + 1, finding);
  if (!qualifies || isTailed(words[known])) return undefined;
  return knownRunEnd(sentence, known, Number.POSITIVE_INFINITY);
}
