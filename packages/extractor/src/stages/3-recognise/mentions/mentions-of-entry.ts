import type { Candidate, Mention } from "../../../model/mention.ts";
import type { PaperEntry } from "../../../model/paper-entry.ts";
import type { NameFinding } from "../finding.ts";
import { settleOverlaps } from "../known/settle-overlaps.ts";
import { indexNames, locateNames, mayOpenName, type NameIndex } from "../reading/locate-names.ts";
import { readSentence, type SentencePlace, sentencesOf } from "../reading/read-entry.ts";
import type { WordBook } from "../reading/word-book.ts";
import type { RecognisedEntry } from "../recognise-entry.ts";
import type { LocalName } from "../weighing/decide-names.ts";
import { caseVariants } from "./case-variants.ts";
import type { SpelledName } from "./spelled-name.ts";

/**
 * All mentions of one entry: what was known, its own names wherever they stand, and names that other entries made.
 * The words of an entry are read again where a name may begin rather than kept: they take twenty times the room of the text.
 */
export function mentionsOf(
  text: string,
  { entry, known, words, localNames }: RecognisedEntry,
  shared: NameIndex<Candidate>,
  book: WordBook,
): Mention[] {
  const local = indexNames(localNames.flatMap(spellingsOf));
  const own = new Set(localNames.map(({ local: { name } }) => name));
  const mentions: Mention[] = [];
  let from = 0;
  for (const [index, place] of sentencesOf(entry).entries()) {
    const end = words.indexOf(0, from);
    const further = mayName(words, from, end, local, shared, book)
      ? findingsAmong(text, place, local, shared, own, book)
      : [];
    from = end + 1;
    for (const finding of settleOverlaps([...(known[index] ?? []), ...further]))
      mentions.push(mentionOf(text, entry, place, finding));
  }
  return mentions;
}

/** Whether a name begins with one of the words whose numbers stand in [from, end). */
function mayName(
  words: Int32Array,
  from: number,
  end: number,
  local: NameIndex<LocalFinding>,
  shared: NameIndex<Candidate>,
  book: WordBook,
): boolean {
  for (let at = from; at < end; at += 1) {
    const kind = book.kindAt(words[at] ?? 0);
    if (kind !== undefined && (mayOpenName(shared, kind) || mayOpenName(local, kind))) return true;
  }
  return false;
}

function findingsAmong(
  text: string,
  place: SentencePlace,
  local: NameIndex<LocalFinding>,
  shared: NameIndex<Candidate>,
  own: ReadonlySet<string>,
  book: WordBook,
): NameFinding[] {
  const sentence = readSentence(text, place, book);
  return [
    ...locateNames(sentence, local).map(({ start, end, name }) => ({ start, end, ...name })),
    ...locateNames(sentence, shared).flatMap(({ start, end, name }) => {
      if (own.has(text.slice(start, end))) return [];
      return [{ start, end, candidate: name, rule: "second-pass", doubtful: false }];
    }),
  ];
}

type LocalFinding = Pick<NameFinding, "candidate" | "rule" | "doubtful">;

function spellingsOf({ local, name, alias, otherForms }: SpelledName): (readonly [string, LocalFinding])[] {
  const candidate: Candidate = {
    type: local.type,
    name,
    origin: alias === undefined ? "discovered" : "abbreviation",
    alias,
    introduced: local.introduced || undefined,
  };
  const finding: LocalFinding = { candidate, rule: local.rule, doubtful: local.doubtful };
  const spellings = [name, ...(alias === undefined ? [] : [alias]), ...otherForms];
  const variants = local.doubtful ? [] : spellings.flatMap((spelling) => variantsOf(spelling, alias, local));
  return [...new Set([...spellings, ...variants])].map((spelling) => [spelling, finding]);
}

/** In small letters throughout only what is long enough to be nothing else: "task-oriented sequential grounding". */
function variantsOf(spelling: string, alias: string | undefined, { introduced }: LocalName): string[] {
  if (alias === undefined && !introduced) return [];
  const isLong = introduced && spelling.split(/[\s-]/).length >= 3;
  return caseVariants(spelling).filter((variant) => isLong || /^\p{Lu}/u.test(variant));
}

function mentionOf(
  text: string,
  entry: PaperEntry,
  { part, partIndex, sentenceIndex, span }: SentencePlace,
  finding: NameFinding,
): Mention {
  return {
    entry,
    part,
    partIndex,
    sentenceIndex,
    sentence: span,
    start: finding.start,
    end: finding.end,
    surface: text.slice(finding.start, finding.end),
    candidate: finding.candidate,
    rule: finding.rule,
    doubtful: finding.doubtful,
  };
}
