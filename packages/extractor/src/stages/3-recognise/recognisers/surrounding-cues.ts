import type { NameFinding } from "../finding.ts";
import type { SentenceReading } from "../reading/read-entry.ts";

const listJoint = /^\s*(?:,|\/|&|,?\s*(?:and|or))\s*$/;
const placeBefore = /\b(?:on|in|across)\s+(?:the\s+)?(?:\S+-level\s+)?$/i;
const valueBehind = /^\s*(?:\(|:|,?\s*(?:from|to|at|by)\s)?\s*\d+(?:\.\d+)?\s*(?:\\?%|points?\b)/;
const value = /\d\s*\\?%|\b\d{1,2}\.\d|\bpass@\d|\baccurac(?:y|ies)\b/i;
const wordedName = /^\p{Lu}\p{Ll}{3,}$/u;

/**
 * Ambiguous names that need no cue word, because of where they stand: listed beside a certain name of their type
 * ("DROP, GSM8K"), the place of a value ("60.9% on MATH."), or a model in a sentence that surely names a model or
 * benchmark ("PAL using Codex … on GSM8K"). Gives the certain names together with those that it accepts.
 */
export function withSurroundingCues(
  sentence: SentenceReading,
  found: readonly NameFinding[],
  waiting: readonly NameFinding[],
): NameFinding[] {
  const placed = waiting.filter(
    (finding) =>
      isOnlyOfItsKind(finding, waiting) &&
      (isPlaceOfValue(sentence, finding) || isModelAmongNames(sentence, finding, found)),
  );
  return withListed(sentence.text, [...found, ...placed], waiting);
}

/** A surface that may name two things of one type tells nothing by its type. */
function isOnlyOfItsKind(finding: NameFinding, waiting: readonly NameFinding[]): boolean {
  return !waiting.some((other) => other !== finding && other.start === finding.start);
}

function isPlaceOfValue({ text, span }: SentenceReading, finding: NameFinding): boolean {
  if (finding.candidate.type !== "benchmark") return false;
  if (valueBehind.test(text.slice(finding.end, Math.min(finding.end + 24, span.end)))) return true;
  const before = text.slice(Math.max(span.start, finding.start - 32), finding.start);
  return placeBefore.test(before) && value.test(text.slice(span.start, span.end));
}

/** Only a name written like a word, and not where every word has a capital. */
function isModelAmongNames(
  { text, span, part }: SentenceReading,
  finding: NameFinding,
  found: readonly NameFinding[],
): boolean {
  return (
    finding.candidate.type === "model" &&
    part !== "title" &&
    finding.start > span.start &&
    wordedName.test(text.slice(finding.start, finding.end)) &&
    found.some(({ candidate }) => candidate.type === "model" || candidate.type === "benchmark")
  );
}

function withListed(
  text: string,
  found: readonly NameFinding[],
  waiting: readonly NameFinding[],
): NameFinding[] {
  const sure = [...found];
  for (const finding of [...waiting, ...[...waiting].reverse()]) {
    if (sure.some((other) => other.start === finding.start)) continue;
    const isListed = sure.some(
      (other) =>
        other.candidate.type === finding.candidate.type &&
        listJoint.test(
          other.end <= finding.start
            ? text.slice(other.end, finding.start)
            : text.slice(finding.end, other.start),
        ),
    );
    if (isListed) sure.push(finding);
  }
  return sure;
}
