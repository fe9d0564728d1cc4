import type { Candidate, Mention } from "../../model/mention.ts";
import type { LocalName } from "./decide-names.ts";
import type { NameFinding } from "./finding.ts";
import { indexNames, locateNames, type NameIndex } from "./reading/locate-names.ts";
import type { SentenceReading } from "./reading/read-entry.ts";
import { type RecognisedEntry, spellingsOfLocalName } from "./recognise-entry.ts";
import { settleOverlaps } from "./settle-overlaps.ts";

/** All mentions of one entry: what was known, its own names wherever they stand, and names that other entries made. */
export function mentionsOf(entry: RecognisedEntry, shared: NameIndex<Candidate>): Mention[] {
  const local = indexNames(localSpellings(entry));
  const own = new Set(entry.localNames.map(({ name }) => name));
  return entry.reading.sentences.flatMap((sentence, index) => {
    const findings = [
      ...(entry.known[index] ?? []),
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

function localSpellings(entry: RecognisedEntry): (readonly [string, LocalFinding])[] {
  return entry.localNames.flatMap((local) => spellingsOf(entry, local));
}

function spellingsOf(entry: RecognisedEntry, local: LocalName): (readonly [string, LocalFinding])[] {
  const { name, alias } = spellingsOfLocalName(entry, local);
  const candidate: Candidate = {
    type: local.type,
    name,
    origin: alias === undefined ? "discovered" : "abbreviation",
    alias,
    ...(local.introduced ? { introduced: true } : {}),
  };
  const finding: LocalFinding = { candidate, rule: local.rule, doubtful: local.doubtful };
  return alias === undefined
    ? [[name, finding]]
    : [
        [name, finding],
        [alias, finding],
      ];
}

function mentionOf(entry: RecognisedEntry, sentence: SentenceReading, finding: NameFinding): Mention {
  return {
    entry: entry.reading.entry,
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
