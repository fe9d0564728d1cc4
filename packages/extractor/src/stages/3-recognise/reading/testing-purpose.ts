import type { Word } from "./read-entry.ts";

const purposeVerbs =
  /^(?:evaluat|assess|benchmark|test(?:s|ed|ing)?$|measur|prob(?:e|ing)|examin|stress-test|diagnos|quantify)/;

/**
 * "a dataset designed to directly evaluate", "a corpus for benchmarking", "a test dataset": data made for testing. Only the
 * first purpose counts: "for training and evaluating" is data.
 */
export function isMadeForTesting(words: readonly Word[], head: number): boolean {
  if (
    /^(?:test|evaluation|benchmarking|diagnostic|challenge|probing)$/.test(words[head - 1]?.kind.lower ?? "")
  )
    return true;
  if (/(?:tuning|training)$|^instruction$/.test(words[head - 1]?.kind.lower ?? "")) return false;
  for (let at = head + 1; at <= head + 5; at += 1) {
    const word = words[at];
    if (word === undefined || /[.;:()]/.test(word.before)) return false;
    const { lower } = word.kind;
    if (/^(?:to|for)$/.test(lower)) return hasTestingPurpose(words, at + 1);
    const passed = word.kind.participle || lower.endsWith("ly") || lower.endsWith("ed") || lower === "that";
    if (!passed) return false;
  }
  return false;
}

/** Whether what stands behind "to" or "for" is a verb of testing: "to directly evaluate", "for benchmarking". */
export function hasTestingPurpose(words: readonly Word[], from: number): boolean {
  for (let at = from; at <= from + 2; at += 1) {
    const lower = words[at]?.kind.lower ?? "";
    if (purposeVerbs.test(lower)) return true;
    if (!lower.endsWith("ly") && lower !== "the" && lower !== "comprehensive") return false;
  }
  return false;
}

/** Nouns of what one is tested in, or trained in as well. */
export function isSuiteWord(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:suites?|sets?|platforms?|environments?|protocols?|simulators?)$/.test(word.kind.lower)
  );
}

/**
 * "evaluation suite", "test set", "benchmark framework": a benchmark by another name. An evaluation framework or toolkit is a
 * way to evaluate.
 */
export function isEvaluationSuite(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1]?.kind.lower;
  if (previous === "benchmark" && words[at]?.before === "" && words[at]?.kind.lower === "framework")
    return true;
  return (
    isSuiteWord(words[at]) &&
    (previous === "evaluation" ||
      previous === "test" ||
      previous === "benchmark" ||
      previous === "benchmarking")
  );
}
