import type { NameReading } from "../../../lexicon/name-reading.ts";
import type { NameMatch, NameTrie } from "../../../lexicon/name-trie.ts";
import type { NameFinding } from "../finding.ts";
import type { SentenceReading } from "../reading/read-entry.ts";
import { typeHeads } from "../vocabulary/type-heads.ts";
import { withSurroundingCues } from "./surrounding-cues.ts";

/** The lower-case words of a sentence or an entry: where the cues of ambiguous names are looked for. */
export type CueWords = ReadonlySet<string>;

/** Tails after which a name is still the same name: `GPT-4-generated`, `CLIP-guided`; `MATH-500` and `GSM8K+` are other names. */
const harmlessTail = /^-\p{Ll}{2,}(?:-\p{Ll}+)*$/u;
/** "semi-supervised fine-tuning" is no supervised fine-tuning: what changes the thing is not passed over. */
const harmlessLead = /^(?:non|pre|post|vanilla|original|standard|based|like|and|vs)-?$/i;

/** The lexicon's names in a sentence: one pass of the trie, ambiguous names only beside a cue, nothing glued on. */
export function recogniseLexiconNames(
  sentence: SentenceReading,
  trie: NameTrie,
  entryWords: () => CueWords,
): NameFinding[] {
  const matches = trie.match(sentence.text, sentence.span.start, sentence.span.end);
  if (matches.length === 0) return [];
  let words: CueWords | undefined;
  const sentenceWords = (): CueWords => {
    words ??= new Set(sentence.words.map((word) => word.kind.lower));
    return words;
  };
  const found: NameFinding[] = [];
  const waiting: NameFinding[] = [];
  for (const match of matches) {
    if (!standsAlone(match) || namesVariant(match) || namesMetric(sentence.text, match)) continue;
    const reading = match.readings.find(
      (candidate) =>
        holds(candidate, sentenceWords, entryWords) && !isTornApart(sentence.text, match, candidate),
    );
    if (reading !== undefined) found.push(findingOf(sentence.text, match, reading));
    else waiting.push(...match.readings.map((candidate) => findingOf(sentence.text, match, candidate)));
  }
  return waiting.length === 0 ? found : withSurroundingCues(sentence, found, waiting);
}

function standsAlone(match: NameMatch): boolean {
  return (
    (match.tail === "" || harmlessTail.test(match.tail)) &&
    (match.lead === "" || harmlessLead.test(match.lead))
  );
}

/** The TVQA of "TVQA-long", the Adam of "Adam-mini": a set made out of a set is another one, and so is a way made out of a way. */
function namesVariant({ tail, readings }: NameMatch): boolean {
  const type = readings[0]?.entry.type;
  if (type === "method") return /^-(?:mini|tiny|nano|micro|lite|plus|pro)$/.test(tail);
  return (
    (type === "benchmark" || type === "dataset") &&
    /^-(?:long|test|mini|hard|easy|lite|pro|plus|full|verified)$/.test(tail)
  );
}

/** The CLIP of "CLIP score", the BERT of "BERT similarity": what is measured with the model, and no mention of it. */
function namesMetric(text: string, { end, tail, readings }: NameMatch): boolean {
  return (
    tail === "" &&
    readings[0]?.entry.type === "model" &&
    !/\d/.test(readings[0].entry.name) &&
    /^[ -](?:scores?|similarity|similarities|distance)(?![\p{L}\p{N}])/u.test(text.slice(end, end + 14))
  );
}

/** The EfficientZero of "Efficient Zero-shot Learning": a name that is one word, found as two of which the second goes on. */
function isTornApart(text: string, { start, end, tail }: NameMatch, { entry }: NameReading): boolean {
  const surface = text.slice(start, end);
  if (
    !/[\p{L}\d] [\p{L}\d]/u.test(surface) ||
    [entry.name, ...entry.aliases].some((name) => /[ -]/.test(name))
  )
    return false;
  return tail !== "" || goesOnInCapitals(text, end);
}

/** The HumanGaussian of "Human Gaussian Splatting", but not the MathVista of "Math Vista Benchmark". */
function goesOnInCapitals(text: string, end: number): boolean {
  const next = /^ (\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1]?.toLowerCase();
  return next !== undefined && typeHeads.get(next) === undefined;
}

function holds(reading: NameReading, sentenceWords: () => CueWords, entryWords: () => CueWords): boolean {
  const { ambiguous } = reading;
  if (ambiguous === undefined) return true;
  const words = ambiguous.scope === "sentence" ? sentenceWords() : entryWords();
  return ambiguous.cues.some((cue) =>
    cue.includes(" ") ? cue.split(" ").every((part) => words.has(part)) : words.has(cue),
  );
}

/** Where the name ends: before the noun that only helps to understand it ("the Lion optimizer"). */
function endOfName(text: string, { start, end }: NameMatch, noun: string | undefined): number {
  if (noun === undefined) return end;
  const name = text.slice(start, end).replace(/[\s-]+\p{L}+$/u, "");
  return start + name.length;
}

function findingOf(text: string, match: NameMatch, reading: NameReading): NameFinding {
  const { entry } = reading;
  return {
    start: match.start,
    end: endOfName(text, match, reading.noun),
    candidate: { type: entry.type, name: entry.name, origin: "lexicon", lexiconEntry: entry.anchor },
    rule: "lexicon",
    doubtful: entry.kind === true,
    generic: entry.generic && entry.type === "method",
    cued: reading.ambiguous !== undefined,
    kind: entry.kind === true,
    reference: entry.reference,
  };
}
