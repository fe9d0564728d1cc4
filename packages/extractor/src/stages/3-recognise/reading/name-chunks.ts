import type { NameFinding } from "../finding.ts";
import type { AbbreviationPair } from "../recognisers/abbreviation-pair.ts";
import {
  headsAfterStrong,
  isNameLike,
  isNamePart,
  isTailed,
  knownChunk,
  type NameChunk,
  pairChunk,
  unknownChunk,
} from "./name-chunk.ts";
import type { SentenceReading, Word } from "./read-entry.ts";

/** Cuts a sentence into known names, abbreviations with their long form, and runs of capitalised words, from left to right. */
export function nameChunks(
  sentence: SentenceReading,
  findings: readonly NameFinding[],
  pairs: readonly AbbreviationPair[],
): NameChunk[] {
  const { words } = sentence;
  const chunks: NameChunk[] = [];
  let next = 0;
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    const pair = pairAt(pairs, at);
    if (pair !== undefined) {
      chunks.push(pairChunk(pair));
      at = pair.last + 1;
      continue;
    }
    while (next < findings.length && (findings[next]?.end ?? 0) <= word.start) next += 1;
    const finding = findings[next];
    if (finding !== undefined && finding.start < word.end) {
      const known = lastWordBefore(words, at, finding.end);
      const run = wordsBehindKnown(words, known, sentence, stopOf(words, known, findings[next + 1], pairs));
      const longer = lastWithKnown(words, known + 1, run, findings[next + 1], sentence) ?? run;
      chunks.push(
        (longer === known ? undefined : unknownChunk(sentence, at, longer)) ??
          knownChunk(sentence, at, known, finding),
      );
      at = longer + 1;
      continue;
    }
    if (!mayOpenName(word, words[at + 1]) || isTorn(words[at + 1])) {
      at += 1;
      continue;
    }
    const last = sentence.part === "title" ? at : lastNameWord(words, at, stopOf(words, at, finding, pairs));
    const joined = lastWithKnown(words, at, last, finding, sentence);
    if (joined !== undefined && finding !== undefined) {
      const longer = unknownChunk(sentence, at, joined);
      const first = last + 1;
      chunks.push(
        longer !== undefined && longer.first < first ? longer : knownChunk(sentence, first, joined, finding),
      );
      at = joined + 1;
      continue;
    }
    const chunk = belongsToName(words, at, last, findings) ? undefined : unknownChunk(sentence, at, last);
    if (chunk !== undefined) chunks.push(chunk);
    at = last + 1;
  }
  return chunks;
}

