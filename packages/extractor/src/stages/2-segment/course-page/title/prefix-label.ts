import type { PaperKind } from "@methodscape/graph-model";
import { kindOfWord } from "./kind-words.ts";

/** A label such as `related: ` or `a simple blogpost: ` in front of a title. */
export interface PrefixLabel {
  readonly length: number;
  /** What the label says that the work is. */
  readonly kind: PaperKind | undefined;
}

const label = /^\**([\p{L}][\p{L}\d' ,/#&-]{1,60}?)\**(?::\**\s*|\s[–—-]\s+)(?!\[?https?:|\[https?:)(?=\S)/u;
/** Words that say how a work stands to the page; with one of these, or a word for its kind, a label is one. */
/** "LLM basics: …", "vLLM blog: …": of what it is, says nothing of how it stands. */
const acronym = /^(?:\p{Ll}?\p{Lu}{2,6}s?|#?\d{1,2}|[A-Z])$/u;
const relations = new Set(
  "related optional required recommended suggested additional further background extra bonus title reading readings reference see also more tutorial basics intro".split(
    " ",
  ),
);
const fillers = new Set(
  (
    "a an the one this our your simple short nice good great fun interesting helpful useful quick brief classic seminal recent new early first second third " +
    "very long main core key and or from by of to on for original official accompanying companion following work works paper post technical next week model method"
  ).split(" "),
);

/** The label in front of a title. A colon or a dash stands behind it, and every word of it is one that labels have. */
export function readPrefixLabel(text: string): PrefixLabel | undefined {
  const match = label.exec(text.slice(0, 90));
  const written = (match?.[1] ?? "").split(/[\s,/&-]+/).filter((word) => word !== "" && !acronym.test(word));
  const words = written.map((word) => word.toLowerCase());
  if (match === null || words.length === 0 || words.length > 6) return undefined;
  const kind = words.map(kindOfWord).find((found) => found !== undefined);
  const isRelation = words.some((word) => relations.has(word));
  const isLabel = words.every(
    (word) => relations.has(word) || fillers.has(word) || kindOfWord(word) !== undefined,
  );
  // "Blog - X" is a label, "Model - X" and "Code: X" in mid sentence are not.
  if (!isLabel || (kind === undefined && !isRelation)) return undefined;
  return { length: match[0].length, kind };
}
