import type { ListedCondition } from "@methodscape/graph-model";
import { phraseWords, type TokenReader } from "../2-tokens/token-reader.ts";

/** A longer form stands in front of those that it begins with. */
const forms: readonly (readonly [string, Omit<ListedCondition, "op">])[] = [
  ["required reading", { in: "syllabus", section: "required" }],
  ["require reading", { in: "syllabus", section: "required" }],
  ["required paper", { in: "syllabus", section: "required" }],
  ["required", { in: "syllabus", section: "required" }],
  ["more reading", { in: "syllabus", section: "more" }],
  ["optional reading", { in: "syllabus", section: "more" }],
  ["additional reading", { in: "syllabus", section: "more" }],
  ["reading list", { in: "syllabus" }],
  ["reading", { in: "syllabus" }],
  ["syllabus", { in: "syllabus" }],
  ["course", { in: "syllabus" }],
  ["field", { in: "field" }],
];

const openers = [
  "in",
  "on",
  "of",
  "from",
  "among",
  "among the",
  "in the",
  "on the",
  "of the",
  "from the",
  "list in the",
  "list in",
  "outside",
  "outside the",
];

/** Reads "in the syllabus", "required readings", "more readings", "outside the course", "in the field". */
export function parseListed(reader: TokenReader): ListedCondition | undefined {
  for (const opener of ["", ...openers]) {
    const open = phraseWords(opener);
    const form = longestForm(reader, open);
    if (form === undefined) continue;
    reader.take(open.length + form.length);
    // "my course", "the syllabus page" and the like need no more words to be understood.
    return open[0] === "outside" ? { op: "listed", in: "field" } : { op: "listed", ...form.condition };
  }
  return undefined;
}

function longestForm(
  reader: TokenReader,
  open: readonly string[],
): { length: number; condition: Omit<ListedCondition, "op"> } | undefined {
  if (!reader.sees(open)) return undefined;
  for (const [text, condition] of forms) {
    const words = text.split(" ");
    if (reader.sees([...open, ...words])) return { length: words.length, condition };
  }
  return undefined;
}