/** "SL^{2}A", "T\\"ULU": an exponent or an accent tears the word apart. */
function isTorn(next: Word | undefined): boolean {
  return next !== undefined && /^(?:\^|\\["'`^~])/.test(next.before);
}

function mayOpenName(word: Word, next: Word | undefined): boolean {
  if (isNameLike(word) || isTitledRange(word, next)) return true;
  return next?.before === "" && isNamePart(word) && (isNameLike(next) || isNamePart(next));
}

/** "a Left-to-Right Folding Module": both ends with a capital, in front of a word in capitals. */
function isTitledRange({ kind }: Word, next: Word | undefined): boolean {
  return (
    next?.before === "" &&
    next.kind.shape === "capitalised" &&
    isNameLike(next) &&
    /^\p{Lu}\p{Ll}+-to-\p{Lu}\p{Ll}+$/u.test(kind.text)
  );
}

/** Asked for every word: no closure, and no pairs at all in most sentences. */
function pairAt(pairs: readonly AbbreviationPair[], at: number): AbbreviationPair | undefined {
  for (const pair of pairs) if (pair.first === at) return pair;
  return undefined;
}

/** "Recursive Transformers", "the Qwen2-VL Series": one word written like any other beside a known name only describes it. */
function belongsToName(
  words: readonly Word[],
  at: number,
  last: number,
  findings: readonly NameFinding[],
): boolean {
  const word = words[at];
  const next = words[last + 1];
  const before = words[at - 1];
  if (at !== last || word?.kind.shape !== "capitalised") return false;
  if (next?.before === "" && findings.some(({ start }) => start === next.start)) return true;
  return (
    word.before === "" &&
    headsAfterStrong.has(word.kind.lower) &&
    findings.some(({ end }) => end === before?.end)
  );
}

function lastWordBefore(words: readonly Word[], from: number, end: number): number {
  let last = from;
  while ((words[last + 1]?.start ?? Number.POSITIVE_INFINITY) < end) last += 1;
  return last;
}

function lastNameWord(words: readonly Word[], from: number, limit: number): number {
  let last = from;
  for (;;) {
    const word = words[last + 1];
    if (word === undefined || word.before !== "" || word.start >= limit || last - from >= 5) return last;
    if (isTailed(words[last]) && !isCompoundInPhrase(words[last], word)) return last;
    const after = words[last + 2];
    const inside = isVersion(word, after, words[last + 3]) || isInside(word, after);
    if (!isNameLike(word) && !isNamePart(word) && !inside) {
      if (last !== from || !opensPhrase(words[from], word, after, limit)) return last;
      last += 1;
    }
    last += 1;
  }
}

/** Words that say of a known thing only which one of its kind is meant. */
const plainQualifiers =
  /^(?:vanilla|standard|existing|recent|original|pretrained|pre-trained|fine-tuned|finetuned|classical|naive|conventional|traditional|large|small|new|open|open-source|closed-source|popular|modern|current|previous|state-of-the-art|sota|frozen|offline|online|base|both|using|via|with|compared|applying|extending|improving|training|unlike|like|inspired|based|building|notably|specifically|moreover|additionally|furthermore|today|here|face)$/;

/** "Dual-sided LRM", "Recursive Transformers": the last word of a known name that ends a longer one. */
function lastWithKnown(
  words: readonly Word[],
  at: number,
  last: number,
  finding: NameFinding | undefined,
  { part, text }: SentenceReading,
): number | undefined {
  const first = words[last + 1];
  if (finding === undefined || first === undefined || part === "title" || last < at) return undefined;
  if (first.start !== finding.start || first.before !== "") return undefined;
  if (isTailed(words[last]) && words[last]?.kind.shape !== "capitalised") return undefined;
  if (finding.candidate.type !== "method" && finding.candidate.type !== "model") return undefined;
  if (finding.candidate.origin !== "lexicon" || !/^\p{Lu}/u.test(text.slice(finding.start, finding.end)))
    return undefined;
  const qualifies = words.slice(at, last + 1).some(({ kind }) => !plainQualifiers.test(kind.lower));
  const known = lastWordBefore(words, last + 1, finding.end);
  if (!qualifies || isTailed(words[known])) return undefined;
  return wordsBehindKnown(words, known, { part, text }, Number.POSITIVE_INFINITY);
}

const notNamed =
  /^(?:scores?|teams?|reports?|technical|cards?|models?|series|family|api|datasets?|benchmarks?|leaderboards?|challenge|corpus|suite|frameworks?|algorithms?|library|team|llms?|language|large|vision)$/;

/** "Matbench Discovery": the capitalised words right behind a known name, which may make another name of it. */
function wordsBehindKnown(
  words: readonly Word[],
  known: number,
  { part }: Pick<SentenceReading, "part" | "text">,
  limit: number,
): number {
  const next = words[known + 1];
  if (part === "title" || next === undefined || next.before !== "" || next.start >= limit) return known;
  if (isTailed(words[known]) || next.kind.shape !== "capitalised" || !isNameLike(next)) return known;
  const last = lastNameWord(words, known + 1, limit);
  return notNamed.test(next.kind.lower) || notNamed.test(words[last]?.kind.lower ?? "") ? known : last;
}

/** "UI-Guided Token Selection": the tail has a capital of its own. */
function isTitledTail({ kind }: Word): boolean {
  return /^-\p{Lu}/u.test(kind.text.slice(kind.nameEnd));
}

/** "Task-oriented Sequential Grounding", "Knowledge-guided Planner": the tail belongs to a phrase in capitals. */
function isCompoundInPhrase(word: Word | undefined, next: Word): boolean {
  return (
    word !== undefined &&
    (word.kind.shape === "capitalised" || isTitledTail(word)) &&
    (isNameLike(next) || isNamePart(next)) &&
    (next.kind.shape === "capitalised" ||
      next.kind.shape === "acronym" ||
      // "the Crease-candidate BestFold algorithm"
      (next.kind.shape === "camel" &&
        !/-(?:based|like|style|guided|driven|powered|level|scale|tuned|trained|enhanced|resolution)$/.test(
          word.kind.lower,
        )))
  );
}

/** The 3D of "Layered 3D Panorama". */
function isInside(word: Word, after: Word | undefined): boolean {
  return /^[1-4]D$/.test(word.kind.text) && after?.before === "" && isNameLike(after);
}

const phraseOpeners =
  /^(?:Chain|Chains|Tree|Graph|Mixture|Diagram|Program|Skeleton|Forest|Buffer|Thread|Algorithm|Society|Council|Composition|Web|Train|Map|Sea|Bag|Path|Layer)$/;

/** "Chain of Spreadsheet", "Society of Mind". */
function opensPhrase(first: Word | undefined, word: Word, after: Word | undefined, limit: number): boolean {
  return (
    first !== undefined &&
    word.kind.lower === "of" &&
    phraseOpeners.test(first.kind.text) &&
    after !== undefined &&
    after.before === "" &&
    after.start < limit &&
    (isNameLike(after) || isNamePart(after))
  );
}

/** "Name 2", "Name 1.5", "Name v1.0" when nothing is counted behind it. */
function isVersion(word: Word, after: Word | undefined, later: Word | undefined): boolean {
  if (/^[vV]\d(?:\.\d)?$/.test(word.kind.text)) return true;
  if (word.kind.shape !== "number" || !/^[1-9](?:\.\d)?$/.test(word.kind.text)) return false;
  if (after === undefined || after.before !== "" || after.kind.head !== undefined || after.kind.ender)
    return true;
  // "Name 2 virtualization engine"
  return after.kind.shape === "plain" && later?.before === "" && later.kind.head?.plural === false;
}

/** Where a run of capitalised words must end at the latest: before a known name or a pair. */
function stopOf(
  words: readonly Word[],
  at: number,
  finding: NameFinding | undefined,
  pairs: readonly AbbreviationPair[],
): number {
  const pair = pairs.find((candidate) => candidate.first > at);
  const pairStart = pair === undefined ? undefined : words[pair.first]?.start;
  return Math.min(finding?.start ?? Number.POSITIVE_INFINITY, pairStart ?? Number.POSITIVE_INFINITY);
}
