import type { Candidate, Mention } from "../../model/mention.ts";
import type { PaperEntry } from "../../model/paper-entry.ts";
import { caseVariants } from "./case-variants.ts";
import type { LocalName } from "./decide-names.ts";
import type { NameFinding } from "./finding.ts";
import { indexNames, locateNames, type NameIndex } from "./reading/locate-names.ts";
import type { EntryReading, SentenceReading } from "./reading/read-entry.ts";
import type { RecognisedEntry, SpelledName } from "./recognise-entry.ts";
import { settleOverlaps } from "./settle-overlaps.ts";

/** All mentions of one entry: what was known, its own names wherever they stand, and names that other entries made. */
export function mentionsOf(
  { entry, sentences }: EntryReading,
  { known, localNames }: RecognisedEntry,
  shared: NameIndex<Candidate>,
): Mention[] {
  const local = indexNames(localNames.flatMap(spellingsOf));
  const own = new Set(localNames.map(({ local: { name } }) => name));
  return sentences.flatMap((sentence, index) => {
    const findings = [
      ...(known[index] ?? []),
      ...locateNames(sentence, local).map(({ start, end, name }) => ({ start, end, ...name })),
      ...locateNames(sentence, shared).flatMap(({ start, end, name }) => {
        if (own.has(sentence.text.slice(start, end))) return [];
        return [{ start, end, candidate: name, rule: "second-pass", doubtful: false }];
      }),
    ];
    return settleOverlaps(findings).map((finding) => mentionOf(entry, sentence, finding));
  });
}

type LocalFinding = Pick<NameFinding, "candidate" | "rule" | "doubtful">;

function spellingsOf({ local, name, alias, longForms }: SpelledName): (readonly [string, LocalFinding])[] {
  const candidate: Candidate = {
    type: local.type,
    name,
    origin: alias === undefined ? "discovered" : "abbreviation",
    alias,
    ...(local.introduced ? { introduced: true } : {}),
  };
  const finding: LocalFinding = { candidate, rule: local.rule, doubtful: local.doubtful };
  const spellings = [name, ...(alias === undefined ? [] : [alias]), ...longForms];
  const variants = local.doubtful ? [] : spellings.flatMap((spelling) => variantsOf(spelling, alias, local));
  return [...new Set([...spellings, ...variants])].map((spelling) => [spelling, finding]);
}

/** In small letters throughout only what is long enough to be nothing else: "task-oriented sequential grounding". */
function variantsOf(spelling: string, alias: string | undefined, { introduced }: LocalName): string[] {
  if (alias === undefined && !introduced) return [];
  const isLong = introduced && spelling.split(/[\s-]/).length >= 3;
  return caseVariants(spelling).filter((variant) => isLong || /^\p{Lu}/u.test(variant));
}

function mentionOf(entry: PaperEntry, sentence: SentenceReading, finding: NameFinding): Mention {
  return {
    entry,
    part: sentence.part,
    partIndex: sentence.partIndex,
    sentenceIndex: sentence.sentenceIndex,
    sentence: sentence.span,
    start: finding.start,
    end: finding.end,
    surface: sentence.text.slice(finding.start, finding.end),
    candidate: finding.candidate,
    rule: finding.rule,
    doubtful: finding.doubtful,
  };
}
