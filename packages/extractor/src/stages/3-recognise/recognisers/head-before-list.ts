import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import { headNounAt } from "../reading/data-noun.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { rivalNouns } from "../vocabulary/cue-words.ts";
import type { SaidType } from "./said-type.ts";

/** What the noun in front of a list says: "benchmarks such as A, B and C", "datasets (A, B)", "two datasets: A and B". */
export function headBeforeList(chunked: ChunkedSentence, list: readonly NameChunk[]): SaidType | undefined {
  const first = list[0];
  if (first === undefined || first.first === 0) return undefined;
  const mark = chunked.markBefore(first.first);
  let at = beforeGenerics(chunked, first.first - 1);
  if (chunked.words[at]?.kind.determiner === true && chunked.words[at]?.kind.lower === "the") at -= 1;
  const opener = chunked.words[at];
  if (opener === undefined) return undefined;
  if (opener.kind.opensList && /^[,.:]*$/.test(mark)) return saidBeforeOpener(chunked, at, list);
  if (/^[:(]$/.test(mark)) return saidBeforeMark(chunked, mark, at, list.length > 1 ? 3 : 2);
  const isPlain = mark === "" || mark === "," || mark === "--" || mark === "—";
  return isPlain && headNounAt(chunked.words, at)?.plural === true && list.length > 1
    ? said(chunked, at, 2.5)
    : undefined;
}

/** "such as", "like", "including" */
function saidBeforeOpener(
  chunked: ChunkedSentence,
  at: number,
  list: readonly NameChunk[],
): SaidType | undefined {
  const { words } = chunked;
  const isSuchAs = words[at - 1]?.kind.lower === "such";
  const before = words[at]?.kind.lower === "as" ? (isSuchAs ? at - 2 : -1) : at - 1;
  return (
    said(chunked, before, 3) ?? (list.every(({ strong }) => strong) ? saidFar(chunked, before, 3) : undefined)
  );
}

function saidBeforeMark(
  chunked: ChunkedSentence,
  mark: string,
  at: number,
  naming: number,
): SaidType | undefined {
  if (mark !== ":") return said(chunked, at, naming);
  return ownerOf(chunked, at, naming) ?? said(chunked, at, naming) ?? saidFar(chunked, at, naming);
}

/** Of "methods like GQA and CLA": the index of "like", over acronyms that also mean something else. */
function beforeGenerics({ words }: ChunkedSentence, from: number): number {
  let at = from;
  if (words[at]?.kind.joinsList === true) at -= 1;
  const word = words[at];
  const isAcronym = word?.kind.generic === true && word.kind.shape === "acronym" && word.before === "";
  return isAcronym && words[at - 1]?.kind.opensList === true ? at - 1 : from;
}

/** "two strategies based on LLMs: A and B": the strategies are listed, not the models. */
function ownerOf(chunked: ChunkedSentence, at: number, naming: number): SaidType | undefined {
  if (chunked.words[at]?.kind.head?.plural !== true) return undefined;
  for (let back = at - 1; back > Math.max(0, at - 4); back -= 1) {
    const lower = chunked.words[back]?.kind.lower ?? "";
    if (chunked.markBefore(back + 1) !== "") return undefined;
    if (lower === "on" && chunked.words[back - 1]?.kind.lower === "based")
      return said(chunked, back - 2, naming);
    if (/^(?:for|with)$/.test(lower)) return said(chunked, back - 1, naming);
  }
  return undefined;
}

/** "two datasets for paper folding: A and B", "systems with modest needs such as A": the plural noun stands before a complement. */
function saidFar(chunked: ChunkedSentence, from: number, naming: number): SaidType | undefined {
  for (let at = from; at >= Math.max(0, from - 7); at -= 1) {
    const word = chunked.words[at];
    if (word === undefined || chunked.markBefore(at + 1) !== "" || word.kind.introduces !== undefined) {
      if (at !== from) return undefined;
      continue;
    }
    const isPlural = headNounAt(chunked.words, at)?.plural === true;
    if (isPlural && at < from && isComplementOpener(chunked.words[at + 1]?.kind.lower))
      return said(chunked, at, naming);
  }
  return undefined;
}

const isComplementOpener = (lower: string | undefined): boolean =>
  /^(?:for|with|of|in|on|from|that)$/.test(lower ?? "");

function said(chunked: ChunkedSentence, index: number, naming: number): SaidType | undefined {
  const kind = chunked.words[index]?.kind;
  // "two BBH tasks (A and B)": the tasks of a benchmark are benchmarks.
  if (kind !== undefined && /^(?:tasks|subsets|splits|subtasks)$/.test(kind.lower)) {
    const owner = chunked.chunkOf(index - 1)?.finding?.candidate.type;
    return owner === "benchmark" ? { type: "benchmark", naming: 3 } : undefined;
  }
  if (kind !== undefined && rivalNouns.has(kind.lower)) return { type: "method", naming };
  // "commercial systems such as A": what is sold are models.
  if (/^(?:systems|solutions|products|services|platforms)$/.test(kind?.lower ?? "") && isSold(chunked, index))
    return { type: "model", naming };
  const head = headNounAt(chunked.words, index);
  return head === undefined || head.type === "concept" ? undefined : { type: head.type, naming };
}

function isSold({ words }: ChunkedSentence, noun: number): boolean {
  return /^(?:commercial|proprietary|closed|closed-source)$/.test(words[noun - 1]?.kind.lower ?? "");
}
