import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import { ownWords } from "../vocabulary/cue-words.ts";
import { endOfQuotation } from "./quoted-objects.ts";
import { typeOfNamed } from "./type-of-named.ts";

/** Words of such a phrase at most. */
const longest = 4;

const coins = /^(?:called|named|dubbed|termed|coined)$/;

/**
 * "…, termed crease inversion,", "a process we call motion folding.", "we refer to this as slow folds", "which we term “slow folds”": a phrase in small letters that
 * the authors give as a name. What others call something ("is called alignment") is none.
 */
export function coinedPhrases(chunked: ChunkedSentence): NameEvidence[] {
  if (chunked.sentence.part === "title") return [];
  const found: NameEvidence[] = [];
  for (let at = 0; at < chunked.words.length; at += 1) {
    const kind = chunked.words[at]?.kind;
    if (kind === undefined || !(kind.names || kind.calls) || !isCoining(chunked, at)) continue;
    const phrase = coinedBehind(chunked, at);
    if (phrase !== undefined) found.push(phrase);
  }
  return found;
}

function coinedBehind(chunked: ChunkedSentence, cue: number): NameEvidence | undefined {
  const from = firstOfPhrase(chunked, cue);
  const end = lastOfPhrase(chunked, from) ?? lastOfQuotation(chunked, from);
  const first = chunked.words[from];
  const last = end === undefined ? undefined : chunked.words[end];
  if (first === undefined || last === undefined || end === undefined) return undefined;
  const isQuoted = /["“‘`']$/.test(first.before);
  if (end === from && !first.kind.hasHyphen && !isQuoted) return undefined;
  const name = chunked.sentence.text.slice(first.start, last.end).replace(/\s+/g, " ");
  const type = typeOfCoined(chunked, cue, { first: from, last: end }) ?? last.kind.head?.type ?? "concept";
  return { name, naming: 4, type, typing: 5, rule: "introduced", introduced: true };
}

/** "We call this method “Any Fold Can Talk”": in quotation marks a name may be made of any words. */
function lastOfQuotation(chunked: ChunkedSentence, from: number): number | undefined {
  const isOpen = /["“‘`']$/.test(chunked.words[from]?.before ?? "");
  const end = isOpen ? endOfQuotation(chunked, from) : undefined;
  return end === from ? undefined : end;
}

function typeOfCoined(
  chunked: ChunkedSentence,
  cue: number,
  phrase: Parameters<typeof typeOfNamed>[2],
): NameEvidence["type"] {
  const noun = chunked.words[nounNamed(chunked, cue)]?.kind.lower ?? "";
  if (/^(?:process|procedure|strategy)$/.test(noun)) return "method";
  return isIdea(chunked, cue) ? "concept" : typeOfNamed(chunked, cue, phrase);
}

/** "which we term", ", termed" behind a phrase of the authors; never "is called" or "so-called". */
function isCoining({ words }: ChunkedSentence, at: number): boolean {
  const word = words[at];
  const previous = words[at - 1]?.kind.lower ?? "";
  if (word === undefined) return false;
  if (word.kind.calls && previous === "we") return true;
  if (
    !coins.test(word.kind.lower) ||
    /^(?:is|are|was|were|be|been|being|also|often|commonly|usually|so)$/.test(previous)
  )
    return false;
  if (word.kind.lower === "named" && word.before === "") return false;
  return words.slice(Math.max(0, at - 16), at).some(({ kind }) => ownWords.has(kind.lower));
}

/** "a task which we call", "a phenomenon, termed": the noun that gets the name is no thing that one uses. */
function isIdea(chunked: ChunkedSentence, cue: number): boolean {
  const { words } = chunked;
  const at = nounNamed(chunked, cue);
  const noun = words[at]?.kind;
  const isProperty = words
    .slice(Math.max(0, at - 8), at)
    .some(({ kind }) =>
      /^(?:property|phenomenon|limitation|issue|effect|tendency|behaviou?r)$/.test(kind.lower),
    );
  return (
    (isProperty && noun?.head === undefined) ||
    noun?.head?.type === "concept" ||
    /^(?:capability|ability|skill|behaviou?r)$/.test(noun?.lower ?? "")
  );
}

/** The noun that gets the name: the procedure of "a procedure which we term". */
function nounNamed({ words }: ChunkedSentence, cue: number): number {
  let at = cue - 1;
  while (/^(?:we|which|that)$/.test(words[at]?.kind.lower ?? "")) at -= 1;
  return at;
}

function firstOfPhrase({ words }: ChunkedSentence, cue: number): number {
  let at = cue + 1;
  const pointing = words[at]?.kind.lower ?? "";
  if (/^(?:it|this|these|them)$/.test(pointing)) at += 1;
  // "We call this training method “Fold Talk”"
  if (/^(?:this|these)$/.test(pointing)) at = behindHead(words, at);
  const as = words.findIndex(({ kind }, index) => index >= at && index < at + 5 && kind.lower === "as");
  if (words[cue]?.kind.lower === "refer") return as < 0 ? words.length : as + 1;
  if (words[at]?.kind.lower === "as") at += 1;
  if (/^(?:the|a|an)$/.test(words[at]?.kind.lower ?? "")) at += 1;
  // "We coin the term fold kinship"
  if (words[cue]?.kind.lower === "coin" && /^(?:term|phrase|name)$/.test(words[at]?.kind.lower ?? ""))
    at += 1;
  return at;
}

function behindHead(words: ChunkedSentence["words"], from: number): number {
  const head = words.findIndex(({ kind }, at) => at >= from && at < from + 3 && kind.head !== undefined);
  const next = words[head + 1];
  return head < 0 || next === undefined || /^[.;,)]/.test(next.before) ? from : head + 1;
}

function lastOfPhrase(chunked: ChunkedSentence, from: number): number | undefined {
  const { words } = chunked;
  for (let at = from; at < Math.min(words.length, from + longest); at += 1) {
    const word = words[at];
    const isPlain =
      word !== undefined && word.kind.shape === "plain" && !word.kind.ender && !word.kind.determiner;
    if (!isPlain || chunked.chunkOf(at) !== undefined || (at > from && word.before !== "")) return undefined;
    if (chunked.markBefore(at + 1) !== "") return at;
    const goesOn =
      at > from ? /^(?:to|which|that|who|in|for|by|with|where|and|as|on)$/ : /^(?:to|which|that|who)$/;
    if (goesOn.test(words[at + 1]?.kind.lower ?? "")) return at;
  }
  return undefined;
}
