import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { phraseHead } from "../reading/phrase-head.ts";
import { hasTestingPurpose } from "../reading/testing-purpose.ts";
import { dataMembers } from "../vocabulary/data-nouns.ts";

/**
 * What a name is that the authors bring in with no noun beside it ("we propose X", "we curate X"): its long form, what it is for
 * and what it is made of say more than the verb.
 * @param from index of the word behind the verb
 */
export function typeWithoutNoun(
  chunked: ChunkedSentence,
  from: number,
  chunk: NameChunk,
): Pick<NameEvidence, "type" | "typing"> {
  if (isMadeToTest(chunked, chunk)) return { type: "benchmark", typing: 1.5 };
  const long = typeOfLongForm(chunked, chunk);
  if (long !== undefined) return { type: long, typing: long === "model" ? 2.5 : 5 };
  if (holdsCounted(chunked, chunk)) return { type: "dataset", typing: 3 };
  const verb = [1, 2].map((back) => chunked.words[from - back]?.kind.lower ?? "").join(" ");
  // What is proposed is a way to do something; what is curated is data; what is presented may be anything.
  if (/propos/.test(verb)) return { type: "method", typing: 1.25 };
  if (/\b(?:curat|collect|compil|construct|assembl)/.test(verb)) return { type: "dataset", typing: 1 };
  // "By introducing Crease Tokens, …": what is brought in is most often a plain means.
  const isMeans = /^(?:introduc|present)ing$/.test(chunked.words[from - 1]?.kind.lower ?? "");
  return { type: "method", typing: isMeans ? 0.7 : 0.75 };
}

/** Words between a count and what is counted at most: "900K meticulously collected and annotated visual math problems". */
const mostDescribing = 8;

/** "X, including 900K … problems", "X, comprising over 3 million images". */
function holdsCounted({ words, markBefore }: ChunkedSentence, { last }: NameChunk): boolean {
  const holds = words[last + 1]?.kind.lower ?? "";
  if (!/^\)?,?$/.test(markBefore(last + 1))) return false;
  if (!/^(?:including|comprising|containing|consisting|encompassing|covering|spanning|with)$/.test(holds))
    return false;
  const count = [2, 3, 4].find((on) => /^(?:number|measure)$/.test(words[last + on]?.kind.shape ?? ""));
  if (count === undefined) return false;
  for (let at = last + count; at <= last + count + mostDescribing; at += 1) {
    const word = words[at];
    if (word === undefined || (at > last + count && !/^(?:,|%)?$/.test(word.before))) return false;
    if (dataMembers.has(word.kind.lower)) return true;
  }
  return false;
}

/** "a multi-view folding model (MV-FM)": the noun that the long form is about. What judges others is a way to do so. */
function typeOfLongForm({ words }: ChunkedSentence, { pair }: NameChunk): NameEvidence["type"] {
  if (pair === undefined) return undefined;
  const last = words[pair.lastWord]?.kind.text;
  // "the Chinese Folding Benchmark (CFB), an evaluation framework": the name itself says it.
  if (last === "Benchmark") return "benchmark";
  if (last === "Dataset" || last === "Corpus") return "dataset";
  const long = words.slice(pair.firstWord, pair.lastWord + 1);
  const head = phraseHead(long, 0);
  if (head === undefined || head.plural || head.index !== long.length - 1) return undefined;
  const judges = /^(?:reward|value|preference|critic)$/.test(long[head.index - 1]?.kind.lower ?? "");
  return head.type === "model" && !judges ? head.type : undefined;
}

/** "we introduce X to systematically evaluate …". */
function isMadeToTest({ words }: ChunkedSentence, chunk: NameChunk): boolean {
  return words[chunk.last + 1]?.kind.lower === "to" && hasTestingPurpose(words, chunk.last + 2);
}
