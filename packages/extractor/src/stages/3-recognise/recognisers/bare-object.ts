import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { phraseHead } from "../reading/phrase-head.ts";
import type { Word } from "../reading/read-entry.ts";
import { isCarrier } from "../vocabulary/kind-heads.ts";
import { phraseStops } from "../vocabulary/phrase-stops.ts";

/** Words of such a phrase at most. */
const longest = 4;

/**
 * "we propose complexity-based prompting, a …", "we introduce patch-level training for …": a phrase in small letters right
 * behind the verb at `behind - 1`, with an article only where an aside says what it is ("the fold loss, an objective …"). It is
 * a name when an aside explains it, or when it ends in a noun of doing and the sentence says what it is for.
 */
export function bareObject(chunked: ChunkedSentence, behind: number): NameEvidence | undefined {
  const { words, sentence } = chunked;
  const hasArticle = words[behind]?.kind.lower === "the" && words[behind + 1]?.before === "";
  const from = hasArticle ? behind + 1 : behind;
  const first = words[from];
  if (first === undefined || first.before !== "" || first.kind.determiner || first.kind.ender)
    return undefined;
  const end = endOfPhrase(chunked, from);
  const known = end === undefined ? undefined : knownInside(chunked, from, end);
  const last = end === undefined ? undefined : words[end];
  const next = end === undefined ? undefined : words[end + 1];
  if (end === undefined || last === undefined || next === undefined) return undefined;
  const explained = next.before === "," && /^(?:a|an|the)$/.test(next.kind.lower);
  if (end === from && !(explained && first.kind.hasHyphen)) return undefined;
  if (hasArticle && !(explained && isWayNoun(last.kind))) return undefined;
  if (known !== undefined && (!isVariantOf(chunked, from, known) || next.before.startsWith("(")))
    return undefined;
  const isWay = known !== undefined || isWayOfDoing(words, from, end);
  if (explained ? last.kind.head?.plural === true : !isWay) return undefined;
  const head = (explained ? phraseHead(words, end + 1) : undefined) ?? last.kind.head;
  const final =
    known !== undefined && (isCarrier(last.kind.lower) || last.kind.lower === "mechanism")
      ? words[end - 1]
      : last;
  const name = sentence.text.slice(first.start, final?.end).replace(/\s+/g, " ");
  // "fold kinship, the degree of similarity between …": what is no thing that one uses.
  const isIdea = explained && (head?.type === "concept" || (head === undefined && next.kind.lower === "the"));
  if (isIdea) return { name, naming: 4, type: "concept", typing: 5, rule: "introduced", introduced: true };
  const type = head === undefined || head.type === "concept" ? "method" : head.type;
  return { name, naming: 4, type, typing: 4, rule: "introduced", introduced: true };
}

/** Index of the last word before the phrase is over; undefined when it holds a name or goes on too long. */
function endOfPhrase(chunked: ChunkedSentence, from: number): number | undefined {
  const { words } = chunked;
  for (let at = from; at < Math.min(words.length, from + longest); at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined || word.kind.ender || word.kind.joinsList) return undefined;
    if (at > from && word.before !== "") return undefined;
    if (isOtherName(chunked, at, from) && knownMethodAt(chunked, at, from) === undefined) return undefined;
    if (next.before === "," && !/^(?:a|an|the|which|where)$|ing$/.test(next.kind.lower)) return undefined;
    if (next.before !== "" || /^(?:to|for|which|that|by|with)$/.test(next.kind.lower)) return at;
  }
  return undefined;
}

/** "we propose sheet-aware LoRA, a …": a method that everybody knows, behind words in small letters. */
function knownMethodAt(chunked: ChunkedSentence, at: number, from: number): NameChunk | undefined {
  const chunk = chunked.chunkOf(at);
  if (chunk?.finding === undefined || chunk.first <= from || chunk.tailed) return undefined;
  return chunk.finding.candidate.type === "method" ? chunk : undefined;
}

function knownInside(chunked: ChunkedSentence, from: number, end: number): NameChunk | undefined {
  for (let at = from + 1; at <= end; at += 1) {
    const known = knownMethodAt(chunked, at, from);
    if (known !== undefined) return known.last <= end ? known : undefined;
  }
  return undefined;
}

/** What the words in front say makes another thing of it: no adverb ("sparsely activated"), nothing done to it ("adding"), no praise. */
function isVariantOf({ words }: ChunkedSentence, from: number, known: NameChunk): boolean {
  if (!/^(?:propos|introduc|present)/.test(words[from - 1]?.kind.lower ?? "")) return false;
  return words
    .slice(from, known.first)
    .every(
      ({ kind }) =>
        kind.shape === "plain" &&
        !/(?:ly|^\p{Ll}+ing)$/u.test(kind.lower) &&
        !phraseStops.has(kind.lower) &&
        !ordinary.test(kind.lower),
    );
}

/** "the SVG-region loss": a word in capitals that opens the phrase is a part of it. */
function isOtherName(chunked: ChunkedSentence, at: number, from: number): boolean {
  const chunk = chunked.chunkOf(at);
  if (chunk === undefined) return false;
  const opens = at === from && chunk.first === at && chunk.last === at && /\p{L}-\p{Ll}/u.test(chunk.name);
  return !opens || chunk.finding !== undefined;
}

const doing =
  /(?:ing|tion|sion|ment|attention|guidance|parallelism|embedding|distillation|alignment|diffusion|search|routing)$/;
/** Adjectives and nouns with which no name begins or ends, however much the rest looks like one. */
const ordinary =
  /^(?:significant|additional|further|only|key|large|strong|high|low|minimum|minimal|potential|extensive|comprehensive|systematic|simple|more|some|several|five|four|promising|respective|new|novel|human|external|extra)$/;
const plainNouns =
  /^(?:information|direction|solution|evaluation|question|extension|modification|observation|contribution|limitation|discussion|condition|function|definition|computation|improvement|experiment|environment|understanding|training|learning|modeling|fine-tuning|reasoning|setting|finding|insight)$/;

/** "injection", "reweighting loss": the noun of a way to do something; no kind, and no carrier ("the folding mechanism"). */
export function isWayNoun({ lower, head }: Word["kind"]): boolean {
  if (plainNouns.test(lower) || isCarrier(lower) || head?.plural === true) return false;
  return doing.test(lower) || head?.type === "method";
}

function isWayOfDoing(words: readonly Word[], from: number, end: number): boolean {
  const verb = words[from - 1]?.kind.lower ?? "";
  const last = words[end]?.kind.lower ?? "";
  const opening = words[from]?.kind.lower ?? "";
  if (!/^(?:propose|introduce)s?$/.test(verb) || !doing.test(last) || ordinary.test(opening)) return false;
  // "adding supervision", "encoding motion": something is done to something, and nothing named.
  if (/^\p{Ll}+ing$/u.test(opening)) return false;
  return end - from > 1 || !plainNouns.test(last) || opening.includes("-");
}
