import type { EntryNames } from "../read-names.ts";
import { dataNouns } from "../vocabulary/data-nouns.ts";
import { kindHeads } from "../vocabulary/kind-heads.ts";
import type { SentenceParts } from "./dense-text.ts";
import { isJoined } from "./joined-nouns.ts";
import type { NameRun } from "./name-runs.ts";
import { lastWordOf } from "./name-votes.ts";
import { leadingType, type TypeVotes } from "./type-votes.ts";

/**
 * The texts of runs that are names. What is written so that it can hardly be a word is one; what only has capitals is one when
 * the text introduces it, when it ends in the noun of a kind, stands before "dataset" or ever the same noun, or comes back and is never written small.
 */
export function acceptedNames(
  { localNames }: EntryNames,
  parts: readonly SentenceParts[],
  votes: TypeVotes,
  joined: ReadonlySet<string>,
): ReadonlySet<string> {
  const local = new Set(localNames.map(({ name }) => name));
  const counts = countInside(parts);
  const small = wordsWrittenSmall(parts);
  const accepted = new Set<string>();
  for (const { runs, sentence } of parts) {
    for (const run of runs) {
      const next = sentence.words[run.last + 1];
      const isKnownWord = run.first === run.last && sentence.words[run.first]?.kind.generic === true;
      const saysData = run.first > 0 && !isKnownWord && next?.before === "" && dataNouns.has(next.kind.lower);
      if (
        run.strong ||
        saysData ||
        (!isKnownWord && isJoined(sentence.words, run, joined)) ||
        local.has(run.text) ||
        isTitleOfKind(run) ||
        (comesBack(run, counts, votes) && !isWrittenSmall(run, small))
      )
        accepted.add(run.text);
    }
  }
  return accepted;
}

/** "Pyramid Attention Network". */
function isTitleOfKind(run: NameRun): boolean {
  return run.text.includes(" ") && kindHeads.has(lastWordOf(run.text));
}

function comesBack(run: NameRun, counts: ReadonlyMap<string, number>, votes: TypeVotes): boolean {
  if ((counts.get(run.text) ?? 0) < 2) return false;
  if (run.text.includes(" ")) return true;
  const leading = leadingType(votes, run.text);
  return leading !== undefined && leading.points >= 3 && /^(?:dataset|benchmark)$/.test(leading.type);
}

function countInside(parts: readonly SentenceParts[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { runs } of parts) {
    for (const { first, text } of runs) if (first > 0) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

function wordsWrittenSmall(parts: readonly SentenceParts[]): Set<string> {
  return new Set(
    parts.flatMap(({ sentence }) =>
      sentence.words.filter(({ kind }) => kind.shape === "plain").map(({ kind }) => kind.lower),
    ),
  );
}

function isWrittenSmall(run: NameRun, small: ReadonlySet<string>): boolean {
  return run.text.split(" ").every((word) => small.has(word.toLowerCase()));
}
