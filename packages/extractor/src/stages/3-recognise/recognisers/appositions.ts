import type { NameEvidence } from "../finding.ts";
import { type ChunkedSentence, markBehind } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { type PhraseHead, phraseHead } from "../reading/phrase-head.ts";
import { sentenceOpeners } from "../vocabulary/cue-words.ts";

/** "X, a benchmark for …", "X (…) is a framework that …", "propose X as a benchmark". */
export function appositions(chunked: ChunkedSentence): NameEvidence[] {
  if (chunked.sentence.part === "title") return [];
  const found: NameEvidence[] = [];
  for (const chunk of chunked.chunks) {
    if (chunk.finding !== undefined || chunk.tailed || isOpener(chunk) || isComplement(chunked, chunk))
      continue;
    const evidence = appositionOf(chunked, chunk);
    if (evidence !== undefined) found.push(evidence);
  }
  return found;
}

/** "Notably, a …": no name, but an adverb. */
function isOpener(chunk: NameChunk): boolean {
  if (!chunk.opensSentence || chunk.strong || chunk.first !== chunk.last) return false;
  const lower = chunk.name.toLowerCase();
  return lower.endsWith("ly") || lower.length < 4 || sentenceOpeners.has(lower);
}

/** "a Dataset for Domain Transfer, a corpus that …": the aside is about the dataset, not about what it is for. */
function isComplement(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  const before = chunked.words[chunk.first - 1];
  return (
    !chunk.strong &&
    chunk.last > chunk.first &&
    before?.kind.ender === true &&
    /^(?:for|in|on|with|via|by|to|from|of)$/.test(before.kind.lower)
  );
}

function appositionOf(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence | undefined {
  const { words } = chunked;
  const next = afterParenthesis(chunked, chunk.last + 1);
  const word = words[next];
  if (word === undefined) return undefined;
  const { lower } = word.kind;
  const mark = next === chunk.last + 1 ? markBehind(chunked, chunk) : word.before.replace(/^[^)]*\)/, "");
  if (/^[,(:—–-]+$/.test(mark) && /^(?:a|an|the|our|one|another)$/.test(lower)) {
    if (/^(?:our|the)$/.test(lower) && !isAside(chunked, next)) return undefined;
    return typed(chunked, chunk, next, lower === "the" ? 2 : 3, 5);
  }
  // "X: Spoken Dataset for …": a subtitle in the running text; "X: Long Form, a framework": the aside behind it counts.
  if (mark === ":" && /^\p{Lu}/u.test(word.kind.text)) {
    const inside = phraseHead(words, next)?.type;
    const aside = inside === "benchmark" || inside === "dataset" ? undefined : asideBehind(chunked, next);
    return aside === undefined ? typed(chunked, chunk, next, 1, 3) : typed(chunked, chunk, aside, 3, 5);
  }
  if (mark === "," && lower === "which" && words[next + 1]?.kind.lower === "is")
    return typed(chunked, chunk, next + 2, 2, 4);
  if (mark !== "" || !/^(?:is|are|was|as)$/.test(lower)) return undefined;
  const article = words[next + 1]?.kind.lower ?? "";
  if (!/^(?:a|an|the|our|one)$/.test(article)) return undefined;
  if (lower === "as") return typed(chunked, chunk, next + 1, 0.5, 3);
  // "Fuzzing is a technique": the capital is the sentence's.
  if (chunk.opensSentence && !chunk.strong && chunk.first === chunk.last) return undefined;
  return typed(chunked, chunk, next + 1, 2, 4);
}

const opensComplement =
  /^(?:that|which|for|of|to|with|in|from|by|on|using|based|trained|designed|developed|where|and|able|capable|specifically|tailored)$/;

/** "X, our framework for …" but not "On X, our framework wins": the phrase must not go on with its verb. */
function isAside(chunked: ChunkedSentence, from: number): boolean {
  const head = phraseHead(chunked.words, from);
  if (head === undefined) return false;
  const behind = chunked.words[head.index + 1];
  return behind === undefined || behind.before !== "" || opensComplement.test(behind.kind.lower);
}

function typed(
  chunked: ChunkedSentence,
  chunk: NameChunk,
  from: number,
  naming: number,
  typing: number,
): NameEvidence | undefined {
  const head = phraseHead(chunked.words, from);
  if (head?.type === "concept")
    return isTask(chunked, head, naming)
      ? { name: chunk.name, naming, type: "concept", typing, rule: "apposition" }
      : undefined;
  if (head === undefined) return undefined;
  return { name: chunk.name, naming, type: head.type, typing, rule: "apposition" };
}

/** "CREF (Crease Folding), a novel task": said in an aside with "a", so that nothing else can be meant. */
function isTask({ words }: ChunkedSentence, head: PhraseHead, naming: number): boolean {
  return naming >= 3 && !head.plural && words[head.index]?.kind.lower === "task";
}

/** Index of the article of ", a …" behind a run of capitals that starts at `from`. */
function asideBehind(chunked: ChunkedSentence, from: number): number | undefined {
  for (let at = from + 1; at < Math.min(chunked.words.length, from + 12); at += 1) {
    const word = chunked.words[at];
    if (word === undefined) return undefined;
    if (word.before !== "") return word.before === "," && /^(?:a|an)$/.test(word.kind.lower) ? at : undefined;
  }
  return undefined;
}

/** Index of the first word behind "(…)" when a parenthesis opens right here. */
function afterParenthesis(chunked: ChunkedSentence, from: number): number {
  if (!chunked.markBefore(from).startsWith("(")) return from;
  for (let at = from + 1; at < Math.min(chunked.words.length, from + 12); at += 1) {
    if (chunked.markBefore(at).includes(")")) return at;
  }
  return from;
}
