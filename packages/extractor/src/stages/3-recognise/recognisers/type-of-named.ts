import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { phraseHead } from "../reading/phrase-head.ts";
import type { Word } from "../reading/read-entry.ts";

/** The noun right before the cue, the one between cue and name, or the head of the nearest "a …" phrase before. */
export function typeOfNamed(
  chunked: ChunkedSentence,
  cue: number,
  chunk: Pick<NameChunk, "first" | "last">,
): NameEvidence["type"] {
  const { words } = chunked;
  // "an evaluation named X", "a test suite called X"
  if (
    /^(?:evaluation|examination|exam|quiz|game)$/.test(words[cue - 1]?.kind.lower ?? "") &&
    words[cue]?.before === ""
  )
    return "benchmark";
  for (let at = cue + 1; at < chunk.first; at += 1) {
    const between = words[at]?.kind.head;
    if (between !== undefined) return between.type;
  }
  const object = objectSetApart(chunked, cue);
  if (object !== undefined) return object;
  let members: NameEvidence["type"];
  for (let at = cue - 1; at >= Math.max(0, cue - 40); at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    if (isNounOfCue(chunked, at, cue)) {
      // "a tuning methodology for video models, called X": one name is not what many things are called.
      const type = phraseTypeEndingAt(chunked, at);
      if (word.kind.head?.plural !== true || !isComplement(words, at)) return type;
      // "the folding phase of LLMs, named X": the phase gets the name.
      if (!isOfPhase(words, at)) members ??= type;
    }
    if (/^(?:a|an|our|new|novel)$/.test(word.kind.lower)) {
      const head = phraseHead(words, at);
      if (head !== undefined && head.type !== "concept") return head.type;
    }
  }
  const after = words[chunk.last + 1];
  return members ?? (after?.before === "" ? after.kind.head?.type : undefined);
}

/**
 * "we propose a model with a memory mechanism, called X": behind a comma the name is that of what is brought in, when nothing
 * but complements of it stand in between.
 */
function objectSetApart(chunked: ChunkedSentence, cue: number): NameEvidence["type"] {
  const { words } = chunked;
  if (words[cue]?.before !== ",") return undefined;
  for (let at = cue - 1; at > Math.max(1, cue - 25); at -= 1) {
    const word = words[at];
    if (word === undefined || /[.,;:]/.test(word.before) || word.kind.joinsList) return undefined;
    if (!/^(?:a|an|our)$/.test(word.kind.lower)) continue;
    const verb = words[at - 1]?.kind;
    if (verb !== undefined && /^(?:with|for|of|in|on|using|via|from|by|into|through|to)$/.test(verb.lower))
      continue;
    const head = phraseHead(words, at);
    return head === undefined || head.plural || head.type === "concept" ? undefined : head.type;
  }
  return undefined;
}

/** A noun of a kind right before the cue, with nothing but what belongs to it between. */
function isNounOfCue(chunked: ChunkedSentence, at: number, cue: number): boolean {
  const head = chunked.words[at]?.kind.head;
  if (at < cue - 3 || head === undefined || isModifier(chunked.words, at, cue)) return false;
  const mayBeIt = head.type !== "concept" || (at === cue - 1 && !head.plural);
  return mayBeIt && !chunked.markBefore(at + 1).includes(".");
}

/** The LLM of "a framework for LLM compression, called X": another noun stands between it and the cue. */
function isModifier(words: ChunkedSentence["words"], noun: number, cue: number): boolean {
  const next = words[noun + 1];
  return (
    next !== undefined &&
    noun + 1 < cue &&
    next.before === "" &&
    !/^(?:which|that|we|is|are|was|were|it|also|aptly|simply|hereafter|here|and|being|i)$/.test(
      next.kind.lower,
    )
  );
}

/** Whether the noun stands behind a preposition that follows another noun: the models of "a method for video models". */
function isComplement(words: ChunkedSentence["words"], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(1, noun - 5); at -= 1) {
    const word = words[at];
    if (word === undefined || words[at + 1]?.before !== "") return false;
    if (/^(?:for|of|in|on|with|from|to)$/.test(word.kind.lower))
      return words[at - 1]?.kind.head?.plural === false || isPhaseOf(words[at - 1]);
  }
  return false;
}

function isOfPhase(words: ChunkedSentence["words"], noun: number): boolean {
  const of = [1, 2, 3].find((back) => words[noun - back]?.kind.lower === "of");
  return of !== undefined && isPhaseOf(words[noun - of - 1]);
}

/** "the training phase of LLMs, called X", "designed for agents, called X": what stands behind is not what gets the name. */
function isPhaseOf(before: Word | undefined): boolean {
  return (
    before !== undefined &&
    (/(?:phase|stage|process|step|performance|ability|behaviou?r)$/.test(before.kind.lower) ||
      before.kind.participle)
  );
}

function phraseTypeEndingAt(chunked: ChunkedSentence, at: number): NameEvidence["type"] {
  const head = phraseHead(chunked.words, Math.max(0, at - 1)) ?? phraseHead(chunked.words, at);
  return head?.type;
}
