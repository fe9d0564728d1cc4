import type { EntityType } from "@methodscape/graph-model";
import type { PaperEntry } from "../../../model/paper-entry.ts";
import type { NameFinding } from "../finding.ts";
import { phraseHead } from "../reading/phrase-head.ts";
import type { SentenceReading, Word } from "../reading/read-entry.ts";
import { presentsOwn } from "../recognisers/presents-own.ts";

/** What a listed thing can hardly be called by those who bring it in; data goes by many nouns, and ideas by any. */
const contradicts: Record<EntityType, readonly EntityType[]> = {
  method: ["model", "benchmark", "dataset"],
  model: ["method", "benchmark", "dataset"],
  dataset: ["method", "model", "benchmark"],
  benchmark: ["model"],
  concept: [],
};

/**
 * Takes out what the lexicon says of a name that the authors bring in as something of another type ("we propose Lion, a
 * dataset of …"), or whose letters they spell otherwise ("we present RAG, a Row-Aware Grazing method"): the paper's own
 * thing only shares the name. Where the lexicon knows that the thing comes from this very
 * paper its word holds.
 */
export function withoutHomonyms(
  known: readonly (readonly NameFinding[])[],
  sentences: readonly SentenceReading[],
  { arxivId }: PaperEntry,
): readonly (readonly NameFinding[])[] {
  const own = `arxiv:${arxivId?.replace(/v\d+$/, "") ?? ""}`;
  const homonyms = new Set<string>();
  known.forEach((findings, index) => {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.part === "title") return;
    for (const finding of findings) {
      const anchor = finding.candidate.lexiconEntry;
      if (anchor === undefined || finding.kind === true || finding.reference === own) continue;
      const aside = asideBehind(sentence, finding);
      if (aside === undefined) continue;
      const said = phraseHead(sentence.words, aside)?.type;
      const isOther = said !== undefined && contradicts[finding.candidate.type].includes(said);
      if (isOther || spellsOtherwise(sentence, finding, aside)) homonyms.add(anchor);
    }
  });
  if (homonyms.size === 0) return known;
  return known.map((findings) =>
    findings.filter(({ candidate }) => !homonyms.has(candidate.lexiconEntry ?? "")),
  );
}

/** Where the "a … method" of "we propose X, a … method" begins. */
function asideBehind(sentence: SentenceReading, { start, end }: NameFinding): number | undefined {
  const { words } = sentence;
  const behind = words.findIndex((word) => word.start >= end);
  if (behind < 0 || !opensAside(words[behind])) return undefined;
  const first = words.findIndex((word) => word.start === start);
  if (first < 1) return undefined;
  const verb = words[first - 1]?.kind.introduces === undefined ? first - 2 : first - 1;
  const introduces = words[verb]?.kind.introduces;
  if (introduces === undefined || introduces === "using") return undefined;
  if (!presentsOwn(sentence, verb)) return undefined;
  return behind;
}

/** As many words of an aside are looked at for the letters of a name. */
const asideReach = 10;

/** Whether the capitals of an aside spell the name, by words of which most are none of the listed thing's. */
function spellsOtherwise(
  { text, words }: SentenceReading,
  { start, end, candidate }: NameFinding,
  aside: number,
): boolean {
  const name = text.slice(start, end);
  if (!/^\p{Lu}{3,}$/u.test(name) || !candidate.name.includes(" ")) return false;
  const spelled = words
    .slice(aside + 1, aside + 1 + asideReach)
    .flatMap(({ kind }) => kind.text.split("-"))
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(0, name.length);
  const listed = new Set(candidate.name.toLowerCase().split(/[\s-]+/));
  const shared = spelled.filter((word) => listed.has(word.toLowerCase()));
  return spelled.map((word) => word.charAt(0)).join("") === name && shared.length * 2 < name.length;
}

function opensAside(word: Word | undefined): boolean {
  return word !== undefined && /^[,:–—-]+$/.test(word.before) && /^(?:an?|one)$/.test(word.kind.lower);
}
