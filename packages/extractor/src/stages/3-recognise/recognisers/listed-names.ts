import type { EntityType } from "@methodscape/graph-model";
import type { NameEvidence } from "../finding.ts";
import { type ChunkedSentence, markBehind } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { rivalNouns, taskNouns } from "../vocabulary/cue-words.ts";
import { nameLists } from "./name-lists.ts";
import { typeFromSpelling } from "./name-morphology.ts";

/** "benchmarks such as A, B and C", "datasets (A, B)", "A, B, and C benchmarks"; neighbours of a known name share its type. */
export function listedNames(chunked: ChunkedSentence): NameEvidence[] {
  if (chunked.sentence.part === "title") return [];
  const found: NameEvidence[] = [];
  for (const list of nameLists(chunked)) {
    const outright = headBeforeList(chunked, list) ?? headBehindList(chunked, list);
    const neighbours = list.length > 1 ? typeOfNeighbours(list) : undefined;
    const shared = outright === undefined ? neighbours : undefined;
    // "two benchmarks: ScanNet and Foo": a set of data is one to be measured on, and a set of data all the same.
    // "models, including S4, S5, and S7": and a network that is known as a method is listed beside methods.
    const said =
      (outright?.type === "benchmark" && neighbours === "dataset") ||
      (outright?.type === "model" && neighbours === "method" && list.length > 2)
        ? { ...outright, type: neighbours }
        : outright;
    for (const chunk of list) {
      if (chunk.finding !== undefined || isOwner(chunked, chunk)) continue;
      if (said !== undefined)
        found.push({ name: chunk.name, naming: said.naming, type: said.type, typing: 3, rule: "listed" });
      else if (shared !== undefined && chunk.strong)
        found.push({ name: chunk.name, naming: 1.5, type: shared, typing: 2, rule: "listed" });
    }
  }
  return found;
}

/** "A, B, and Itten's model": a person. */
function isOwner(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  const mark = /^['’]$/.test(chunked.markBefore(chunk.last + 1));
  return !chunk.strong && mark && chunked.words[chunk.last + 1]?.kind.text === "s";
}

/** Of "methods like GQA and CLA": the index of "like", over acronyms that also mean something else. */
function beforeGenerics({ words }: ChunkedSentence, from: number): number {
  let at = from;
  if (words[at]?.kind.joinsList === true) at -= 1;
  const word = words[at];
  const isAcronym = word?.kind.generic === true && word.kind.shape === "acronym" && word.before === "";
  return isAcronym && words[at - 1]?.kind.opensList === true ? at - 1 : from;
}

interface SaidType {
  readonly type: EntityType;
  readonly naming: number;
}

function headBeforeList(chunked: ChunkedSentence, list: readonly NameChunk[]): SaidType | undefined {
  const first = list[0];
  if (first === undefined || first.first === 0) return undefined;
  const mark = chunked.markBefore(first.first);
  let at = beforeGenerics(chunked, first.first - 1);
  if (chunked.words[at]?.kind.determiner === true && chunked.words[at]?.kind.lower === "the") at -= 1;
  const opener = chunked.words[at];
  if (opener === undefined) return undefined;
  if (opener.kind.opensList && /^[,.:]*$/.test(mark)) {
    const before =
      opener.kind.lower === "as" ? (chunked.words[at - 1]?.kind.lower === "such" ? at - 2 : -1) : at - 1;
    return (
      said(chunked, before, 3) ??
      (list.every(({ strong }) => strong) ? saidFar(chunked, before, 3) : undefined)
    );
  }
  if (/^[:(]$/.test(mark)) {
    const naming = list.length > 1 ? 3 : 2;
    return (
      ownerOf(chunked, mark, at, naming) ??
      said(chunked, at, naming) ??
      (mark === ":" ? saidFar(chunked, at, naming) : undefined)
    );
  }
  if (
    (mark === "" || mark === "," || mark === "--" || mark === "—") &&
    opener.kind.head?.plural === true &&
    list.length > 1
  )
    return said(chunked, at, 2.5);
  return undefined;
}

/** "two strategies based on LLMs: A and B": the strategies are listed, not the models. */
function ownerOf(chunked: ChunkedSentence, mark: string, at: number, naming: number): SaidType | undefined {
  if (mark !== ":" || chunked.words[at]?.kind.head?.plural !== true) return undefined;
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
    if (word.kind.head?.plural === true && at < from && isComplementOpener(chunked.words[at + 1]?.kind.lower))
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
  return kind?.head === undefined || kind.head.type === "concept"
    ? undefined
    : { type: kind.head.type, naming };
}

function isSold({ words }: ChunkedSentence, noun: number): boolean {
  return /^(?:commercial|proprietary|closed|closed-source)$/.test(words[noun - 1]?.kind.lower ?? "");
}

function headBehindList(chunked: ChunkedSentence, list: readonly NameChunk[]): SaidType | undefined {
  const last = list[list.length - 1];
  if (last === undefined || list.length < 2) return undefined;
  const naming = list.some((chunk) => chunk.strong) || isDataList(chunked, list) ? 3 : 2;
  const behind = chunked.words[last.last + 1];
  if (behind === undefined || markBehind(chunked, last) !== "") return undefined;
  const head =
    behind.kind.head?.type === "benchmark"
      ? behind.kind.head
      : (pluralAt(chunked, last.last + 2) ?? behind.kind.head);
  return head === undefined || !head.plural || head.type === "concept"
    ? undefined
    : { type: head.type, naming };
}

/** "on Shuttle, Adult Income, and Abalone datasets": words in capitals inside the sentence that no field is called by. */
function isDataList({ words }: ChunkedSentence, list: readonly NameChunk[]): boolean {
  const last = list[list.length - 1];
  if (last === undefined || !/^(?:datasets|corpora)$/.test(words[last.last + 1]?.kind.lower ?? ""))
    return false;
  return list.every((chunk) => {
    const final = words[chunk.last]?.kind.lower ?? "";
    return !chunk.opensSentence && !taskNouns.has(final) && !/(?:ing|ics|al|ed|ary|ive)$/.test(final);
  });
}

function pluralAt(
  chunked: ChunkedSentence,
  index: number,
): { readonly type: EntityType; readonly plural: boolean } | undefined {
  const word = chunked.words[index];
  return word?.before === "" && word.kind.head?.plural === true ? word.kind.head : undefined;
}

function typeOfNeighbours(list: readonly NameChunk[]): EntityType | undefined {
  const known = list.flatMap(({ finding }) => (finding === undefined ? [] : [finding.candidate]));
  // "Judger and JudgerBench": a benchmark that has it in its name says nothing of the other of two.
  if (list.length === 2 && known.some(({ name }) => (typeFromSpelling(name)?.typing ?? 0) > 4))
    return undefined;
  const types = new Set(known.map(({ type }) => type));
  const [only] = types;
  return types.size === 1 && only !== "concept" ? only : undefined;
}
