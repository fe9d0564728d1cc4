import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import type { Word } from "../reading/read-entry.ts";
import { wordSet } from "../vocabulary/word-list.ts";

/** Words in front of a known name that only say what is done to it or how well. */
const plainModifiers =
  wordSet(`rethinking efficient better toward towards fast faster improved simple scalable robust large small
  deep new early understanding more beyond`);

/**
 * "Folded Chain of Thought: …" over a text that says "folded chain-of-thought": a listed method, dataset or benchmark that the
 * title makes another thing of by one or two words in front of it. A phrase that has a short form is found by that.
 */
export function extendedNames(chunked: readonly ChunkedSentence[]): NameEvidence[] {
  const title = chunked.find(({ sentence }) => sentence.part === "title");
  const known = title === undefined ? undefined : knownBeforeColon(title);
  const first = title?.words[0];
  if (title === undefined || known?.finding === undefined || first === undefined) return [];
  if (!title.words.slice(0, known.first).every(isModifier)) return [];
  const name = title.sentence.text.slice(first.start, known.end).replace(/\s+/g, " ");
  const key = lettersOf(name);
  const others = chunked.filter((other) => other !== title);
  if (
    others.some(({ chunks }) =>
      chunks.some(({ pair }) => pair !== undefined && lettersOf(pair.longForm) === key),
    )
  )
    return [];
  if (
    !others.some(({ sentence: { text, span } }) => lettersOf(text.slice(span.start, span.end)).includes(key))
  )
    return [];
  return [
    { name, naming: 4, type: known.finding.candidate.type, typing: 2, rule: "title", introduced: true },
  ];
}

/** The known thing that ends right before the title's colon, with one or two words in front of it. */
function knownBeforeColon({ words, chunks }: ChunkedSentence): NameChunk | undefined {
  const colon = words.findIndex((word, index) => index > 0 && word.before !== "");
  if (colon < 2 || words[colon]?.before.startsWith(":") !== true) return undefined;
  const known = chunks.find(({ last }) => last === colon - 1);
  if (known?.finding === undefined || known.tailed || known.first < 1 || known.first > 2) return undefined;
  const { candidate, kind } = known.finding;
  const isThing =
    candidate.origin === "lexicon" && candidate.type !== "concept" && candidate.type !== "model";
  return isThing && kind !== true ? known : undefined;
}

/** A capitalised adjective or noun; "Scaling", "Hinders" and "Beyond" do something with the known thing. */
function isModifier({ kind }: Word): boolean {
  return (
    /^\p{Lu}/u.test(kind.text) &&
    !kind.ender &&
    !kind.determiner &&
    !kind.joinsList &&
    !/(?:ing|[^s]s)$/.test(kind.lower) &&
    !plainModifiers.has(kind.lower)
  );
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
