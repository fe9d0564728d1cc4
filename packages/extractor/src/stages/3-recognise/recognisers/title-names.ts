import type { EntityType } from "@methodscape/graph-model";
import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import { type PhraseHead, phraseHead } from "../reading/phrase-head.ts";
import type { Word } from "../reading/read-entry.ts";
import { taskNouns } from "../vocabulary/cue-words.ts";
import { wordSet } from "../vocabulary/word-list.ts";

/** "X: A Benchmark for …": what stands before the colon of a title, when it is short enough for a name. */
export function titleNames(chunked: ChunkedSentence): NameEvidence[] {
  if (chunked.sentence.part !== "title") return [];
  const { words, sentence } = chunked;
  const colon = words.findIndex((word, index) => index > 0 && word.before.startsWith(":"));
  if (colon < 1 || colon > 4) return [];
  const first = words[0];
  const last = words[colon - 1];
  if (first === undefined || last === undefined || words.slice(1, colon).some((word) => word.before !== ""))
    return [];
  if (chunked.chunkOf(0)?.finding !== undefined && chunked.chunkOf(0)?.last === colon - 1) return [];
  const name = sentence.text.slice(first.start, last.end).replace(/\s+/g, " ");
  const type = typeFromSubtitle(chunked, colon);
  const naming = namingOf(chunked, words.slice(0, colon), name, type);
  const introduced = naming >= 3 && !isCompound(name);
  return [{ name, naming, type: type?.type, typing: type?.typing ?? 0, rule: "title", introduced }];
}

/** How sure it is that the words before the colon are a name: below 0 for a phrase that opens a title, 4 for a word that nothing else explains. */
function namingOf(
  chunked: ChunkedSentence,
  front: readonly Word[],
  name: string,
  subtitle: Subtitle | undefined,
): number {
  const [first, ...others] = front;
  const last = front[front.length - 1];
  if (first === undefined || last === undefined) return -1;
  const isTopic = chunked.words.slice(front.length).some(({ kind }) => topicWords.has(kind.lower));
  if (others.length > 0 && isPhrase(name)) return -1;
  if (isTopic) return isCoinage(first) && others.length === 0 ? 2 : -1;
  if (others.length === 0) {
    const isSpelledOut = chunked.chunkOf(0)?.pair !== undefined;
    return isCoinage(first) || isCompound(name) || isSpelledOut ? 3 : isLoneName(first) ? 4 : 2;
  }
  const known = front.some((_, index) => chunked.chunkOf(index)?.finding !== undefined);
  if (known && isDoing(first)) return -1;
  if (known || isTask(last) || isDoing(first)) return 1.5;
  return isCoinage(last) || subtitle?.said === true ? 3 : 1.5;
}

/** "Longhorn", "Planetarium": one word with a capital that is no noun of doing or quality, no plural and no kind of thing. */
function isLoneName({ kind }: Word): boolean {
  return (
    kind.shape === "capitalised" &&
    !kind.generic &&
    !kind.hasHyphen &&
    kind.head === undefined &&
    kind.text.length >= 4 &&
    !/(?:ing|tion|sion|ity|ness|ment|ism|ics|ship|phy|gy|[ae]nc[ey]|[^aiousy]s)$/.test(kind.lower)
  );
}

function isTask({ kind }: Word): boolean {
  return taskNouns.has(kind.lower) || kind.generic;
}

function isDoing({ kind }: Word): boolean {
  return /ing$/.test(kind.lower);
}

function isCoinage({ kind }: Word): boolean {
  return kind.shape !== "plain" && kind.shape !== "capitalised" && !kind.generic;
}

/** "Guide-and-Rescale", "Whiteboard-of-Thought": several words tied into one name. */
function isCompound(name: string): boolean {
  return /^\p{Lu}\p{Ll}+-(?:and|of|by)-\p{Lu}\p{Ll}+s?$/u.test(name);
}

/** "X: A Survey", "X: Friend or Foe?": what stands in front is then another's. */
const topicWords = wordSet(`survey review overview perspective tutorial analysis study really or`);

/** What a title says behind its colon of the thing before it. */
export interface Subtitle {
  readonly type: EntityType;
  readonly typing: number;
  /** It says so outright: "A Benchmark for …". */
  readonly said?: boolean;
}

/** What a subtitle that begins at a word calls the thing in front of it: "A Benchmark for …", "Evaluating …". */
export function typeFromSubtitle(chunked: ChunkedSentence, from: number): Subtitle | undefined {
  const { words } = chunked;
  const opening = words[from]?.kind.lower ?? "";
  if (/^(?:a|an|the|towards?|introducing|building)$/.test(opening)) {
    const head = phraseHead(words, opening === "towards" || opening === "toward" ? from + 1 : from);
    if (head !== undefined && head.type !== "concept")
      return opening.startsWith("toward")
        ? { type: head.type, typing: 1 }
        : typeOfApposition(chunked, opening, head);
  }
  if (/^(?:benchmarking|evaluating|testing|measuring|assessing|challenging|probing)$/.test(opening))
    return { type: "benchmark", typing: 2 };
  const bare = bareSubtitle(words, from);
  if (bare !== undefined) return bare;
  const heads = new Set(
    words.slice(from).flatMap((word, at) => (endsNoun(words[from + at + 1]) ? [word.kind.lower] : [])),
  );
  if (heads.has("benchmark")) return { type: "benchmark", typing: 2 };
  if (heads.has("dataset") || heads.has("datasets") || heads.has("corpus"))
    return { type: "dataset", typing: 1.5 };
  return undefined;
}

/** "Folding Mechanism for …", "Compact Language Models from …": a subtitle without an article; of many models the name need not be one. */
function bareSubtitle(words: readonly Word[], from: number): Subtitle | undefined {
  if (/ing$/.test(words[from]?.kind.lower ?? "")) return undefined;
  const head = phraseHead(words, from);
  if (head === undefined || head.type === "concept" || !endsNoun(words[head.index + 1])) return undefined;
  const isComplement = words.slice(from, head.index).some(({ kind }) => kind.lower === "of");
  if (isComplement || (head.plural && head.type !== "model")) return undefined;
  return { type: head.type, typing: head.plural ? 0.75 : 2.5 };
}

/** "A Unified Benchmark for …", "A Family of Transformers for …": a whole phrase; nothing says better what data or a model is. */
function typeOfApposition({ words }: ChunkedSentence, opening: string, head: PhraseHead): Subtitle {
  const said = /^an?$/.test(opening) && (!head.plural || head.gathered);
  const isOutright = said && head.type !== "method" && endsNoun(words[head.index + 1]);
  return { type: head.type, typing: isOutright ? 4 : 3, said };
}

/** "Benchmark Task Reduction" is about no benchmark: no other noun stands behind the one that counts. */
function endsNoun(next: Word | undefined): boolean {
  return (
    next === undefined || next.before !== "" || next.kind.ender || next.kind.joinsList || next.kind.participle
  );
}

/** "From A to B", "Beyond X": a phrase that opens a title; it takes more than the colon to make it a name. */
function isPhrase(name: string): boolean {
  return (
    name.split(" ").length > 2 ||
    /\b(?:from|to|of|the|on|and|in|for|with|is|are|beyond|towards?|how|what|when|why|do|does|can|your|all|more|less|better|not)\b/i.test(
      name,
    )
  );
}
