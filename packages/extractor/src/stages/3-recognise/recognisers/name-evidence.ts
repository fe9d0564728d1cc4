import type { NameTrie } from "../../../lexicon/name-trie.ts";
import { evidenceOfAbbreviation } from "../abbreviations/abbreviation-evidence.ts";
import type { LocalAbbreviation } from "../abbreviations/collect-abbreviations.ts";
import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import { appositions } from "./appositions.ts";
import { bracketedNames } from "./bracketed-names.ts";
import { coinedIdeas } from "./coined-ideas.ts";
import { coinedPhrases } from "./coined-phrases.ts";
import { componentNames } from "./component-names.ts";
import { contextNames } from "./context-names.ts";
import { countedParts } from "./counted-parts.ts";
import { derivedNames } from "./derived-names.ts";
import { headNouns } from "./head-nouns.ts";
import { introducedNames } from "./introduced-names.ts";
import { listedNames } from "./listed-names.ts";
import { listedParts } from "./listed-parts.ts";
import { metrics } from "./metrics.ts";
import { namedThings } from "./named-things.ts";
import { ownProposals } from "./own-proposals.ts";
import { passiveIntroductions } from "./passive-introductions.ts";
import { quotedObjects } from "./quoted-objects.ts";
import { sizedNames } from "./sized-names.ts";
import { spelledBenchmarks } from "./spelled-benchmarks.ts";
import { titleNames } from "./title-names.ts";
import { titlePage } from "./title-page.ts";
import { titlePhrase } from "./title-phrase.ts";
import { withTextSpelling } from "./title-spelling.ts";
import { typeFromWhatFollows } from "./what-follows.ts";

type Recogniser = (chunked: ChunkedSentence) => NameEvidence[];

/** The recognisers of unlisted names that read one sentence; add one by adding its file and its row. */
const recognisers: readonly Recogniser[] = [
  introducedNames,
  passiveIntroductions,
  ownProposals,
  namedThings,
  coinedPhrases,
  coinedIdeas,
  quotedObjects,
  appositions,
  headNouns,
  componentNames,
  countedParts,
  listedNames,
  listedParts,
  titleNames,
  contextNames,
  spelledBenchmarks,
  metrics,
];

/** Those of them that ask for no chunk: a bare phrase that the authors introduce is a name too. */
const withoutChunk: readonly Recogniser[] = [
  introducedNames,
  coinedPhrases,
  coinedIdeas,
  quotedObjects,
  listedParts,
];

/** All that the sentences of an entry say of names that nobody listed: each by itself, then what they say together. */
export function nameEvidence(
  chunked: readonly ChunkedSentence[],
  abbreviations: readonly LocalAbbreviation[],
  trie: NameTrie,
): readonly NameEvidence[] {
  const bySentence = chunked.map(evidenceIn);
  const said = withTextSpelling(bySentence.flat());
  return [
    ...said,
    ...typeFromWhatFollows(chunked, bySentence),
    ...derivedNames(chunked, said, trie),
    ...sizedNames(chunked, said),
    ...titlePhrase(chunked),
    ...titlePage(chunked),
    ...bracketedNames(chunked, said),
    ...abbreviations.flatMap(evidenceOfAbbreviation),
  ];
}

function evidenceIn(chunked: ChunkedSentence): NameEvidence[] {
  const evidence: NameEvidence[] = [];
  for (const read of chunked.chunks.length === 0 ? withoutChunk : recognisers)
    for (const piece of read(chunked)) evidence.push(piece);
  return evidence;
}
